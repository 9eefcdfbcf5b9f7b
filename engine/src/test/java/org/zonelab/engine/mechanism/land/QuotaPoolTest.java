package org.zonelab.engine.mechanism.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuotaPoolTest {
    private static final double[] USE = {90, 30, 50};
    private static final int[] PROVINCE = {0, 0, 1};

    private static double[] quota(double... pooled) {
        double[] quota = {100, 100, 60};
        QuotaPool.share(pooled, PROVINCE, USE, quota);
        return quota;
    }

    /** 200 by 90 to 30; the zone of the other province keeps its own. */
    @Test
    void aCompleteMergerDividesTheQuotaByUse() {
        assertThat(quota(1, 1, 1)).containsExactly(new double[] {150, 50, 60}, within(1e-12));
    }

    @Test
    void aZoneThatPoolsAloneOrNotAtAllKeepsItsQuota() {
        assertThat(quota(1, 0, 0)).containsExactly(new double[] {100, 100, 60}, within(1e-12));
        assertThat(quota(0, 0, 0)).containsExactly(100, 100, 60);
    }

    @Test
    void theTotalOfAProvinceIsKept() {
        double[] half = quota(0.5, 1, 0);
        assertThat(half[0] + half[1]).isCloseTo(200, within(1e-9));
        assertThat(half[0]).isGreaterThan(100);
    }
}
