package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.agent.LedgerYears;
import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.location.LocationParameters;
import org.zonelab.engine.mechanism.location.ZoneProposal;
import org.zonelab.engine.mechanism.location.ZoneRace;

class RelocationPassTest {
    private static final int ZONES = 4;
    private static final int FIRMS = 200;
    private static final DrawKeys KEYS = new DrawKeys(1, 0, 9);

    private final FirmAccounts accounts = new FirmAccounts(ZONES);
    private final ZoneColumns zones = new ZoneColumns(ZONES, 1, 1, 1);
    private final WorldState state = new WorldState(
            List.of(),
            new GroupColumns(1),
            zones,
            1,
            ZONES,
            EvaluationTerms.neutral(CentralParameters.all().evaluation()),
            Channels.neutral(new OpenWorld(CentralParameters.all()).base));
    private final CohortTotals totals = CohortTotals.foreign(ZONES);
    private final ZoneRace race = new ZoneRace(ZoneProposal.of(new double[] {1, 1, 1, 1}));

    @BeforeEach
    void openZones() {
        race.setUtilities(new double[ZONES]);
        Arrays.fill(zones.landQuota, 1e6);
    }

    /** Probability of reconsidering 1 − e^(−h/4), of then leaving 3/4 without a cost: bounds are five standard errors. */
    @Test
    void firmsMoveAtTheHazardAndTheLandOfTheOldPlantIsReleased() {
        Chunk chunk = foreignChunk();
        pass(2, 0).run(chunk, 9, race, totals);
        int moved = 0;
        for (int j = 0; j < FIRMS; j++) {
            moved += chunk.zone[j] == 0 ? 0 : 1;
        }
        double p = 0.75 * (1 - Math.exp(-0.5));
        assertThat((double) moved / FIRMS).isCloseTo(p, within(5 * Math.sqrt(p * (1 - p) / FIRMS)));
        assertThat(accounts.releasedLand).containsExactly(3.0 * moved, 0, 0, 0);
        assertThat(totals.total(Measure.LAND_SOLD)).isEqualTo(3.0 * moved);
    }

    @Test
    void deferredTaxGoesAlong() {
        Chunk chunk = foreignChunk();
        pass(2, 0).run(chunk, 9, race, totals);
        double[] base = new double[ZONES];
        double[] tax = new double[ZONES];
        for (int j = 0; j < FIRMS; j++) {
            base[chunk.zone[j]] += 100;
            tax[chunk.zone[j]] += 10;
        }
        assertThat(accounts.deferredBase).containsExactly(base, within(1e-6));
        assertThat(accounts.deferredTax).containsExactly(tax, within(1e-6));
    }

    @Test
    void costOfMovingKeepsFirms() {
        Chunk free = foreignChunk();
        Chunk costly = foreignChunk();
        pass(2, 0).run(free, 9, race, totals);
        pass(2, 8).run(costly, 9, race, totals);
        int stayed = 0;
        for (int j = 0; j < FIRMS; j++) {
            assertThat((int) costly.zone[j]).isIn(0, (int) free.zone[j]);
            stayed += costly.zone[j] != free.zone[j] ? 1 : 0;
        }
        assertThat(stayed).isPositive();
    }

    @Test
    void nobodyMovesToAZoneWithoutLandNorBeforeProducing() {
        Chunk chunk = foreignChunk();
        Arrays.fill(zones.landQuota, 0);
        pass(4, 0).run(chunk, 9, race, totals);
        assertThat(accounts.releasedLand).containsOnly(0);
        Arrays.fill(zones.landQuota, 1e6);
        Arrays.fill(chunk.start, 10);
        pass(4, 0).run(chunk, 9, race, totals);
        assertThat(accounts.releasedLand).containsOnly(0);
    }

    private RelocationPass pass(double hazard, double cost) {
        LocationParameters parameters = new LocationParameters(
                0.25, 0.65, 0.95, 0.234, 0.1, 0.14, 0.3, 0.1, 0.05, 0.05, 0.15, 0.3, hazard, cost, 0.2);
        double[] usualDemand = {1, 1, 1, 1};
        return new RelocationPass(parameters, new LandAdmission(zones, usualDemand, 5), accounts, state, KEYS);
    }

    /** Firms in zone 0 with land 3 and one deferred claim of 100. */
    private Chunk foreignChunk() {
        Chunk chunk = Chunk.foreign(new LedgerYears(2018, 2035, 2024));
        Arrays.fill(accounts.deferredBase, 0);
        Arrays.fill(accounts.deferredTax, 0);
        for (int i = 0; i < FIRMS; i++) {
            int slot = chunk.add();
            chunk.id[slot] = 1000L + i;
            chunk.land[slot] = 3;
            ForeignColumns foreign = Objects.requireNonNull(chunk.foreign);
            foreign.ledger.addClaim(slot, 0, 100, 10, 0);
            accounts.deferredBase[0] += 100;
            accounts.deferredTax[0] += 10;
        }
        return chunk;
    }
}
