package org.zonelab.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.effect.DoseEffect;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;

/** The real zones for a year, at the coarsest. */
class StudyTest {
    private static final Path HOME = Checkout.scenarios().resolve("..").normalize();
    private static final World WORLD = WorldLoader.load(HOME, Optional.empty()).world();
    private static final StudyPlan PLAN = plan();

    @TempDir
    private Path folder;

    private static StudyPlan plan() {
        ResolvedScenario scenario =
                Checkout.loader().load(Checkout.scenarios().resolve("deferral-at-five-percent.yaml"), List.of());
        RunPlan shipped = new PreparedRun(HOME, scenario, Checkout.parameters(), 1, List.of(0)).plan(WORLD);
        RunPlan ground = new RunPlan(
                WORLD,
                shipped.records(),
                shipped.assumptions(),
                shipped.policy(),
                shipped.counterfactual(),
                1,
                8,
                List.of(0, 3));
        return new StudyPlan(
                ground,
                List.of(
                        new StudyCell("drawn", ground.assumptions(), List.of(ground.policy(), ground.counterfactual())),
                        new StudyCell("one policy", ground.assumptions(), List.of(ground.policy()))),
                EffectShape.horizon(WorldLayout.of(WORLD, Simulation.BASE_YEAR, 8)));
    }

    private StudyJournal journal(String name) {
        return StudyJournal.open(folder.resolve(name), 1);
    }

    @Test
    void tasksAreNumberedByReplicationFirst() {
        assertThat(PLAN.tasks()).isEqualTo(4);
        assertThat(PLAN.task(1)).isEqualTo(new StudyPlan.Task(1, 1, 0));
        assertThat(PLAN.task(2)).isEqualTo(new StudyPlan.Task(2, 0, 3));
        assertThat(PLAN.number(0, 1)).isEqualTo(2);
    }

    @Test
    void shardsOnAnyThreadsHoldWhatOneRunHoldsAndItsPairsAreThoseOfARun() throws InterruptedException {
        try (StudyJournal whole = journal("whole");
                StudyJournal one = journal("one");
                StudyJournal two = journal("two")) {
            new Study(PLAN, whole, Progress.SILENT).run(Shard.WHOLE, new LocalThreads(2));
            new Study(PLAN, one, Progress.SILENT).run(new Shard(1, 2), new LocalThreads(1));
            assertThat(new StudyEffects(PLAN, one).whole()).isEmpty();
            new Study(PLAN, two, Progress.SILENT).run(new Shard(2, 2), new LocalThreads(1));
            one.addAll(two);
            for (int task = 0; task < PLAN.tasks(); task++) {
                assertThat(one.figures(task)).containsExactly(whole.figures(task));
            }
            for (int task : List.of(0, 3)) {
                assertThat(PortableFigures.read(PortableFigures.simulate(PLAN, task)))
                        .containsExactly(whole.figures(task));
            }
            StudyEffects effects = new StudyEffects(PLAN, one);
            assertThat(effects.whole()).containsExactly(0, 1);
            assertThat(effects.of(0, 0, 1).numerators())
                    .containsExactly(effects.of(1, 0, 1).numerators());
            Pair pair =
                    Block.solve(PLAN.ground(), 3, () -> {}).pair(PLAN.ground().policy());
            DoseEffect alone = DoseEffect.of(1, pair.policy(), pair.counterfactual(), pair.levers());
            int position = PLAN.shape().position("fdi");
            assertThat(effects.of(0, 0, 1).value(position))
                    .isEqualTo(alone.effect().value(PLAN.shape().outcomes().indexOf(outcome("fdi"))))
                    .isNotZero();
            assertThat(effects.of(0, 1, 1).value(position)).isZero();
        }
    }

    private static Outcome outcome(String name) {
        return OutcomeCatalogue.find(name).orElseThrow();
    }
}
