package org.zonelab.engine.population;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.InputOutput;
import org.zonelab.engine.world.NationalTotals;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.Province;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;
import org.zonelab.engine.world.ZoneTotals;

/** Small worlds of a few zones and industries with random totals. */
final class RandomWorld {
    static final PopulationParameters PARAMETERS = new PopulationParameters(
            1.06, 20_000, 20, 0.14, 120, 40, 0.75, 6, 8, 0.42, 0.05, 0.45, 0.4, 0.15, 20_000, 0.65, 2.3, 64, 0.7, 0.046,
            1.6, 1.4, 40);

    private RandomWorld() {}

    static World of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int zones = 3 + random.nextInt(6);
        List<Industry> industries =
                List.of(industry("AAA", true, random), industry("BBB", true, random), industry("CCC", false, random));
        double[][] output = new double[zones][3];
        double[][] share = new double[zones][3];
        for (int z = 0; z < zones; z++) {
            for (int i = 0; i < 3; i++) {
                output[z][i] = i == 0 || random.nextDouble() < 0.8 ? 8_000 + random.nextDouble(40_000) : 0;
                share[z][i] = random.nextDouble(0.6);
            }
        }
        Arrays.fill(output[0], 30_000);
        ZoneTotals totals = new ZoneTotals(
                counts(zones, random, 80_000, 10_000),
                output,
                share,
                counts(zones, random, 100, 1000),
                counts(zones, random, 1000, 1000),
                counts(zones, random, 1000, 1000),
                counts(zones, random, 4000, 9000),
                counts(zones, random, 60, 100),
                counts(zones, random, 50, 150),
                counts(zones, random, 40, 150),
                counts(zones, random, 50, 200),
                counts(zones, random, 1, 1),
                counts(zones, random, 1, 1),
                counts(zones, random, 1, 1),
                new boolean[zones]);
        return new World(
                IntStream.range(0, zones).mapToObj(RandomWorld::zone).toList(),
                List.of(new Province("P", "省", Region.EAST, 1e6, 1e7, 0.1, 30, 120, false)),
                industries,
                List.of(
                        new Origin("domestic", "Domestic", "境内", 0, 0, 0),
                        new Origin("near", "Near", "近", 0.7, 0.05, 0.1),
                        new Origin("far", "Far", "远", 0.3, 0.1, 0.1)),
                new InputOutput(List.of("AAA", "BBB", "CCC"), new double[3][3], new double[3][3]),
                new double[zones][zones],
                new double[zones],
                new double[zones],
                totals,
                new NationalTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7));
    }

    private static Zone zone(int z) {
        return new Zone(
                "zone-" + z,
                "Zone",
                "区",
                0,
                "City",
                "市",
                "",
                Region.EAST,
                30,
                120,
                2000,
                10,
                0,
                List.of(),
                DataGrade.C);
    }

    private static Industry industry(String code, boolean industrial, SplittableRandom random) {
        return new Industry(
                code,
                code,
                code,
                industrial,
                random.nextBoolean(),
                0.25,
                0.4,
                0.2 + random.nextDouble(),
                0.08,
                0.08,
                0.02,
                0.08,
                0.1 + random.nextDouble(0.3),
                0.1,
                0.01 + random.nextDouble(0.03),
                0.1 + random.nextDouble(0.2),
                0.02,
                20,
                0.02,
                1e6);
    }

    private static double[] counts(int zones, SplittableRandom random, int least, int spread) {
        double[] counts = new double[zones];
        Arrays.setAll(counts, z -> least + random.nextInt(spread));
        return counts;
    }
}
