package org.zonelab.engine.mechanism.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandMarketPropertyTest {
    private static final int ZONES = 40;
    private static final LandParameters CENTRAL = LandCostTest.CENTRAL;

    private final double[] baseUse = new double[ZONES];
    private final double[] quota = new double[ZONES];
    private final double[] basePrice = new double[ZONES];
    private final double[] ones = new double[ZONES];
    private final double[] floor = new double[ZONES];
    private final double[] price = new double[ZONES];

    private void draw(long seed, double trend) {
        SplittableRandom random = new SplittableRandom(seed);
        LandFloor legal = new LandFloor(CENTRAL);
        Arrays.fill(ones, 1);
        for (int z = 0; z < ZONES; z++) {
            baseUse[z] = random.nextDouble(100, 20_000) * trend;
            basePrice[z] = random.nextDouble(0.15, 2.5);
            floor[z] = legal.price(legal.grade(basePrice[z]), 0);
        }
        new LandQuota(CENTRAL).all(baseUse, 1, new double[ZONES], new double[ZONES], quota);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void priceOnTheBasePathIsExactlyTheBasePrice(long seed) {
        draw(seed, 1.37);
        new LandPrice(CENTRAL).charge(baseUse, baseUse, quota, basePrice, ones, floor, price);
        assertThat(price).containsExactly(basePrice);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void priceRisesWithUseAndFallsWithQuotaButNeverUnderTheFloor(long seed) {
        draw(seed, 1);
        LandPrice market = new LandPrice(CENTRAL);
        SplittableRandom random = new SplittableRandom(seed + 100);
        for (int k = 0; k < 500; k++) {
            double use = random.nextDouble(0.05, 1.4);
            double more = use + random.nextDouble(0.001, 0.3);
            double limit = random.nextDouble(0.8, 1.6);
            assertThat(market.relative(more, 1, limit)).isGreaterThan(market.relative(use, 1, limit));
            assertThat(market.relative(use, 1, limit + 0.2)).isLessThanOrEqualTo(market.relative(use, 1, limit));
        }
        double[] given = new double[ZONES];
        Arrays.fill(given, 0.01);
        market.charge(baseUse, baseUse, quota, basePrice, given, floor, price);
        assertThat(price).containsExactly(floor);
    }

    /** A full quota: (1/0.8)^0.5 exp(8 x 0.15) = 3.711944. */
    @Test
    void fullQuotaCostsNearlyFourTimesTheBasePrice() {
        assertThat(new LandPrice(CENTRAL).relative(1, 0.8, 1)).isCloseTo(3.7120, within(1e-3));
    }

    @Test
    void quotaStartsAtBaseUseOverItsShareAndGrowsWithTheTrendAndAdditions() {
        LandQuota rule = new LandQuota(CENTRAL);
        assertThat(rule.of(800, 1, 0, 0)).isCloseTo(1000, within(1e-9));
        assertThat(rule.of(800, 1.1, 0.2, 0)).isCloseTo(1320, within(1e-9));
        assertThat(rule.of(800, 1, 0, 0.5)).isCloseTo(1040, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void landInUseFreeAndInRedevelopmentIsTheQuotaInEveryQuarter(long seed) {
        draw(seed, 1);
        SplittableRandom random = new SplittableRandom(seed);
        LandStock stock = new LandStock(CENTRAL);
        double[] use = baseUse.clone();
        double[] redeveloping = new double[ZONES];
        double[] released = new double[ZONES];
        double[] returned = new double[ZONES];
        double[] free = new double[ZONES];
        double totalReleased = 0;
        double totalReturned = 0;
        for (int quarter = 0; quarter < 40; quarter++) {
            for (int z = 0; z < ZONES; z++) {
                released[z] = random.nextDouble(0, 0.02) * use[z];
                use[z] -= released[z];
                totalReleased += released[z];
            }
            stock.advance(released, redeveloping, returned);
            totalReturned += Arrays.stream(returned).sum();
            stock.free(quota, use, redeveloping, free);
            for (int z = 0; z < ZONES; z++) {
                assertThat(use[z] + redeveloping[z] + free[z]).isCloseTo(quota[z], within(1e-9 * quota[z]));
            }
        }
        assertThat(totalReturned + Arrays.stream(redeveloping).sum())
                .isCloseTo(totalReleased, within(1e-9 * totalReleased));
    }

    @Test
    void halfTheReleasedLandIsBackWithinAboutAYear() {
        double left = 1;
        int quarters = 0;
        while (left > 0.5) {
            left *= 1 - new LandStock(CENTRAL).quarterlyReturn();
            quarters++;
        }
        assertThat(quarters).isEqualTo(5);
    }
}
