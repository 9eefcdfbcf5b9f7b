package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.chains.PairedZones;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;

/**
 * What partner zones host for each other. A zone's partner is the zone of its province with the lowest wage, of a zone alone
 * in its province the nearest one (an assumption).
 */
final class Pairings {
    /** Land that a zone's partner hosts for it, thousand m2, {@code [zone]}. */
    private final double[] hosted;

    /** Share of a zone's land revenue of the quarter that is paid for hosted land, {@code [zone]}. */
    private final double[] paidToHost;

    /** Share of the land to be hosted for which the partner has room, {@code [zone]}. */
    private final double[] room;

    private boolean any;

    Pairings(int zones) {
        hosted = new double[zones];
        paidToHost = new double[zones];
        room = new double[zones];
    }

    Pairings copy() {
        Pairings copy = new Pairings(hosted.length);
        System.arraycopy(hosted, 0, copy.hosted, 0, hosted.length);
        System.arraycopy(paidToHost, 0, copy.paidToHost, 0, hosted.length);
        System.arraycopy(room, 0, copy.room, 0, hosted.length);
        copy.any = any;
        return copy;
    }

    /** Partner of every zone; its own position where there is no other zone. */
    static int[] partners(World world) {
        int[] partners = new int[world.zones().size()];
        for (int z = 0; z < partners.length; z++) {
            partners[z] = partner(world, z);
        }
        return partners;
    }

    private static int partner(World world, int zone) {
        Zone home = world.zones().get(zone);
        int poorest = -1;
        int nearest = -1;
        for (int other = 0; other < world.zones().size(); other++) {
            if (other != zone) {
                boolean sister = world.zones().get(other).province() == home.province();
                double wage = world.totals().wage()[other];
                if (sister && (poorest < 0 || wage < world.totals().wage()[poorest])) {
                    poorest = other;
                }
                double[] km = world.distanceKm()[zone];
                nearest = nearest < 0 || km[other] < km[nearest] ? other : nearest;
            }
        }
        return poorest >= 0 ? poorest : nearest >= 0 ? nearest : zone;
    }

    /**
     * Adds the land of new plants that partners host; land in use is still that of the last quarter.
     *
     * @param released land of plants that closed this quarter, thousand m2, {@code [zone]}
     */
    void advance(BaseYear base, WorldState state, ResolvedPolicy policy, double[] released) {
        LeverField field = policy.field(ChainLevers.PAIRED_ZONES);
        if (!any && field.isEverywhere(0)) {
            return;
        }
        any = true;
        PairedZones rule = new PairedZones(base.parameters.chains());
        for (int z = 0; z < hosted.length; z++) {
            double sold = 0;
            for (CohortTotals totals : state.totals) {
                sold += totals.of(Measure.LAND_SOLD, z);
            }
            double share = released[z] > 0 ? released[z] / Math.max(released[z], state.zones.landUse[z]) : 0;
            paidToHost[z] = ChainLevers.PAIRED_ZONES.takeUp() * field.mean(z);
            hosted[z] = rule.nextHosted(hosted[z], paidToHost[z], sold, share);
        }
    }

    /**
     * Takes the land that partners host off their quota; what is beyond their free land is the zone's own land after all. Zones with the
     * same partner share its land in proportion.
     */
    void reserve(BaseYear base, ZoneColumns zones) {
        if (!any) {
            return;
        }
        double[] wanted = new double[hosted.length];
        for (int z = 0; z < hosted.length; z++) {
            wanted[base.partners[z]] += hosted[z];
        }
        double[] free = new double[hosted.length];
        for (int host = 0; host < hosted.length; host++) {
            free[host] = Math.max(0, zones.landQuota[host] - zones.landUse[host]);
        }
        for (int z = 0; z < hosted.length; z++) {
            int host = base.partners[z];
            room[z] = wanted[host] > free[host] ? free[host] / wanted[host] : 1;
            zones.landQuota[host] -= room[z] * hosted[z];
            zones.landUse[z] += (1 - room[z]) * hosted[z];
        }
    }

    /** Moves the split of tax and output, and what hosted land is paid, from each zone's account and evaluation to its partner's. */
    void record(BaseYear base, WorldState state, double[][] cells) {
        PairedZones rule = new PairedZones(base.parameters.chains());
        double[] land = new double[hosted.length];
        for (int z = 0; any && z < hosted.length; z++) {
            land[z] = room[z] * paidToHost[z] * cells[z][OutcomeColumns.LAND_REVENUE];
        }
        for (int z = 0; any && z < hosted.length; z++) {
            double share = rule.recorded(room[z] * hosted[z], state.zones.landUse[z]);
            double tax = share * cells[z][OutcomeColumns.CORPORATE_TAX];
            double local = base.parameters.fiscal().localCorporateShare() * tax;
            double output = share * (cells[z][OutcomeColumns.VALUE_ADDED] - state.residualInForce[z] / 4);
            move(OutcomeColumns.LAND_REVENUE, land[z], cells[z], cells[base.partners[z]]);
            move(OutcomeColumns.LOCAL_REVENUE, local + land[z], cells[z], cells[base.partners[z]]);
            move(OutcomeColumns.FISCAL_BALANCE, local + land[z], cells[z], cells[base.partners[z]]);
            cells[z][OutcomeColumns.LAND_USED] += (1 - room[z]) * hosted[z];
            state.evaluation.move(z, base.partners[z], output, tax);
        }
    }

    private static void move(int column, double amount, double[] from, double[] to) {
        from[column] -= amount;
        to[column] += amount;
    }
}
