package org.zonelab.viz.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.QuarterWatch;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.result.ResultFolder;
import org.zonelab.scenarios.result.RunFacts;
import org.zonelab.scenarios.result.ZoneMember;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;

/**
 * Computes one answer: each replication a task; the first to begin tells every quarter, each that ends tells the estimates so
 * far, and the last one makes the tables.
 */
final class AnswerRun {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Answer answer;
    private final Ground ground;
    private final WarmBlocks blocks;
    private final Consumer<Throwable> failures;
    private final LiveEffects effects;
    private final ResultFolder results;
    private final PreparedRun run;
    private final AtomicInteger missing;
    private final long began = System.nanoTime();

    /** Opens the folder of the answer. */
    AnswerRun(Answer answer, Ground ground, WarmBlocks blocks, Consumer<Throwable> failures) {
        this.failures = failures;
        this.answer = answer;
        this.ground = ground;
        this.blocks = blocks;
        ResolvedScenario scenario = answer.scenario();
        int replications = scenario.replications().value();
        this.run = new PreparedRun(
                ground.home(),
                scenario,
                ground.parameters(),
                scenario.seed().value(),
                IntStream.range(0, replications).boxed().toList());
        this.effects = new LiveEffects(AnswerWords.of(scenario));
        this.missing = new AtomicInteger(replications);
        this.results = ResultFolder.open(answer.folder(), run.identity());
    }

    /** What is computed, before anything is. */
    ObjectNode opening() {
        ResolvedScenario scenario = answer.scenario();
        ObjectNode node = JSON.objectNode();
        node.put("id", answer.id()).put("name", scenario.name().value());
        node.put("replications", run.replications().size());
        node.put("microRate", scenario.microRate().value());
        node.put("central", AnswerWords.central(scenario));
        ArrayNode quarters = node.putArray("quarters");
        int count = scenario.horizon().value().quarters();
        for (int quarter = 0; quarter < count; quarter++) {
            quarters.add(Period.quarterName(Simulation.BASE_YEAR, quarter));
        }
        ArrayNode periods = node.putArray("periods");
        Period.afterBaseYear(Simulation.BASE_YEAR, count).forEach(period -> periods.add(period.name()));
        return node;
    }

    /** Simulates one replication; failures end the answer. */
    void replicate(int replication) {
        try {
            Pair pair = blocks.with(answer.scenario(), replication, block -> pair(block, replication));
            results.put(pair);
            effects.add(pair);
            ObjectNode estimates = effects.json();
            answer.tell("estimates", seconds(estimates));
            if (missing.decrementAndGet() == 0) {
                finish();
            }
        } catch (CancellationException e) {
            answer.end(Answer.State.CANCELLED, "cancelled", JSON.objectNode());
        } catch (RuntimeException | Error e) {
            if (answer.state() == Answer.State.RUNNING) {
                failures.accept(e);
            }
            answer.end(
                    Answer.State.FAILED,
                    "failed",
                    JSON.objectNode().put("message", "the run failed; the terminal of the server says why"));
        }
    }

    /** Frees the folder; called when no task runs any more. */
    void close() {
        results.close();
    }

    private Pair pair(Block block, int replication) {
        Policy policy = answer.scenario().policy();
        if (replication > 0) {
            return block.pair(policy);
        }
        answer.tell("solved", seconds(JSON.objectNode()));
        WorldSeries without = block.counterfactual().series();
        ObjectNode grey = JSON.objectNode();
        for (String outcome : Headline.OUTCOMES) {
            ArrayNode path = grey.putArray(outcome);
            for (int quarter = 0; quarter < without.values().length; quarter++) {
                Figures.add(path, without.value(quarter, 0, OutcomeCatalogue.index(outcome)));
            }
        }
        answer.tell("counterfactual", seconds(grey));
        return block.pair(policy, new Drawing(without, policy));
    }

    private ObjectNode seconds(ObjectNode node) {
        return node.put("seconds", Math.round((System.nanoTime() - began) / 1e7) / 100.0);
    }

    private void finish() {
        results.assemble(run.replications(), facts());
        answer.end(Answer.State.DONE, "final", seconds(new AnswerTables(answer.folder(), ground.world()).json()));
    }

    private RunFacts facts() {
        ResolvedScenario scenario = answer.scenario();
        return new RunFacts(
                scenario.name().value(),
                scenario.counterfactual().value(),
                run.published(ground.world()),
                ZoneMember.of(ground.world()),
                scenario.targets().value(),
                ground.versions(),
                List.of("./zonelab", "run", scenario.name().value() + ".yaml"),
                run.seed(),
                new TreeMap<>(Map.of("simulate", (System.nanoTime() - began) / 1e9)),
                ground.notes().apply(scenario));
    }

    /** Tells each quarter of the first policy world, and each year when it is over. */
    private final class Drawing implements QuarterWatch {
        private final WorldSeries counterfactual;
        private final Policy policy;
        private final double[][] rows;

        Drawing(WorldSeries counterfactual, Policy policy) {
            this.counterfactual = counterfactual;
            this.policy = policy;
            this.rows = counterfactual.values().clone();
        }

        @Override
        public void simulated(int quarter, double[] row) {
            rows[quarter] = row;
            ObjectNode node = JSON.objectNode().put("quarter", quarter);
            ObjectNode values = node.putObject("policy");
            for (String outcome : Headline.OUTCOMES) {
                Figures.put(values, outcome, row[OutcomeCatalogue.index(outcome)]);
            }
            answer.tell("quarter", seconds(node));
            if (quarter % 4 == 3) {
                WorldSeries soFar = new WorldSeries(
                        counterfactual.outcomes(),
                        counterfactual.scopes(),
                        counterfactual.firstYear(),
                        Arrays.copyOf(rows, quarter + 1));
                answer.tell(
                        "year",
                        seconds(LiveEffects.year(
                                soFar,
                                counterfactual,
                                policy.differenceFrom(answer.scenario().counterfactualPolicy()))));
            }
        }
    }
}
