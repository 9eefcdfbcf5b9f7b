package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.tax.TaxStatus;
import org.zonelab.engine.world.Industry;

/** Rules with an end in the law end. */
class BaseYearLawTest {
    private static final Industry INDUSTRY = Runs.WORLD.industries().get(0);

    private static double userCost(TaxStatus status, int year) {
        return TypeTerms.userCost(CentralParameters.all(), INDUSTRY, status, year, 0, 0);
    }

    @Test
    void theWesternRateEndsWithTheYear2030() {
        assertThat(userCost(TaxStatus.ENCOURAGED_WEST, 2030)).isLessThan(userCost(TaxStatus.STANDARD, 2030));
        assertThat(userCost(TaxStatus.ENCOURAGED_WEST, 2031)).isEqualTo(userCost(TaxStatus.STANDARD, 2031));
    }

    @Test
    void deductingEquipmentAtOnceEndsWithTheYear2027() {
        assertThat(userCost(TaxStatus.STANDARD, 2027)).isEqualTo(userCost(TaxStatus.STANDARD, 2024));
        assertThat(userCost(TaxStatus.STANDARD, 2028)).isGreaterThan(userCost(TaxStatus.STANDARD, 2027));
    }
}
