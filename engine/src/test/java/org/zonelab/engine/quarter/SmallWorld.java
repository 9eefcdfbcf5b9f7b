package org.zonelab.engine.quarter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.population.PopulationSynthesis;
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

/**
 * An invented country of six zones, each alone in its province, three industries and two foreign origins: large enough for
 * every mechanism to act, small enough for a pair of worlds in well under a second.
 */
public final class SmallWorld {
    public static final int ZONES = 6;
    public static final int INDUSTRIES = 3;
    public static final int ORIGINS = 3;

    private static final double CLAIMS = 900;
    private static final double MICRO_RATE = 0.01;

    private SmallWorld() {}

    /** The country; zone names begin with {@code prefix}. */
    public static World named(String prefix) {
        return world(prefix, 0.05);
    }

    public static World world() {
        return named("zone");
    }

    /** The country if the nearer of the foreign origins paid this withholding rate. */
    public static World withTreatyRate(double rate) {
        return world("zone", rate);
    }

    /** The country if each zone shared its province with a neighbour. */
    public static World inPairs() {
        World world = world();
        return new World(
                world.zones().stream().map(SmallWorld::inPair).toList(),
                world.provinces(),
                world.industries(),
                world.origins(),
                world.inputOutput(),
                world.distanceKm(),
                world.portDistanceKm(),
                world.marketAccess(),
                world.totals(),
                world.national());
    }

    /** The firms of a country of this shape. */
    public static FirmRecords firms(World world) {
        return PopulationSynthesis.build(world, CentralParameters.population(), MICRO_RATE, 7);
    }

    private static World world(String prefix, double treatyRate) {
        double[][] distance = new double[ZONES][ZONES];
        for (int a = 0; a < ZONES; a++) {
            for (int b = 0; b < ZONES; b++) {
                distance[a][b] = a == b ? 4 : 30 + 60.0 * Math.abs(a - b);
            }
        }
        ZoneTotals totals = totals();
        return new World(
                IntStream.range(0, ZONES).mapToObj(z -> zone(prefix, z)).toList(),
                IntStream.range(0, ZONES).mapToObj(SmallWorld::province).toList(),
                List.of(
                        industry("MACH", true, true, 0.45, 0.9),
                        industry("CHEM", true, false, 0.38, 1.2),
                        industry("SERV", false, true, 0.5, 0.6)),
                List.of(
                        new Origin("domestic", "Domestic", "境内", 0, 0, 0),
                        new Origin("near", "Near", "近", 0.7, treatyRate, treatyRate == 0 ? 0 : 0.1),
                        new Origin("far", "Far", "远", 0.3, 0.1, 0.1)),
                inputOutput(),
                distance,
                filled(120),
                filled(1),
                totals,
                national(totals));
    }

    private static ZoneTotals totals() {
        double[][] output = new double[ZONES][INDUSTRIES];
        double[][] foreignShare = new double[ZONES][INDUSTRIES];
        for (int z = 0; z < ZONES; z++) {
            for (int i = 0; i < INDUSTRIES; i++) {
                output[z][i] = 14_000 + 4_000 * ((z + 2 * i) % 5);
                foreignShare[z][i] = 0.25 + 0.05 * ((z + i) % 4);
            }
        }
        return new ZoneTotals(
                steps(60_000, 5_000),
                output,
                foreignShare,
                steps(900, 100),
                steps(8_000, 500),
                steps(5_000, 400),
                steps(6_000, 300),
                steps(70, 6),
                steps(80, 8),
                steps(50, 5),
                steps(60, 5),
                steps(0.09, 0.004),
                steps(0.35, 0.05),
                steps(1.2, 0.05),
                new boolean[ZONES]);
    }

    private static NationalTotals national(ZoneTotals zones) {
        return new NationalTotals(
                sum(zones.valueAdded()),
                sum(zones.foreignInvestment()),
                sum(zones.exports()),
                sum(zones.imports()),
                Arrays.stream(zones.industrialOutput())
                        .mapToDouble(SmallWorld::sum)
                        .sum(),
                sum(zones.entities()),
                sum(zones.aboveScaleFirms()),
                sum(zones.foreignFirms()),
                sum(zones.highTechFirms()),
                sum(zones.tradingFirms()),
                4 * sum(zones.foreignInvestment()),
                10 * sum(zones.valueAdded()),
                CLAIMS,
                7.1);
    }

    private static InputOutput inputOutput() {
        double[][] inputs = {{0.3, 0.1, 0.1}, {0.15, 0.3, 0.1}, {0.1, 0.1, 0.2}};
        double[][] domestic = {{0.25, 0.09, 0.1}, {0.13, 0.25, 0.1}, {0.1, 0.1, 0.19}};
        return new InputOutput(List.of("MACH", "CHEM", "SERV"), inputs, domestic);
    }

    private static Province province(int p) {
        boolean western = p == ZONES - 1;
        return new Province(
                "Province " + p, "省" + p, western ? Region.WEST : Region.EAST, 1e6, 1e7, 0.1, 30, 120, western);
    }

    private static Zone zone(String prefix, int z) {
        return new Zone(
                prefix + "-" + z,
                prefix + " " + z,
                "区" + z,
                z,
                "City " + z,
                "市" + z,
                "",
                z == ZONES - 1 ? Region.WEST : Region.EAST,
                30 + z,
                110 + z,
                2000,
                10,
                0,
                List.of("MACH"),
                DataGrade.B);
    }

    private static Zone inPair(Zone z) {
        return new Zone(
                z.id(),
                z.nameEn(),
                z.nameZh(),
                z.province() - z.province() % 2,
                z.cityEn(),
                z.cityZh(),
                z.cluster(),
                z.region(),
                z.latitude(),
                z.longitude(),
                z.yearEstablished(),
                z.approvedAreaKm2(),
                z.publishedRank(),
                z.industries(),
                z.grade());
    }

    private static Industry industry(
            String code, boolean industrial, boolean encouraged, double labourShare, double capitalIntensity) {
        return new Industry(
                code,
                code,
                code,
                industrial,
                encouraged,
                0.28,
                labourShare,
                capitalIntensity,
                0.08,
                0.06,
                0.015,
                0.08,
                0.2,
                0.1,
                0.02,
                0.3,
                0.02,
                25,
                0.02,
                1e6);
    }

    private static double[] steps(double first, double step) {
        double[] values = new double[ZONES];
        Arrays.setAll(values, z -> first + step * z);
        return values;
    }

    private static double[] filled(double value) {
        return steps(value, 0);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
