package org.zonelab.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.CentralParameters;
import org.zonelab.engine.quarter.Runs;

/** What a block did before, whom it was lent to and who watches does not move a result. */
class BlockMetamorphicTest {
    private static final int QUARTERS = 8;

    private final Policy credit = Runs.lever(LeverCatalogue.CREDIT_RATE, 0.1);
    private final RunPlan plan = plan(Runs.currentLaw());

    private static RunPlan plan(Policy counterfactual) {
        return new RunPlan(
                Runs.WORLD,
                Runs.FIRMS,
                (replication, attempt) -> CentralParameters.all(),
                Runs.currentLaw(),
                counterfactual,
                1,
                QUARTERS,
                List.of(0));
    }

    @Test
    void watchSeesEveryQuarterOfTheSeries() {
        List<double[]> seen = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        Pair pair = Block.solve(plan, 0, () -> {}).pair(credit, (quarter, row) -> {
            numbers.add(quarter);
            seen.add(row.clone());
        });
        assertThat(numbers).containsExactly(4, 5, 6, 7);
        for (int k = 0; k < numbers.size(); k++) {
            assertThat(seen.get(k)).isEqualTo(pair.policy().values()[numbers.get(k)]);
        }
    }

    @Test
    void watchThatEndsARunLeavesTheBlockAsItWas() {
        Block block = Block.solve(plan, 0, () -> {});
        long[][] before = Runs.bits(block.run(credit).series());
        assertThatThrownBy(() -> block.run(credit, (quarter, row) -> {
                    if (quarter == 5) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Runs.bits(block.run(credit).series())).isDeepEqualTo(before);
    }

    @Test
    void anotherCounterfactualOnTheSameBaseYearIsThatOfABlockOfItsOwn() {
        Policy closed = Runs.withoutDeferral();
        Block first = Block.solve(plan, 0, () -> {});
        first.pair(credit);
        Pair lent = first.against(closed).pair(credit);
        Pair own = Block.solve(plan(closed), 0, () -> {}).pair(credit);
        assertThat(Runs.bits(lent.policy())).isDeepEqualTo(Runs.bits(own.policy()));
        assertThat(Runs.bits(lent.counterfactual())).isDeepEqualTo(Runs.bits(own.counterfactual()));
        assertThat(lent.levers()).isEqualTo(own.levers());
    }
}
