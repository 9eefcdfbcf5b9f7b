package org.zonelab.scenarios.validation;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.OpeningLevers;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.Target;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.World;

/** A world simulated for validation: current law, or one lever pulled in 2025 and kept. */
enum Trial {
    /** The law of 2024. */
    BASELINE(44),
    /** Corporate tax one point higher in all China. */
    TAX_EVERYWHERE(24),
    /** Corporate tax ten points higher in every other zone. */
    TAX_EVERY_OTHER_ZONE(24),
    /** Every other zone more attractive to foreign investors. */
    PULL_EVERY_OTHER_ZONE(24),
    /** Land a fifth cheaper in all zones. */
    CHEAP_LAND(24),
    /** A grant of 14.5 % of equipment of industrial firms, the price fall by which value-added tax became deductible. */
    EQUIPMENT_GRANT(44),
    /** Withholding rate of 5 % for origins at 10 %. */
    WITHHOLDING_RELIEF(24),
    /** Large plants in twenty zones. */
    LARGE_PLANTS(28);

    /** Points by which corporate tax rises in every other zone. */
    static final double TAX_POINTS = 10;

    /** Land price relative to the market. */
    static final double LAND_PRICE = 0.8;

    /** Share of the price of equipment. */
    static final double GRANT = 0.145;

    /** Cut of the withholding rate. */
    static final double WITHHOLDING_CUT = 0.05;

    private static final double HIGH_WITHHOLDING = 0.10;
    private static final double AFFINITY = 0.3;
    private static final double PLANT_OUTPUT = 20_000;
    private static final int PLANT_ZONES = 20;
    private static final int PLANT_EVERY = 11;
    private static final int PLANT_FIRST = 5;
    private static final String PLANT_INDUSTRY = "EQP";

    private final int quarters;

    Trial(int quarters) {
        this.quarters = quarters;
    }

    /** Quarters to simulate, the four of the base year included. */
    int quarters() {
        return quarters;
    }

    /** Quarters after which every firm is written down. */
    List<Integer> censuses() {
        return switch (this) {
            case BASELINE -> List.of(4, 7, 11, 15, 23, 27, 43);
            case TAX_EVERY_OTHER_ZONE -> List.of(23);
            case LARGE_PLANTS -> List.of(27);
            case TAX_EVERYWHERE, PULL_EVERY_OTHER_ZONE, CHEAP_LAND, EQUIPMENT_GRANT, WITHHOLDING_RELIEF -> List.of();
        };
    }

    /** What is done. */
    Policy policy(World world) {
        int zones = world.zones().size();
        boolean[] all = filled(zones);
        boolean[] industries = filled(world.industries().size());
        boolean[] origins = filled(world.origins().size());
        Target everywhere = new Target(all, industries, origins, null);
        Target everyOther = new Target(treated(world), industries, origins, null);
        return switch (this) {
            case BASELINE -> new Policy("baseline", List.of());
            case TAX_EVERYWHERE -> one(LeverCatalogue.CORPORATE_TAX, 0.01, everywhere);
            case TAX_EVERY_OTHER_ZONE -> one(LeverCatalogue.CORPORATE_TAX, TAX_POINTS / 100, everyOther);
            case PULL_EVERY_OTHER_ZONE -> one(OpeningLevers.ORIGIN_AFFINITY, AFFINITY, everyOther);
            case CHEAP_LAND -> one(LeverCatalogue.LAND_PRICE_FACTOR, LAND_PRICE, everywhere);
            case EQUIPMENT_GRANT -> one(ForcesLevers.EQUIPMENT_GRANT, GRANT, everywhere);
            case WITHHOLDING_RELIEF ->
                one(
                        OpeningLevers.WITHHOLDING_RATE,
                        -WITHHOLDING_CUT,
                        new Target(all, industries, highWithholding(world), null));
            case LARGE_PLANTS ->
                one(ChainLevers.ANCHOR_PLANT, PLANT_OUTPUT, new Target(treated(world), plant(world), origins, null));
        };
    }

    /** Zones in which it is done, {@code [zone]}. */
    boolean[] treated(World world) {
        int zones = world.zones().size();
        boolean[] treated = new boolean[zones];
        switch (this) {
            case TAX_EVERY_OTHER_ZONE, PULL_EVERY_OTHER_ZONE -> {
                for (int z = 0; z < zones; z += 2) {
                    treated[z] = true;
                }
            }
            case LARGE_PLANTS -> {
                for (int k = 0; k < PLANT_ZONES; k++) {
                    treated[(PLANT_FIRST + k * PLANT_EVERY) % zones] = true;
                }
            }
            case TAX_EVERYWHERE, CHEAP_LAND, EQUIPMENT_GRANT, WITHHOLDING_RELIEF -> Arrays.fill(treated, true);
            case BASELINE -> {
                // nothing is done anywhere
            }
        }
        return treated;
    }

    /** Origins whose investors all pay 10 %, {@code [origin]}. */
    static boolean[] highWithholding(World world) {
        boolean[] high = new boolean[world.origins().size()];
        for (int o = 0; o < high.length; o++) {
            Origin origin = world.origins().get(o);
            high[o] = !origin.domestic() && origin.treatyRate() >= HIGH_WITHHOLDING;
        }
        return high;
    }

    private static boolean[] plant(World world) {
        boolean[] mask = new boolean[world.industries().size()];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = world.industries().get(i).code().equals(PLANT_INDUSTRY);
        }
        return mask;
    }

    private static Policy one(Lever lever, double value, Target target) {
        return new Policy(
                lever.path(),
                List.of(new LeverSetting(lever, value, Simulation.BASE_QUARTERS, Integer.MAX_VALUE, 0, target)));
    }

    private static boolean[] filled(int size) {
        boolean[] mask = new boolean[size];
        Arrays.fill(mask, true);
        return mask;
    }
}
