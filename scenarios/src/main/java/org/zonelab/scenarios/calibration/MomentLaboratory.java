package org.zonelab.scenarios.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.experiment.TaskRunner;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.Scopes;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.Target;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.World;

/**
 * Simulates a point of parameters and measures its moments and base-year totals.
 *
 * <p>Three worlds to the end of 2029 on the same draws: the law as it stands; corporate tax a point higher everywhere; ten
 * points higher in every tenth zone. Moments of several replications are averaged.
 */
final class MomentLaboratory {
    private static final int QUARTERS = 24;
    private static final int FIRST = Simulation.BASE_QUARTERS;
    private static final double NATIONAL_POINTS = 1;
    private static final double ZONE_POINTS = 10;
    private static final int EVERY = 10;
    private static final int OFFSET = 5;
    private static final int FDI = OutcomeCatalogue.index("fdi");
    private static final int FOREIGN_ENTRIES = OutcomeCatalogue.index("foreign_entries");

    private final World world;
    private final FirmRecords records;
    private final long seed;
    private final int replications;
    private final TaskRunner threads;
    private final Scopes scopes;

    MomentLaboratory(World world, FirmRecords records, long seed, int replications, TaskRunner threads) {
        this.world = world;
        this.records = records;
        this.seed = seed;
        this.replications = replications;
        this.threads = threads;
        this.scopes = Scopes.of(world);
    }

    /**
     * Measures a point.
     *
     * @throws org.zonelab.engine.quarter.UnstableAssumptionsException if no stable world has these parameters
     * @throws InterruptedException if the thread was interrupted; nothing is kept
     */
    Measured measure(ModelParameters parameters) throws InterruptedException {
        List<Measured> found = new ArrayList<>();
        for (int k = 0; k < replications; k++) {
            found.add(Measured.NONE);
        }
        threads.run(IntStream.range(0, replications)
                .mapToObj(k -> (Runnable) () -> found.set(k, one(parameters, k)))
                .toList());
        return Measured.mean(found);
    }

    private Measured one(ModelParameters parameters, int replication) {
        Simulation simulation = new Simulation(world, records, parameters, seed, replication, QUARTERS, () -> {});
        boolean[] all = new boolean[world.zones().size()];
        boolean[] tenth = new boolean[all.length];
        Arrays.fill(all, true);
        for (int z = OFFSET; z < tenth.length; z += EVERY) {
            tenth[z] = true;
        }
        WorldSeries law = simulation.run(new Policy("law", List.of())).series();
        WorldSeries national = simulation.run(taxed(NATIONAL_POINTS, all)).series();
        WorldSeries zones = simulation.run(taxed(ZONE_POINTS, tenth)).series();
        double[] before = entries(law, tenth);
        double[] after = entries(zones, tenth);
        Map<Moment, Double> moments = Map.of(
                Moment.FDI_TAX_SEMI_ELASTICITY,
                100 * (sum(national, 0, FDI) / sum(law, 0, FDI) - 1) / NATIONAL_POINTS,
                Moment.LOCATION_LOG_ODDS,
                (StrictMath.log(after[1] / before[1]) - StrictMath.log(after[0] / before[0])) / ZONE_POINTS,
                Moment.ZONE_DISPLACEMENT,
                (after[0] - before[0]) / (before[1] - after[1]));
        return new Measured(moments, BaseYearGaps.of(law, world.national()));
    }

    private Policy taxed(double points, boolean[] zones) {
        boolean[] industries = new boolean[world.industries().size()];
        boolean[] origins = new boolean[world.origins().size()];
        Arrays.fill(industries, true);
        Arrays.fill(origins, true);
        return new Policy(
                "corporate tax " + points + " points higher",
                List.of(new LeverSetting(
                        LeverCatalogue.CORPORATE_TAX,
                        points / 100,
                        FIRST,
                        Integer.MAX_VALUE,
                        0,
                        new Target(zones, industries, origins, null))));
    }

    /** New foreign plants of all later years in the other zones and in the treated ones. */
    private double[] entries(WorldSeries series, boolean[] treated) {
        double[] sums = new double[2];
        for (int z = 0; z < treated.length; z++) {
            sums[treated[z] ? 1 : 0] += sum(series, scopes.zone(z), FOREIGN_ENTRIES);
        }
        return sums;
    }

    private static double sum(WorldSeries series, int scope, int outcome) {
        double sum = 0;
        for (int quarter = FIRST; quarter < QUARTERS; quarter++) {
            sum += series.value(quarter, scope, outcome);
        }
        return sum;
    }
}
