package org.zonelab.scenarios.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.yaml.Position;

class AssumptionDrawsTest {
    private static final String FIRST = "sample.p0";

    private static ParameterCatalogue catalogue(int drawn) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < drawn; i++) {
            parameters.add(parameter("sample.p" + i, Distribution.UNIFORM));
        }
        parameters.add(parameter("sample.fixed", Distribution.FIXED));
        return new ParameterCatalogue(parameters);
    }

    private static Parameter parameter(String path, Distribution distribution) {
        return new Parameter(
                path,
                "m",
                "1",
                Parameter.Form.NUMBER,
                List.of(0.25),
                0,
                1,
                distribution,
                "s",
                Tag.ASSUMPTION,
                Position.of("x"));
    }

    private static AssumptionDraws draws(long seed) {
        return new AssumptionDraws(catalogue(30), List.of(), seed);
    }

    private static List<Double> values(ParameterPoint point) {
        List<Double> values = new ArrayList<>();
        point.paths().forEach(path -> values.add(point.value(path)));
        return values;
    }

    @Test
    void aPointAloneEqualsThePointAmongMany() {
        AssumptionDraws many = draws(7);
        IntStream.range(0, 17).forEach(k -> many.point(k, 0));
        assertThat(values(many.point(17, 0))).isEqualTo(values(draws(7).point(17, 0)));
    }

    @Test
    void seedReplicationAndAttemptEachChangeThePoint() {
        List<Double> point = values(draws(1).point(3, 0));
        assertThat(values(draws(2).point(3, 0))).isNotEqualTo(point);
        assertThat(values(draws(1).point(4, 0))).isNotEqualTo(point);
        assertThat(values(draws(1).point(3, 1))).isNotEqualTo(point);
    }

    @Test
    void eachDimensionIsStratifiedInEveryBlockOfSixteen() {
        for (long seed = 0; seed < 20; seed++) {
            AssumptionDraws draws = draws(seed);
            for (int d = 0; d < 30; d++) {
                String path = "sample.p" + d;
                long strata = IntStream.range(0, 16)
                        .mapToObj(k -> (int) (draws.point(k, 0).value(path) * 16))
                        .distinct()
                        .count();
                assertThat(strata).isEqualTo(16);
            }
        }
    }

    @Test
    void meansOverReplicationsConvergeFasterThanLuck() {
        AssumptionDraws draws = draws(11);
        double mean = IntStream.range(0, 256)
                .mapToDouble(k -> draws.point(k, 0).value(FIRST))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.5, within(1.0 / 256));
    }

    @Test
    void fixedAndOverriddenParametersStayPut() {
        AssumptionDraws free = draws(5);
        AssumptionDraws pinned = new AssumptionDraws(
                catalogue(30), List.of(new AssumptionOverride(FIRST, 0.9, Position.of("--set"))), 5);
        for (int k = 0; k < 50; k++) {
            assertThat(free.point(k, 0).value("sample.fixed")).isEqualTo(0.25);
            assertThat(pinned.point(k, 0).value(FIRST)).isEqualTo(0.9);
            assertThat(pinned.point(k, 0).value("sample.p7"))
                    .isEqualTo(free.point(k, 0).value("sample.p7"));
        }
        assertThat(pinned.central().value(FIRST)).isEqualTo(0.9);
        assertThat(pinned.central().value("sample.p7")).isEqualTo(0.25);
    }

    @Test
    void shippedParametersAreDrawnWithinTheirRanges() {
        ParameterCatalogue shipped = Checkout.parameters();
        AssumptionDraws draws = new AssumptionDraws(shipped, List.of(), 1);
        for (int k = 0; k < 64; k++) {
            ParameterPoint point = draws.point(k, 0);
            for (Parameter parameter : shipped.all()) {
                for (double value : point.list(parameter.path())) {
                    assertThat(value).isBetween(parameter.low(), parameter.high());
                }
            }
        }
    }

    @Test
    void replicationsBeyondTheDesignAreRefused() {
        AssumptionDraws draws = draws(1);
        assertThatThrownBy(() -> draws.point(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draws.point(AssumptionDraws.MOST_REPLICATIONS, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draws.point(0, AssumptionDraws.MOST_ATTEMPTS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
