package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegretSpreadTest {
    @Test
    void lossesOfAnOptionAreMeasuredAgainstTheBestOfEachPoint() {
        double[][] losses = OptionRanking.losses(new double[][] {{1, 5, 3}, {2, 1, 3}});
        assertThat(losses[0]).containsExactly(1, 0, 0);
        assertThat(losses[1]).containsExactly(0, 4, 0);
        RegretSpread second = RegretSpread.of(losses[1]);
        assertThat(second.mean()).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(second.most()).isEqualTo(4);
    }

    @Test
    void nineOfTenPointsLieBelowTheNinetieth() {
        double[] losses =
                IntStream.rangeClosed(0, 100).mapToDouble(k -> 100 - k).toArray();
        assertThat(RegretSpread.of(losses).ninetieth()).isEqualTo(90);
    }
}
