package org.zonelab.engine.mechanism.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LocalSourcingTest {
    private static final LocalSourcing SOURCING = new LocalSourcing(0.3);

    /** A place as large as the nation supplies itself; one of 0.05 % supplies 0.000721^0.3 = 11.4 %. */
    @Test
    void theSmallerAPlaceTheMoreItBuysElsewhere() {
        assertThat(SOURCING.size(1)).isEqualTo(1);
        assertThat(SOURCING.size(0)).isZero();
        assertThat(SOURCING.size(0.0005)).isCloseTo(Math.pow(0.0005 / Math.log(2), 0.3), within(1e-4));
        assertThat(SOURCING.size(0.0005)).isCloseTo(0.114, within(1e-3));
    }

    /** The place makes 1 % of the buyers' and 0.5 % of the suppliers' output: half of what it would need of them. */
    @Test
    void aPlaceSuppliesWhatItMakesOfWhatItNeeds() {
        double[] share = new double[2];
        double size = SOURCING.size(new double[] {5, 10}, new double[] {1000, 1000});
        assertThat(size).isEqualTo(SOURCING.size(15.0 / 2000));
        LocalSourcing.shares(size, new double[] {5, 10}, new double[] {1000, 1000}, 1, share);
        assertThat(share[1]).isCloseTo(size, within(1e-15));
        assertThat(share[0]).isCloseTo(size / 2, within(1e-15));
        LocalSourcing.shares(size, new double[] {5, 0}, new double[] {1000, 1000}, 1, share);
        assertThat(share).containsExactly(0, 0);
    }
}
