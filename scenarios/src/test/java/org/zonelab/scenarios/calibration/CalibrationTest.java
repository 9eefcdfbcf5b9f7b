package org.zonelab.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.yaml.InvalidFilesException;

/** The fit on moments whose answer is known, and the plan, log and files around it. */
class CalibrationTest {
    private static final Path PLAN = Checkout.scenarios().resolve("calibration/elasticities.yaml");
    private static final ParameterCatalogue CATALOGUE = Checkout.parameters();

    @TempDir
    private Path folder;

    /** Straight lines through the targets at β = 0.2, λ = 0.6 and scale 0.08. */
    private static Measured straight(List<AssumptionOverride> point) {
        double response = value(point, "location.returnResponse");
        double dissimilarity = value(point, "location.zoneDissimilarity");
        double scale = value(point, "reinvestment.logitScale");
        return new Measured(
                Map.of(
                        Moment.FDI_TAX_SEMI_ELASTICITY,
                        -2.5 + 20 * (scale - 0.08) - 5 * (response - 0.2),
                        Moment.LOCATION_LOG_ODDS,
                        -0.0223 - 0.2 * (response - 0.2),
                        Moment.ZONE_DISPLACEMENT,
                        0.5 - 1.2 * (dissimilarity - 0.6)),
                Map.of("fdi", 0.001));
    }

    private static double value(List<AssumptionOverride> point, String path) {
        return point.stream()
                .filter(each -> each.path().equals(path))
                .mapToDouble(AssumptionOverride::value)
                .findFirst()
                .orElseThrow();
    }

    private static CalibrationPlan plan() {
        return CalibrationPlanReader.read(PLAN, CATALOGUE);
    }

    @Test
    void parametersThatMeetTheTargetsAreFound() {
        Fit fit = new Calibration(plan(), CATALOGUE, CalibrationTest::straight, done -> {})
                .fit(folder.resolve("log.csv"));
        assertThat(fit.loss()).isLessThan(0.01);
        assertThat(fit.fitted().get(0).value()).isCloseTo(0.2, within(0.005));
        assertThat(fit.fitted().get(1).value()).isCloseTo(0.6, within(0.01));
        assertThat(fit.fitted().get(2).value()).isCloseTo(0.08, within(0.004));
        assertThat(fit.residuals()).allMatch(Fit.Residual::met);
    }

    /** The slope of the odds is 0.2 a unit of β: a tolerance of 0.01 leaves 0.05. */
    @Test
    void theRangeLeftOpenFollowsFromSlopeAndTolerance() {
        Fit.Fitted response = new Calibration(plan(), CATALOGUE, CalibrationTest::straight, done -> {})
                .fit(folder.resolve("log.csv"))
                .fitted()
                .get(0);
        assertThat(response.value() - response.low()).isCloseTo(0.05, within(0.002));
        assertThat(response.high() - response.value()).isCloseTo(0.05, within(0.002));
    }

    @Test
    void everyParameterIsPinnedByItsTargetAndTheRestByNothing() {
        Fit fit = new Calibration(plan(), CATALOGUE, CalibrationTest::straight, done -> {})
                .fit(folder.resolve("log.csv"));
        assertThat(fit.pulls().stream().limit(3).map(Fit.Pull::pinnedBy)).containsExactly(1, 2, 0);
        assertThat(fit.pulls().stream().skip(3).map(Fit.Pull::pinnedBy))
                .hasSizeGreaterThan(5)
                .containsOnly(-1);
    }

    @Test
    void aKilledFitGoesOnAndEndsTheSame() throws IOException {
        Path log = folder.resolve("log.csv");
        Fit whole = new Calibration(plan(), CATALOGUE, CalibrationTest::straight, done -> {}).fit(log);
        String written = Files.readString(log);
        List<String> lines = written.lines().toList();
        String half =
                String.join("\n", lines.subList(0, 12)) + "\n" + lines.get(12).substring(0, 20);
        Files.writeString(log, half);
        AtomicInteger simulated = new AtomicInteger();
        Fit resumed = new Calibration(
                        plan(),
                        CATALOGUE,
                        point -> {
                            simulated.incrementAndGet();
                            return straight(point);
                        },
                        done -> {})
                .fit(log);
        assertThat(resumed).isEqualTo(whole);
        assertThat(Files.readString(log)).isEqualTo(written);
        assertThat(simulated).hasValue(lines.size() - 12);
    }

    @Test
    void everyFinishedPointIsOnDiskAtOnce() {
        Path log = folder.resolve("log.csv");
        List<Integer> missing = new ArrayList<>();
        new Calibration(plan(), CATALOGUE, CalibrationTest::straight, done -> {
                    if (linesOf(log) != done + 1) {
                        missing.add(done);
                    }
                })
                .fit(log);
        assertThat(missing).isEmpty();
    }

    private static int linesOf(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void pointsWithoutAStableWorldAreAvoided() {
        Fit fit = new Calibration(
                        plan(),
                        CATALOGUE,
                        point -> value(point, "location.returnResponse") > 0.26 ? Measured.NONE : straight(point),
                        done -> {})
                .fit(folder.resolve("log.csv"));
        assertThat(fit.fitted().get(0).value()).isCloseTo(0.2, within(0.02));
    }

    @Test
    void theFitIsWrittenAndAppliedToItsParametersAlone() throws IOException {
        Fit fit = new Calibration(plan(), CATALOGUE, CalibrationTest::straight, done -> {})
                .fit(folder.resolve("log.csv"));
        FitFiles.write(folder.resolve("fitted.yaml"), fit, Map.of("plan", "abc"));
        assertThat(folder.resolve("fitted.yaml")).content().contains("parameter: location.returnResponse", "met: true");
        for (String name : List.of("location", "reinvestment")) {
            Files.copy(Checkout.scenarios().resolve("parameters/" + name + ".yaml"), folder.resolve(name + ".yaml"));
        }
        FitFiles.apply(fit, folder);
        List<String> before = Files.readAllLines(Checkout.scenarios().resolve("parameters/location.yaml"));
        List<String> after = Files.readAllLines(folder.resolve("location.yaml"));
        assertThat(after).hasSameSizeAs(before);
        int at = after.indexOf("returnResponse:");
        assertThat(after.subList(at, at + 8))
                .contains("  value: " + FitFiles.text(fit.fitted().get(0).value()), "  tag: fitted");
        assertThat(after.subList(0, at)).isEqualTo(before.subList(0, at));
    }

    @Test
    void aBrokenPlanIsRefusedWithEveryError() throws IOException {
        Path broken = folder.resolve("plan.yaml");
        Files.writeString(
                broken,
                Files.readString(PLAN)
                        .replace("location-log-odds", "location-odds")
                        .replace("location.sisterPlantShare", "location.sisterPlantShar")
                        .replace("range: [0.4, 0.9]", "range: [0.7, 0.9]"));
        assertThatThrownBy(() -> CalibrationPlanReader.read(broken, CATALOGUE))
                .isInstanceOf(InvalidFilesException.class)
                .hasMessageContaining("location-log-odds")
                .hasMessageContaining("sisterPlantShare")
                .hasMessageContaining("with the start between them");
    }
}
