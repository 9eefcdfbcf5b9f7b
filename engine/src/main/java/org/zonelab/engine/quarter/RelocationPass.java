package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.mechanism.location.ChoiceKeys;
import org.zonelab.engine.mechanism.location.LocationParameters;
import org.zonelab.engine.mechanism.location.RelocationRace;
import org.zonelab.engine.mechanism.location.ZoneArrival;
import org.zonelab.engine.mechanism.location.ZoneRace;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.outcome.PlaceChoices.Move;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/**
 * Producing firms that reconsider their zone, and some that move: capital, workers' demand and deferred tax go along, land
 * is left to redevelopment and bought again under the quota of the new zone.
 *
 * <p>A firm refused land stays. The old plant produces until the new one does; the cost of moving acts on the choice.
 */
final class RelocationPass {
    /** Arrivals use the first two attempts of a quarter's keys. */
    private static final int ATTEMPT = 2;

    private final RelocationRace relocation;
    private final double probability;
    private final LandAdmission admission;
    private final FirmAccounts accounts;
    private final WorldState state;
    private final long key;
    private final ChoiceKeys choice;
    private final ZoneArrival arrival = new ZoneArrival();
    private final int[] list = new int[Chunk.CAPACITY];
    private final double response;
    /** Weight of a zone's grant over that of the largest one; no entries without grants. */
    private double[] grants = new double[0];

    private double withoutGrant = 1;

    /**
     * Relocations of one quarter.
     *
     * @param accounts receives the land left and taken, the moves and the claims that go along
     */
    RelocationPass(
            LocationParameters parameters,
            LandAdmission admission,
            FirmAccounts accounts,
            WorldState state,
            DrawKeys keys) {
        this.relocation = parameters.relocationRace();
        this.response = parameters.returnResponse();
        this.probability = -StrictMath.expm1(-parameters.relocationHazard() / 4);
        this.admission = admission;
        this.accounts = accounts;
        this.state = state;
        this.key = keys.of(Purpose.RELOCATION);
        this.choice =
                ChoiceKeys.of(keys.seed(), keys.replication(), keys.quarter()).again(ATTEMPT);
    }

    /**
     * Sets what moving to each zone gains firms of the type whose chunks follow.
     *
     * @param points yearly return, percentage points, {@code [zone]}; no entries without grants
     */
    void offer(double[] points) {
        grants = new double[points.length];
        double largest = 0;
        for (double gain : points) {
            largest = Math.max(largest, gain);
        }
        for (int z = 0; z < grants.length; z++) {
            grants[z] = StrictMath.exp(response * (points[z] - largest));
        }
        withoutGrant = StrictMath.exp(-response * largest);
    }

    /** Whether a firm reconsiders its zone this quarter. */
    boolean reconsiders(long id) {
        return Draws.happens(Draws.bits(key, id), probability);
    }

    /** Log of what grants and the cost of moving do to the weight of a zone. */
    double logFactor(int zone, int home) {
        double grant = grants.length == 0 ? 0 : StrictMath.log(zone == home ? withoutGrant : grants[zone]);
        return zone == home ? grant + relocation.bonus() : grant;
    }

    /** Zone that a firm would move to if every zone had land for it. */
    int choice(long id, int home, ZoneRace race) {
        return grants.length == 0
                ? relocation.choice(choice, id, home, race, arrival)
                : relocation.choice(choice, id, home, race, grants, withoutGrant, arrival);
    }

    /** Moves the firms of a chunk; {@code race} holds what their type sees of the zones this quarter. */
    void run(Chunk c, int quarter, ZoneRace race, CohortTotals totals) {
        int few = Draws.happening(key, c.id, probability, list, c.size);
        for (int k = 0; k < few; k++) {
            int j = list[k];
            if (c.start[j] <= quarter) {
                int home = c.zone[j];
                int zone = choice(c.id[j], home, race);
                if (zone != home && admission.admits(zone, c.land[j], c.id[j])) {
                    move(c, j, zone, totals);
                }
            }
        }
    }

    private void move(Chunk c, int j, int zone, CohortTotals totals) {
        int home = c.zone[j];
        double land = c.weight[j] * c.land[j];
        accounts.releasedLand[home] += land;
        totals.add(Measure.LAND_SOLD, zone, land);
        double capital = c.weight[j] * PortableMath.exp(c.logCapital[j]);
        totals.add(Measure.MOVED_CAPITAL, zone, capital);
        accounts.choices.move(new Move(state.quarter, c.id[j], home, zone, capital));
        ForeignColumns foreign = c.foreign;
        if (foreign != null) {
            double base = foreign.ledger.totalBase(j);
            double tax = foreign.ledger.totalTax(j);
            accounts.defer(home, -base, -tax);
            accounts.defer(zone, base, tax);
        }
        accounts.landChange[home] -= land;
        accounts.landChange[zone] += land;
        double oldPrice = state.zones.landPrice[home];
        c.landRent[j] *= oldPrice > 0 ? state.zones.landPrice[zone] / oldPrice : 1;
        c.zone[j] = (short) zone;
    }
}
