package org.zonelab.engine.mechanism.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradePropertyTest {
    private static final TradeParameters CENTRAL = new TradeParameters(3, 1.5, 0.4, 0.03, 0.1);
    private static final int ZONES = 20;
    private static final double[] SHARE = {0.1, 0.4, 0.05};

    private final double[] output = new double[ZONES * SHARE.length];
    private final double[] base = new double[ZONES];
    private final double[] scale = new double[ZONES];
    private final double[] neutral = new double[ZONES];
    private final double[] exports = new double[ZONES * SHARE.length];

    private void draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int cell = 0; cell < output.length; cell++) {
            output[cell] = random.nextDouble(0, 1e5);
        }
        for (int z = 0; z < ZONES; z++) {
            base[z] = random.nextDouble(10, 1e4);
        }
        new TradeScale().fit(base, output, SHARE, scale);
    }

    private double ofZone(double[] values, int zone) {
        return Arrays.stream(values, zone * SHARE.length, (zone + 1) * SHARE.length)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void baseYearTradeOfEveryZoneIsMet(long seed) {
        draw(seed);
        new Exports(CENTRAL).all(output, SHARE, scale, neutral, neutral, exports);
        for (int z = 0; z < ZONES; z++) {
            assertThat(ofZone(exports, z)).isCloseTo(base[z], within(1e-9 * base[z]));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tradeIsProportionalToOutputAndRisesWithCheaperTrade(long seed) {
        draw(seed);
        new Exports(CENTRAL).all(output, SHARE, scale, neutral, neutral, exports);
        double[] doubled = new double[exports.length];
        new Exports(CENTRAL)
                .all(Arrays.stream(output).map(y -> 2 * y).toArray(), SHARE, scale, neutral, neutral, doubled);
        double[] cheaper = new double[exports.length];
        double[] cut = new double[ZONES];
        cut[4] = 0.02;
        new Exports(CENTRAL).all(output, SHARE, scale, cut, neutral, cheaper);
        for (int cell = 0; cell < exports.length; cell++) {
            assertThat(doubled[cell]).isEqualTo(2 * exports[cell]);
        }
        for (int z = 0; z < ZONES; z++) {
            double factor = z == 4 ? 1.06 : 1;
            assertThat(ofZone(cheaper, z)).isCloseTo(factor * ofZone(exports, z), within(1e-9 * base[z]));
        }
    }

    @Test
    void importedInputIsWhatDomesticSuppliersDoNotDeliver() {
        double[][] all = {{0.2, 0.1}, {0.05, 0.3}, {0.1, 0.1}};
        double[][] domestic = {{0.15, 0.1}, {0.05, 0.2}, {0.05, 0.1}};
        Imports imports = new Imports(CENTRAL);
        double[] share = imports.shares(all, domestic, 2);
        assertThat(share[0]).isCloseTo(0.1, within(1e-15));
        assertThat(share[1]).isCloseTo(0.1, within(1e-15));
        double[] result = new double[2];
        imports.all(new double[] {1000, 2000}, share, new double[] {1.2}, new double[] {0.1}, result);
        assertThat(result[0]).isCloseTo(1000 * 0.1 * 1.2 * 1.15, within(1e-9));
        assertThat(result[1]).isCloseTo(2000 * 0.1 * 1.2 * 1.15, within(1e-9));
    }

    @Test
    void emissionsAreIntensityTimesOutputAndLeversCombineAsShares() {
        Emissions emissions = new Emissions(CENTRAL);
        assertThat(emissions.of(100, 18, 0, 0)).isEqualTo(1800);
        assertThat(emissions.of(100, 18, 1, 0)).isCloseTo(1746, within(1e-9));
        assertThat(emissions.cut(0, 0)).isZero();
        assertThat(emissions.cut(1, 1)).isCloseTo(1, within(1e-15));
        assertThat(emissions.cut(0.5, 0.1)).isCloseTo(1 - 0.8 * 0.9, within(1e-12));
        double[] result = new double[2];
        emissions.all(new double[] {100, 50}, new double[] {18, 200}, 0, new double[] {0.28}, result);
        assertThat(result[0]).isCloseTo(1296, within(1e-9));
        assertThat(result[1]).isCloseTo(7200, within(1e-9));
    }
}
