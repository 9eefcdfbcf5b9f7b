package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zonelab.viz.Language;

class QuantityTest {
    private final Wording chinese = Wording.in(Language.ZH);
    private final Wording english = Wording.in(Language.EN);

    private static Estimate estimate(double effect, double low, double high) {
        return new Estimate(0, effect, low, high, Math.abs(effect), 1, 16);
    }

    @Test
    void fewPersonsAreNotCountedInTenThousands() {
        assertThat(Quantity.of("persons", chinese, estimate(429, 100, 800)).name())
                .isEqualTo("人");
        assertThat(Quantity.of("persons", chinese, estimate(429, 100, 1800)).name())
                .isEqualTo("万人");
        assertThat(Quantity.of("RMB million", english, estimate(42, 10, 80)))
                .isEqualTo(new Quantity(1, "million RMB", false));
        assertThat(Quantity.of("RMB million", chinese, estimate(-3, -5, 2))).isEqualTo(new Quantity(100, "万元", false));
    }

    @Test
    void nothingAndUnitsWithoutASmallerOneKeepTheirs() {
        assertThat(Quantity.of("persons", chinese, estimate(0, 0, 0)).name()).isEqualTo("万人");
        assertThat(Quantity.of("share", english, estimate(0.0001, 0, 0.0002)).name())
                .isEqualTo("%");
    }
}
