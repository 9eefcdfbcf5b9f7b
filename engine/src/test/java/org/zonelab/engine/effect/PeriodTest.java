package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void defaultHorizonGivesElevenYearsAndTheirTotal() {
        assertThat(Period.afterBaseYear(2024, 48))
                .hasSize(12)
                .startsWith(new Period("2025", 4, 8))
                .endsWith(new Period("2035", 44, 48), new Period("2025-2035", 4, 48));
    }

    @Test
    void yearCutShortIsNamedByItsQuarters() {
        assertThat(Period.afterBaseYear(2024, 10))
                .containsExactly(
                        new Period("2025", 4, 8), new Period("2026-Q1-Q2", 8, 10), new Period("2025-2026", 4, 10));
    }

    @Test
    void runThatEndsWithTheBaseYearHasNoPeriods() {
        assertThat(Period.afterBaseYear(2024, 4)).isEmpty();
        assertThat(Period.baseYear(2024)).isEqualTo(new Period("2024", 0, 4));
    }

    @Test
    void quartersAreNamedByYear() {
        assertThat(Period.quarterName(2024, 0)).isEqualTo("2024-Q1");
        assertThat(Period.quarterName(2024, 47)).isEqualTo("2035-Q4");
    }

    @Test
    void emptyPeriodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period("2025", 4, 4))
                .withMessageContaining("2025");
    }
}
