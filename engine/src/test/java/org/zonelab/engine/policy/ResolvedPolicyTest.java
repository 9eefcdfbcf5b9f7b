package org.zonelab.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolvedPolicyTest {
    private static final PublishedZones NOTHING = (outcome, zone) -> Double.NaN;
    private static final Lever LEVER = LeverCatalogue.CORPORATE_TAX;
    private static final int FOREVER = Integer.MAX_VALUE;

    private static ResolvedPolicy resolved(LeverSetting... settings) {
        return new ResolvedPolicy(new Policy("test", List.of(settings)), 3, 2, 2);
    }

    private static LeverSetting setting(double value, int from, int to, int ramp) {
        return new LeverSetting(LEVER, value, from, to, ramp, everywhere());
    }

    private static Target everywhere() {
        return target(new boolean[] {true, true, true}, null);
    }

    private static Target target(boolean[] zones, Target.@Nullable Condition where) {
        return new Target(zones, new boolean[] {true, true}, new boolean[] {true, true}, where);
    }

    private static double value(ResolvedPolicy policy, int quarter) {
        policy.resolve(quarter, NOTHING);
        return policy.field(LEVER).at(1, 1, 1);
    }

    @Test
    void aSettingHoldsFromItsFirstToItsLastQuarterAndIsNeutralElse() {
        ResolvedPolicy policy = resolved(setting(0.04, 5, 7, 0));
        assertThat(value(policy, 4)).isEqualTo(LEVER.neutral());
        assertThat(value(policy, 5)).isEqualTo(0.04);
        assertThat(value(policy, 7)).isEqualTo(0.04);
        assertThat(value(policy, 8)).isEqualTo(LEVER.neutral());
        assertThat(policy.field(LEVER).isEverywhere(LEVER.neutral())).isTrue();
    }

    @Test
    void aRampRisesInEqualSteps() {
        ResolvedPolicy policy = resolved(setting(0.04, 5, FOREVER, 4));
        assertThat(new double[] {
                    value(policy, 4), value(policy, 5), value(policy, 6), value(policy, 8), value(policy, 9)
                })
                .containsExactly(0, 0.01, 0.02, 0.04, 0.04);
    }

    @Test
    void aLagPostponesTheEffectAndItsRamp() {
        LeverSetting late = new LeverSetting(lagged(3), 0.04, 5, FOREVER, 2, everywhere());
        assertThat(ResolvedPolicy.strength(late, 7)).isZero();
        assertThat(ResolvedPolicy.strength(late, 8)).isEqualTo(0.5);
        assertThat(ResolvedPolicy.strength(late, 9)).isEqualTo(1);
    }

    private static Lever lagged(int quarters) {
        return new Lever(
                "test.lagged",
                LeverKind.SHARE,
                "",
                0,
                0,
                1,
                Reach.ZONES,
                Evidence.C,
                1,
                quarters,
                0,
                Legality.IN_FORCE,
                "",
                "",
                "",
                "");
    }

    @Test
    void whereTwoSettingsOverlapTheLaterInTheFileWins() {
        LeverSetting one =
                new LeverSetting(LEVER, 0.08, 0, FOREVER, 0, target(new boolean[] {false, true, false}, null));
        ResolvedPolicy policy = resolved(setting(0.04, 0, FOREVER, 0), one);
        policy.resolve(5, NOTHING);
        assertThat(policy.field(LEVER).at(0, 0, 0)).isEqualTo(0.04);
        assertThat(policy.field(LEVER).at(1, 0, 0)).isEqualTo(0.08);
        assertThat(value(resolved(one, setting(0.04, 0, FOREVER, 0)), 5)).isEqualTo(0.04);
    }

    @Test
    void masksOfIndustryAndOriginLimitASetting() {
        Target target = new Target(
                new boolean[] {true, true, true}, new boolean[] {false, true}, new boolean[] {true, false}, null);
        ResolvedPolicy policy = resolved(new LeverSetting(LEVER, 0.04, 0, FOREVER, 0, target));
        policy.resolve(0, NOTHING);
        assertThat(policy.field(LEVER).at(2, 1, 0)).isEqualTo(0.04);
        assertThat(policy.field(LEVER).at(2, 0, 0)).isZero();
        assertThat(policy.field(LEVER).at(2, 1, 1)).isZero();
    }

    @Test
    void aConditionReadsWhatEachZonePublishedAnewEveryQuarter() {
        Target fullZones =
                target(new boolean[] {true, true, false}, new Target.Condition("land_used_share", true, 0.85));
        ResolvedPolicy policy = resolved(new LeverSetting(LEVER, 0.04, 0, FOREVER, 0, fullZones));
        policy.resolve(0, (outcome, zone) -> outcome.equals("land_used_share") && zone > 0 ? 0.9 : 0.85);
        assertThat(policy.field(LEVER).at(0, 0, 0)).isZero();
        assertThat(policy.field(LEVER).at(1, 0, 0)).isEqualTo(0.04);
        assertThat(policy.field(LEVER).at(2, 0, 0)).isZero();
        policy.resolve(1, (outcome, zone) -> 0.2);
        assertThat(policy.field(LEVER).isEverywhere(0)).isTrue();
    }

    @Test
    void aConditionBelowHoldsStrictlyBelow() {
        Target poor = target(new boolean[] {true, true, true}, new Target.Condition("wage", false, 100));
        ResolvedPolicy policy = resolved(new LeverSetting(LEVER, 0.04, 0, FOREVER, 0, poor));
        policy.resolve(0, (outcome, zone) -> 99 + zone);
        assertThat(policy.field(LEVER).at(0, 0, 0)).isEqualTo(0.04);
        assertThat(policy.field(LEVER).at(1, 0, 0)).isZero();
        assertThat(policy.field(LEVER).at(2, 0, 0)).isZero();
    }

    @Test
    void theAnnouncedEndIsKnownWhileASettingIsOn() {
        ResolvedPolicy policy = resolved(setting(0.04, 5, 19, 0));
        assertThat(policy.lastQuarter(LEVER, 4)).isEqualTo(3);
        assertThat(policy.lastQuarter(LEVER, 5)).isEqualTo(19);
        assertThat(policy.lastQuarter(LEVER, 19)).isEqualTo(19);
        assertThat(policy.lastQuarter(LEVER, 20)).isEqualTo(19);
        assertThat(resolved(setting(0.04, 5, FOREVER, 0)).lastQuarter(LEVER, 6)).isEqualTo(FOREVER);
    }

    @Test
    void aSettingAtNeutralHasNoEnd() {
        assertThat(resolved(setting(LEVER.neutral(), 0, 19, 0)).lastQuarter(LEVER, 6))
                .isEqualTo(5);
    }

    @Test
    void aLeverOutsideTheCatalogueIsRefused() {
        LeverSetting unknown = new LeverSetting(lagged(0), 0.5, 0, FOREVER, 0, everywhere());
        assertThatIllegalArgumentException().isThrownBy(() -> resolved(unknown)).withMessageContaining("test.lagged");
    }

    @Test
    void aFurtherOriginIsTreatedLikeTheOneNamed() {
        Target onlySecond = new Target(
                new boolean[] {true, true, true}, new boolean[] {true, true}, new boolean[] {false, true}, null);
        Policy policy = new Policy("test", List.of(new LeverSetting(LEVER, 0.04, 5, FOREVER, 0, onlySecond)));
        ResolvedPolicy likeSecond = new ResolvedPolicy(policy.withOriginLike(1), 3, 2, 3);
        ResolvedPolicy likeFirst = new ResolvedPolicy(policy.withOriginLike(0), 3, 2, 3);
        likeSecond.resolve(5, NOTHING);
        likeFirst.resolve(5, NOTHING);
        assertThat(likeSecond.field(LEVER).at(1, 1, 2)).isEqualTo(0.04);
        assertThat(likeFirst.field(LEVER).at(1, 1, 2)).isZero();
        assertThat(likeFirst.field(LEVER).at(1, 1, 1)).isEqualTo(0.04);
    }
}
