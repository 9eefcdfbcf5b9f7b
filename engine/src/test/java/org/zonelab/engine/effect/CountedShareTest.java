package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountedShareTest {
    /** Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
    @Test
    void intervalIsThatOfThePublishedExamples() {
        CountedShare share = new CountedShare(81, 263);
        assertThat(share.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(share.high()).isCloseTo(0.3662, within(5e-5));
        CountedShare none = new CountedShare(0, 20);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(5e-5));
        assertThat(new CountedShare(20, 20).high()).isEqualTo(1);
    }

    @Test
    void moreHitsThanPointsAreRefused() {
        assertThatThrownBy(() -> new CountedShare(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountedShare(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
