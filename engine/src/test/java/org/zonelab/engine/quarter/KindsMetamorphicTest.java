package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.OpeningLevers;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.policy.Target;
import org.zonelab.engine.world.World;

/** Headquarters, anchor plants and merged zones in the whole model. */
class KindsMetamorphicTest {
    private static final int QUARTERS = 28;
    private static final int LAST = QUARTERS - 1;

    private final Simulation simulation = Runs.simulation(CentralParameters.all(), QUARTERS);
    private final WorldSeries law = simulation.run(Runs.currentLaw()).series();

    private double effect(WorldSeries series, String scope, String outcome) {
        return Runs.value(series, scope, outcome, LAST) - Runs.value(law, scope, outcome, LAST);
    }

    /** 60 million a year each, grown with the trend; sectors around them and density of jobs add to it, but not several times over. */
    @Test
    void headquartersBringWhatTheyProduceAndNoPlants() {
        WorldSeries granted =
                simulation.run(Runs.lever(OpeningLevers.HEADQUARTERS, 50)).series();
        double added = effect(granted, "nation", "headquarters");
        assertThat(added).isGreaterThan(3);
        assertThat(effect(granted, "nation", "value_added")).isBetween(added * 60 / 4, 3 * added * 60 / 4);
        assertThat(effect(granted, "nation", "corporate_tax")).isPositive();
        double capital = Runs.value(law, "nation", "capital", LAST);
        assertThat(effect(granted, "nation", "capital") / capital).isBetween(-0.005, 0.005);
    }

    @Test
    void headquartersFadeWhenTheGrantEnds() {
        WorldSeries ended = simulation
                .run(Runs.policy(
                        new LeverSetting(OpeningLevers.HEADQUARTERS, 50, Runs.FIRST, 15, 0, Runs.everywhere())))
                .series();
        double atEnd = Runs.value(ended, "nation", "headquarters", 16) - Runs.value(law, "nation", "headquarters", 16);
        assertThat(effect(ended, "nation", "headquarters")).isLessThan(atEnd);
        assertThat(atEnd).isPositive();
    }

    /** A plant for 4,000 million of output in one zone and each of three industries. */
    @Test
    void anAnchorPlantProducesEmploysInvestsAndTakesLand() {
        WorldSeries anchored = simulation
                .run(Runs.policy(Runs.setting(ChainLevers.ANCHOR_PLANT, 4_000, Runs.FIRST, Runs.inZone(2))))
                .series();
        assertThat(effect(anchored, "zone:zone-2", "gross_output")).isBetween(0.5 * 3_000, 2.0 * 3_000);
        assertThat(effect(anchored, "zone:zone-2", "jobs")).isPositive();
        assertThat(effect(anchored, "zone:zone-2", "land_used")).isPositive();
        assertThat(Runs.sum(anchored, "fixed_investment", Runs.FIRST, LAST))
                .isGreaterThan(Runs.sum(law, "fixed_investment", Runs.FIRST, LAST));
    }

    /** Concessions are paid, and suppliers drawn, for what has land: at a share of the quota, not for 150,000 million in one zone. */
    @Test
    void anAnchorPlantTakesNoMoreThanFreeLand() {
        WorldSeries huge = simulation
                .run(Runs.policy(Runs.setting(ChainLevers.ANCHOR_PLANT, 50_000, Runs.FIRST, Runs.inZone(2))))
                .series();
        double paid = Runs.sum(huge, "outlay_grants", LAST - 3, LAST);
        double concession = CentralParameters.all().chains().anchorConcession();
        assertThat(paid).isBetween(0.02 * concession * 150_000, 0.5 * concession * 150_000);
        double used = Runs.value(huge, "zone:zone-2", "land_used", Runs.FIRST + 4);
        assertThat(used).isGreaterThan(Runs.value(law, "zone:zone-2", "land_used", Runs.FIRST + 4));
        assertThat(used).isLessThan(1.05 * Runs.value(huge, "zone:zone-2", "land_quota", Runs.FIRST + 4));
    }

    @Test
    void anAnchorPlantBelongsToTheOriginNamed() {
        Target near = new Target(
                Runs.inZone(2).zones(), new boolean[] {true, false, false}, new boolean[] {false, true, false}, null);
        WorldSeries foreign = simulation
                .run(Runs.policy(Runs.setting(ChainLevers.ANCHOR_PLANT, 4_000, Runs.FIRST, near)))
                .series();
        assertThat(effect(foreign, "zone:zone-2", "gross_output")).isBetween(0.5 * 4_000 / 4, 2.0 * 4_000 / 4);
        assertThat(effect(foreign, "nation", "foreign_capital") / effect(foreign, "nation", "capital"))
                .isGreaterThan(0.7);
        assertThat(Runs.sum(foreign, "fdi_greenfield", Runs.FIRST, LAST))
                .isGreaterThan(Runs.sum(law, "fdi_greenfield", Runs.FIRST, LAST) + 200);
    }

    /** Zones 0 and 1 of one province, half merged and wholly merged: 10 + 0.5 × 1 × 30 and 30 + 1 × 0.5 × 10; zone 2 merges with none. */
    @Test
    void mergedZonesAreScoredOnEachOthersFigures() {
        EvaluationTerms terms = new EvaluationTerms(
                CentralParameters.all().evaluation(), new boolean[0], new double[] {0.5, 1, 1}, new int[] {0, 0, 1});
        assertThat(terms.together(new double[] {10, 30, 50})).containsExactly(25, 35, 50);
    }

    /** Every zone of the small world is alone in its province. */
    @Test
    void aMergerOfOneMovesNoFigure() {
        WorldSeries merged =
                simulation.run(Runs.lever(AdministrationLevers.MERGER, 1)).series();
        assertThat(Runs.bits(merged)).isDeepEqualTo(Runs.bits(law));
    }

    @Test
    void mergedZonesSpendLessTheMoreOfTheMergerIsComplete() {
        World paired = SmallWorld.inPairs();
        Simulation pairs =
                new Simulation(paired, SmallWorld.firms(paired), CentralParameters.all(), 1, 0, 12, () -> {});
        double before = 0;
        for (double share : new double[] {0, 0.5, 1}) {
            WorldSeries merged =
                    pairs.run(Runs.lever(AdministrationLevers.MERGER, share)).series();
            double outlay = Runs.sum(merged, "outlay_services", Runs.FIRST, 11);
            assertThat(outlay).isNotPositive();
            assertThat(share == 0 || outlay < before).isTrue();
            before = outlay;
        }
    }

    /** All in one province, approval moves to the common mean and head offices go; alone nothing does. */
    @Test
    void zonesOfOneProvinceShareApprovalAndHeadOffice() {
        OpenWorld world = new OpenWorld(CentralParameters.all());
        ResolvedPolicy policy = new ResolvedPolicy(
                Runs.policy(Runs.setting(AdministrationLevers.MERGER, 1, 0, Runs.everywhere())),
                SmallWorld.ZONES,
                SmallWorld.INDUSTRIES,
                SmallWorld.ORIGINS);
        policy.resolve(40, new PublishedState(world.base, world.state));
        Arrays.fill(world.state.zones.landUse, 7);
        Channels alone = Channels.neutral(world.base);
        ZonePrograms none = ZonePrograms.neutral(world.base);
        new MergedZones(world.base, world.state, policy).enter(alone, none);
        assertThat(alone.moves(Channel.APPROVAL_TIME)).isFalse();
        Arrays.fill(world.base.provinces, 0);
        Channels joint = Channels.neutral(world.base);
        ZonePrograms saved = ZonePrograms.neutral(world.base);
        new MergedZones(world.base, world.state, policy).enter(joint, saved);
        double[] shift = joint.row(Channel.APPROVAL_TIME, 0);
        double first = StrictMath.log(world.base.approvalDays[0]) + shift[0];
        for (int z = 1; z < SmallWorld.ZONES; z++) {
            assertThat(StrictMath.log(world.base.approvalDays[z]) + shift[z]).isCloseTo(first, within(1e-12));
        }
        double[][] outlays = new double[Outlay.values().length][SmallWorld.ZONES];
        saved.settle(outlays);
        double valueAdded =
                world.base.world.totals().valueAdded()[0] * StrictMath.exp(world.base.totalTrend(world.state.quarter));
        assertThat(outlays[Outlay.SERVICES.ordinal()][0]).isCloseTo(-0.0005 * valueAdded * 5 / 6 / 4, within(1e-9));
    }
}
