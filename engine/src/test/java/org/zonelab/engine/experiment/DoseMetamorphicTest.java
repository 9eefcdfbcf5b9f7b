package org.zonelab.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.effect.DoseEffect;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.CentralParameters;
import org.zonelab.engine.quarter.Runs;

/** Further doses share the base year and the draws of their pair, and change nothing in it. */
class DoseMetamorphicTest {
    private static final int QUARTERS = 12;
    private static final List<Double> DOSES = List.of(0.5, 1.5);
    private static final int INVESTMENT = OutcomeCatalogue.index("additional_investment");

    private static RunPlan plan(Policy policy, List<Double> doses) {
        return new RunPlan(
                Runs.WORLD,
                Runs.FIRMS,
                (replication, attempt) -> CentralParameters.withUserCostElasticity(0.5 + 0.25 * replication),
                policy,
                Runs.currentLaw(),
                1,
                QUARTERS,
                List.of(0),
                doses);
    }

    private static Pair pair(Policy policy, List<Double> doses, int replication) {
        return new Experiment(plan(policy, doses), new Nothing(), Progress.SILENT).pair(replication);
    }

    private static Policy lowerTax(double change) {
        return Runs.lever(LeverCatalogue.CORPORATE_TAX, change);
    }

    /** Stores nothing. */
    private record Nothing() implements RunStore {
        @Override
        public boolean has(int replication) {
            return false;
        }

        @Override
        public void put(Pair pair) {}
    }

    private static DoseEffect of(Pair pair, double factor) {
        return pair.doses().stream()
                .filter(dose -> dose.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void furtherDosesLeaveThePairAsItIs() {
        Pair alone = pair(lowerTax(-0.04), List.of(), 1);
        Pair among = pair(lowerTax(-0.04), DOSES, 1);
        assertThat(alone.doses()).isEmpty();
        assertThat(Runs.bits(among.policy())).isDeepEqualTo(Runs.bits(alone.policy()));
        assertThat(Runs.bits(among.counterfactual())).isDeepEqualTo(Runs.bits(alone.counterfactual()));
    }

    @Test
    void aDoseIsThePolicyThatStatesIt() {
        Pair whole = pair(lowerTax(-0.04), DOSES, 0);
        Pair half = pair(lowerTax(-0.02), DOSES, 0);
        assertThat(of(whole, 0.5).effect().numerators())
                .isEqualTo(of(half, 1).effect().numerators());
        assertThat(of(whole, 0.5).effect().denominators())
                .isEqualTo(of(half, 1).effect().denominators());
    }

    @Test
    void noDoseHasNoEffectAndMoreHasMore() {
        Pair pair = pair(lowerTax(-0.04), DOSES, 0);
        assertThat(pair.doses()).extracting(DoseEffect::factor).containsExactly(0.0, 0.5, 1.0, 1.5);
        double[] investment = pair.doses().stream()
                .mapToDouble(dose -> dose.effect().numerators()[INVESTMENT])
                .toArray();
        assertThat(investment[0]).isZero();
        assertThat(investment).isSorted().doesNotHaveDuplicates();
        assertThat(Arrays.stream(of(pair, 0).effect().numerators()))
                .allMatch(effect -> effect == 0 || Double.isNaN(effect));
    }

    @Test
    void theStatedDoseHasTheSumOfTheQuarterlyEffects() {
        Pair pair = pair(lowerTax(-0.04), DOSES, 0);
        double effect = Runs.sum(pair.policy(), "fixed_investment", Runs.FIRST, QUARTERS - 1)
                - Runs.sum(pair.counterfactual(), "fixed_investment", Runs.FIRST, QUARTERS - 1);
        assertThat(of(pair, 1).effect().numerators()[INVESTMENT]).isEqualTo(effect);
    }

    @Test
    void onlyTheFirstReplicationsHaveDoses() {
        assertThat(pair(lowerTax(-0.04), DOSES, RunPlan.DOSE_REPLICATIONS - 1).doses())
                .hasSize(4);
        assertThat(pair(lowerTax(-0.04), DOSES, RunPlan.DOSE_REPLICATIONS).doses())
                .isEmpty();
    }

    @Test
    void progressCountsTheWorldsOfTheDoses() throws InterruptedException {
        AtomicLong last = new AtomicLong();
        AtomicLong announced = new AtomicLong();
        new Experiment(plan(lowerTax(-0.04), DOSES), new Nothing(), (done, total) -> {
                    last.set(done);
                    announced.set(total);
                })
                .run(tasks -> tasks.forEach(Runnable::run));
        assertThat(last.get()).isEqualTo(announced.get()).isEqualTo(4 + 4 * (QUARTERS - 4));
    }
}
