package org.zonelab.engine.mechanism.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LocationUtilityTest {
    private static final LocationUtility UTILITY = new LocationUtility(0.25, 0.3, 0.1, 0.05, 0.02);
    private static final ZoneAttraction BASE = new ZoneAttraction(12, 1.5, 40, 9, 200_000);

    @Test
    void unchangedZoneKeepsItsBaseShare() {
        assertThat(UTILITY.of(-4.5, BASE, BASE, 0)).isEqualTo(-4.5);
    }

    @Test
    void eachAttractionActsWithItsOwnCoefficient() {
        assertThat(gain(new ZoneAttraction(13, 1.5, 40, 9, 200_000))).isCloseTo(0.25, within(1e-13));
        assertThat(gain(new ZoneAttraction(12, 3, 40, 9, 200_000))).isCloseTo(0.3 * Math.log(2), within(1e-13));
        assertThat(gain(new ZoneAttraction(12, 1.5, 81, 9, 200_000))).isCloseTo(0.1 * Math.log(2), within(1e-13));
        assertThat(gain(new ZoneAttraction(12, 1.5, 40, 19, 200_000))).isCloseTo(0.05 * Math.log(2), within(1e-13));
        assertThat(gain(new ZoneAttraction(12, 1.5, 40, 9, 400_000))).isCloseTo(0.02 * Math.log(2), within(1e-13));
        assertThat(UTILITY.of(-4.5, BASE, BASE, 0.2) + 4.5).isCloseTo(0.2, within(1e-13));
    }

    private static double gain(ZoneAttraction now) {
        return UTILITY.of(-4.5, BASE, now, 0) + 4.5;
    }

    /** A zone without firms of its own can gain its first: ln(1 + n) is finite. */
    @Test
    void emptyZoneHasFiniteUtility() {
        ZoneAttraction empty = new ZoneAttraction(12, 1.5, 0, 0, 200_000);
        assertThat(UTILITY.of(-4.5, empty, BASE, 0)).isFinite();
        assertThat(UTILITY.of(-4.5, BASE, empty, 0)).isFinite();
        assertThat(UTILITY.of(Double.NEGATIVE_INFINITY, BASE, BASE, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** One point of EATR at a return of 20 % is 0.2 points of return, so 5 % of entries at the central response. */
    @Test
    void onePointOfTaxCostsAFifthOfAPointOfReturn() {
        PostTaxReturn postTax = new PostTaxReturn(0.2);
        double before = postTax.points(new ReturnTerms(0.24375, 0.25, 0));
        double after = postTax.points(new ReturnTerms(0.25375, 0.25, 0));
        assertThat(before).isCloseTo(15.125, within(1e-12));
        assertThat(after - before).isCloseTo(-0.2, within(1e-12));
    }

    /** Land at 375 RMB/m2 is 0.634 points a year before tax; deducted at 25 %. */
    @Test
    void otherCostsCountAfterTax() {
        PostTaxReturn postTax = new PostTaxReturn(0.2);
        assertThat(postTax.points(new ReturnTerms(0.2, 0.25, 0)) - postTax.points(new ReturnTerms(0.2, 0.25, 0.634)))
                .isCloseTo(0.4755, within(1e-12));
        assertThatThrownBy(() -> new PostTaxReturn(0)).hasMessageContaining("preTaxReturn");
    }

    /** Hurdle without policy 0.086275 at 10 % withholding over ten years, r = 0.08, four tenths of groups bound. */
    @Test
    void deferralAddsTheHurdleGapOfBoundGroups() {
        assertThat(PostTaxReturn.deferralPoints(0.086275 - 0.08, 0.4, 0.5)).isCloseTo(0.1255, within(1e-6));
    }

    @Test
    void arrivalsReplaceExitsAtTheBaseProbability() {
        Arrivals arrivals = new Arrivals(1000, 250, 0.0234);
        assertThat(arrivals.mean(1) * 0.0234).isCloseTo(1250, within(1e-9));
        assertThat(arrivals.mean(0.905) / arrivals.mean(1)).isCloseTo(0.905, within(1e-12));
        assertThatThrownBy(() -> new Arrivals(1000, -1001, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Arrivals(1000, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
