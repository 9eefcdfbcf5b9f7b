package org.zonelab.scenarios.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.study.Shard;
import org.zonelab.scenarios.study.Study;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyJournal;
import org.zonelab.scenarios.study.StudyPlan;

class RobustnessTest {
    private static final List<String> PATHS = List.of("tax.horizonYears");

    private static final World WORLD = WorldLoader.load(
                    Checkout.scenarios().resolve("..").normalize(), Optional.empty())
            .world();

    @TempDir
    private Path folder;

    private static RobustnessPoint point(double investment, double cost) {
        return new RobustnessPoint(
                "x", 1, Map.of(Finding.ADDITIONAL_INVESTMENT, investment, Finding.COST_PER_ADDITIONAL_YUAN, cost));
    }

    @Test
    void aFindingSurvivesIfItsSignHoldsWhereverItIsDefined() {
        List<RobustnessPoint> points = List.of(point(3, 1), point(0.1, Double.NaN), point(8, -1));
        assertThat(RobustnessTable.survives(Finding.ADDITIONAL_INVESTMENT, points))
                .isTrue();
        assertThat(RobustnessTable.survives(Finding.COST_PER_ADDITIONAL_YUAN, points))
                .isFalse();
        assertThat(RobustnessTable.survives(Finding.FDI, points)).isFalse();
    }

    /** The real zones for a year: a longer horizon moves the present value of the relief, threads nothing. */
    @Test
    void everyParameterMovesAloneAndThreadsMoveNothing() throws InterruptedException, IOException {
        List<RobustnessPoint> one = points(1);
        List<RobustnessPoint> two = points(2);
        assertThat(two).isEqualTo(one);
        assertThat(one).hasSize(3);
        assertThat(one.get(0).path()).isNull();
        double central = one.get(0).finding(Finding.PUBLIC_COST);
        assertThat(one.get(1).finding(Finding.PUBLIC_COST)).isLessThan(central);
        assertThat(one.get(2).finding(Finding.PUBLIC_COST)).isGreaterThan(central);
        try (CsvFile table = new CsvFile(folder.resolve("robustness.csv"), RobustnessTable.COLUMNS)) {
            RobustnessTable.write(table, one);
        }
        List<String> lines = Files.readAllLines(folder.resolve("robustness.csv"));
        assertThat(lines).hasSize(1 + 3 * Finding.values().length);
        assertThat(Double.parseDouble(lines.get(1).split(",", -1)[4]))
                .isCloseTo(one.get(0).finding(Finding.ADDITIONAL_INVESTMENT), within(1e-3));
    }

    private List<RobustnessPoint> points(int threads) throws InterruptedException {
        Robustness robustness = new Robustness(Checkout.parameters(), List.of(), PATHS);
        RunPlan ground = plan();
        StudyPlan study = robustness.plan(ground, List.of(ground.policy()));
        try (StudyJournal journal = StudyJournal.open(folder.resolve(threads + ".journal"), 1)) {
            new Study(study, journal, Progress.SILENT).run(Shard.WHOLE, new LocalThreads(threads));
            return robustness.points(new StudyEffects(study, journal), 0);
        }
    }

    private static RunPlan plan() {
        ResolvedScenario scenario =
                Checkout.loader().load(Checkout.scenarios().resolve("deferred-tax-reinvestment.yaml"), List.of());
        RunPlan shipped = new PreparedRun(
                        Checkout.scenarios().resolve("..").normalize(), scenario, Checkout.parameters(), 1, List.of(0))
                .plan(WORLD);
        return new RunPlan(
                WORLD,
                shipped.records(),
                shipped.assumptions(),
                shipped.policy(),
                shipped.counterfactual(),
                1,
                8,
                List.of(0));
    }
}
