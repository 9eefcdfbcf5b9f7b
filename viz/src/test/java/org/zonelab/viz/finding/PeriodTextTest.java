package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodTextTest {
    @Test
    void oneYearIsNamedOnce() {
        assertThat(PeriodText.of("2025-2025")).isEqualTo("2025");
        assertThat(PeriodText.of("2025")).isEqualTo("2025");
        assertThat(PeriodText.of("2025-2035")).isEqualTo("2025–2035");
    }
}
