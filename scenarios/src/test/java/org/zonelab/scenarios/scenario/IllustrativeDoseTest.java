package org.zonelab.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.Checkout;

class IllustrativeDoseTest {
    @TempDir
    private Path folder = Path.of("");

    private ResolvedScenario scenario(String title, String levers) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(
                file,
                "format: 1\nname: mine\ntitle: {en: \"" + title + "\", zh: 我的情景}\n"
                        + "extends: current-law\ncounterfactual: current-law\n" + levers);
        return Checkout.loader().load(file, List.of());
    }

    private IllustrativeDose dose(String levers) throws IOException {
        return IllustrativeDose.of(scenario("Illustrative dose: mine", levers)).orElseThrow();
    }

    private static String lever(String path, String value) {
        return "  - lever: " + path + "\n    value: " + value + "\n    from: 2026-Q1\n";
    }

    @Test
    void onlyATitleThatSaysSoMakesADoseIllustrative() throws IOException {
        String levers = "levers:\n" + lever("withholdingTax.awareness", "10%");
        assertThat(IllustrativeDose.of(scenario("Mine", levers))).isEmpty();
        assertThat(IllustrativeDose.of(scenario("Illustrative dose: mine", levers)))
                .isPresent();
    }

    @Test
    void dosesAreWrittenAsInAFileAndCountedInPoints() throws IOException {
        IllustrativeDose dose = dose("levers:\n" + lever("withholdingTax.awareness", "15%"));
        assertThat(dose.factors()).containsExactly(0.5, 1.5);
        assertThat(dose.texts())
                .isEqualTo(Map.of(
                        0.0, "withholdingTax.awareness=0%",
                        0.5, "withholdingTax.awareness=7.5%",
                        1.0, "withholdingTax.awareness=15%",
                        1.5, "withholdingTax.awareness=22.5%"));
        assertThat(dose.unit()).contains(new DoseUnit(DoseUnit.Kind.POINT, 15));
    }

    @Test
    void aDoseBelowNeutralHasStepsBelowZero() throws IOException {
        IllustrativeDose days = dose("levers:\n" + lever("administration.approvalDays", "30 days"));
        assertThat(days.unit()).contains(new DoseUnit(DoseUnit.Kind.DAY, -50));
        assertThat(days.texts()).containsEntry(1.5, "administration.approvalDays=5 days");
    }

    @Test
    void aShareBelowOnePercentIsCountedInTenthsOfAPoint() throws IOException {
        assertThat(dose("levers:\n" + lever("finance.specialBonds", "0.5%")).unit())
                .hasValueSatisfying(unit -> assertThat(unit.kind()).isEqualTo(DoseUnit.Kind.TENTH_POINT))
                .hasValueSatisfying(unit -> assertThat(unit.steps()).isCloseTo(5, within(1e-9)));
    }

    @Test
    void severalLeversAreCountedInTenthsOfThePackage() throws IOException {
        IllustrativeDose both =
                dose("levers:\n" + lever("administration.approvalDays", "60 days") + lever("land.priceFactor", "0.9"));
        assertThat(both.unit()).contains(new DoseUnit(DoseUnit.Kind.PACKAGE, 10));
        assertThat(both.texts()).containsEntry(0.5, "administration.approvalDays=70 days; land.priceFactor=0.95");
        assertThat(both.blocks()).hasSize(2);
    }

    @Test
    void aSwitchAndARaceHaveNoDose() throws IOException {
        assertThat(dose("levers:\n" + lever("withholdingTax.deferral", "false")).factors())
                .isEmpty();
        IllustrativeDose race = dose("zones: {compete: true}\n");
        assertThat(race.factors()).isEmpty();
        assertThat(race.unit()).isEqualTo(Optional.empty());
    }
}
