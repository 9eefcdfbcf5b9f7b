package org.zonelab.engine.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CompensatedSumTest {
    @Test
    void smallTermsSurviveALargeOne() {
        // Neumaier's example: plain and Kahan sums give 0.
        assertThat(CompensatedSum.of(1, 1e100, 1, -1e100)).isEqualTo(2);
    }

    @Test
    void sumIsThatOfExactDecimalArithmetic() {
        SplittableRandom random = new SplittableRandom(1);
        double[] terms = new double[20_000];
        BigDecimal exact = BigDecimal.ZERO;
        for (int i = 0; i < terms.length; i++) {
            terms[i] = random.nextDouble(-1, 1) * StrictMath.pow(10, random.nextInt(-8, 8));
            exact = exact.add(new BigDecimal(terms[i]));
        }
        assertThat(CompensatedSum.of(terms)).isCloseTo(exact.doubleValue(), within(Math.ulp(exact.doubleValue())));
    }

    @Test
    void partialSumsKeepWhatTheyCarry() {
        CompensatedSum first = new CompensatedSum();
        first.add(1e100);
        first.add(1);
        CompensatedSum second = new CompensatedSum();
        second.add(-1e100);
        second.add(1);
        first.add(second);
        assertThat(first.value()).isEqualTo(2);
        first.reset();
        assertThat(first.value()).isEqualTo(0);
    }

    @Test
    void onlyTheFirstEntriesCount() {
        assertThat(CompensatedSum.of(new double[] {1, 2, 4}, 2)).isEqualTo(3);
    }
}
