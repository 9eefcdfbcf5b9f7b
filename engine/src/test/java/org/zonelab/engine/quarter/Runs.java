package org.zonelab.engine.quarter;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.Target;
import org.zonelab.engine.world.World;

/** Runs of {@link SmallWorld}, policies for it, and figures read from what they showed. */
public final class Runs {
    public static final World WORLD = SmallWorld.world();
    public static final FirmRecords FIRMS = SmallWorld.firms(WORLD);

    /** First quarter after the base year. */
    public static final int FIRST = Simulation.BASE_QUARTERS;

    private Runs() {}

    public static Simulation simulation(ModelParameters parameters, int quarters) {
        return simulation(parameters, 1, 0, quarters);
    }

    public static Simulation simulation(ModelParameters parameters, long seed, int replication, int quarters) {
        return new Simulation(WORLD, FIRMS, parameters, seed, replication, quarters, () -> {});
    }

    public static Policy currentLaw() {
        return new Policy("current law", List.of());
    }

    /** One lever set everywhere from the first quarter after the base year on. */
    public static Policy lever(Lever lever, double value) {
        return policy(setting(lever, value, FIRST, everywhere()));
    }

    public static Policy withoutDeferral() {
        return lever(LeverCatalogue.DEFERRAL, 0);
    }

    public static Policy policy(LeverSetting... settings) {
        return new Policy("test", List.of(settings));
    }

    public static LeverSetting setting(Lever lever, double value, int from, Target target) {
        return new LeverSetting(lever, value, from, Integer.MAX_VALUE, 0, target);
    }

    public static Target everywhere() {
        return new Target(all(SmallWorld.ZONES), all(SmallWorld.INDUSTRIES), all(SmallWorld.ORIGINS), null);
    }

    public static Target inZone(int zone) {
        boolean[] zones = new boolean[SmallWorld.ZONES];
        zones[zone] = true;
        return new Target(zones, all(SmallWorld.INDUSTRIES), all(SmallWorld.ORIGINS), null);
    }

    private static boolean[] all(int size) {
        boolean[] mask = new boolean[size];
        Arrays.fill(mask, true);
        return mask;
    }

    /** An outcome of a scope in one quarter. */
    public static double value(WorldSeries series, String scope, String outcome, int quarter) {
        for (int s = 0; s < series.scopes().size(); s++) {
            if (series.scopes().get(s).name().equals(scope)) {
                return series.value(quarter, s, OutcomeCatalogue.index(outcome));
            }
        }
        throw new IllegalArgumentException("no scope " + scope);
    }

    /** An outcome of all zones, summed over quarters, the last one included. */
    public static double sum(WorldSeries series, String outcome, int from, int to) {
        double sum = 0;
        for (int quarter = from; quarter <= to; quarter++) {
            sum += value(series, "nation", outcome, quarter);
        }
        return sum;
    }

    /** The bits of every figure, quarter by quarter, so that also what is undefined can be compared. */
    public static long[][] bits(WorldSeries series) {
        return Arrays.stream(series.values())
                .map(row ->
                        Arrays.stream(row).mapToLong(Double::doubleToLongBits).toArray())
                .toArray(long[][]::new);
    }
}
