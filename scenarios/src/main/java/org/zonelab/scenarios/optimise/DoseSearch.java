package org.zonelab.scenarios.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.experiment.TaskRunner;
import org.zonelab.scenarios.search.SearchProblem;
import org.zonelab.scenarios.study.StudyJournal;

/**
 * Simulates settings of doses, all on the same draws and against one counterfactual, and writes each down as soon as it is
 * known: candidate n in the r-th replication is task n R + r of the journal.
 *
 * <p>Settings come in the same order whenever the same search runs, so a search that was killed finds its candidates again by
 * their number; the doses stand beside the figures and are compared. Replications run in parallel; a thread never shares a
 * block.
 */
public final class DoseSearch implements SearchProblem {
    private static final int MEASURES = Measure.values().length;
    private static final int OBJECTIVES = 4;

    /** Worse than any figure; the search cannot compare undefined ones. */
    private static final double UNDEFINED = 1e15;

    private final DoseSpace space;
    private final RunPlan ground;
    private final EffectShape shape;
    private final Measures measures;
    private final Limits limits;
    private final StudyJournal journal;
    private final TaskRunner runner;
    private final @Nullable Block[] blocks;
    /** Numbers of the candidates by their doses. */
    private final Map<List<Double>, Integer> numbers = new LinkedHashMap<>();

    /**
     * A search that has tried nothing.
     *
     * @param ground world, counterfactual, assumptions and the replications on which all settings are tried
     * @param journal of this search
     */
    public DoseSearch(
            DoseSpace space,
            RunPlan ground,
            EffectShape shape,
            Measures measures,
            Limits limits,
            StudyJournal journal,
            TaskRunner runner) {
        this.space = space;
        this.ground = ground;
        this.shape = shape;
        this.measures = measures;
        this.limits = limits;
        this.journal = journal;
        this.runner = runner;
        this.blocks = new Block[ground.replications().size()];
    }

    /**
     * A setting that was tried.
     *
     * @param doses in the order of the levers
     * @param measures means over the replications of the search, in their order
     */
    public record Candidate(double[] doses, double[] measures) {}

    @Override
    public double[] most() {
        return space.most();
    }

    @Override
    public List<double[]> first() {
        return space.corners();
    }

    @Override
    public int objectives() {
        return OBJECTIVES;
    }

    @Override
    public int limits() {
        return 2;
    }

    @Override
    public List<Figures> evaluate(List<double[]> settings) throws InterruptedException {
        List<Integer> wanted = new ArrayList<>();
        Map<Integer, double[]> fresh = new LinkedHashMap<>();
        for (double[] setting : settings) {
            double[] doses = space.rounded(setting);
            List<Double> key = Arrays.stream(doses).boxed().toList();
            int number = numbers.computeIfAbsent(key, each -> {
                fresh.put(numbers.size(), doses);
                return numbers.size();
            });
            wanted.add(number);
        }
        simulate(fresh);
        return wanted.stream().map(number -> figures(numbered(number))).toList();
    }

    private void simulate(Map<Integer, double[]> fresh) throws InterruptedException {
        List<Runnable> tasks = new ArrayList<>();
        for (int r = 0; r < blocks.length; r++) {
            int replication = r;
            boolean lacking = fresh.keySet().stream().anyMatch(number -> !journal.has(task(number, replication)));
            if (lacking) {
                tasks.add(() -> fresh.forEach((number, doses) -> simulate(number, doses, replication)));
            }
        }
        if (!tasks.isEmpty()) {
            runner.run(tasks);
        }
    }

    private void simulate(int number, double[] doses, int replication) {
        int task = task(number, replication);
        if (journal.has(task) || Thread.currentThread().isInterrupted()) {
            return;
        }
        Block block = blocks[replication];
        if (block == null) {
            block = Block.solve(ground, ground.replications().get(replication), () -> {});
            blocks[replication] = block;
        }
        double[] found = measures.of(block.effect(space.at(doses).policy(), shape));
        double[] record = Arrays.copyOf(doses, doses.length + MEASURES);
        System.arraycopy(found, 0, record, doses.length, MEASURES);
        journal.put(task, record);
    }

    private int task(int number, int replication) {
        return number * blocks.length + replication;
    }

    private Candidate numbered(int number) {
        double[] doses = new ArrayList<>(numbers.keySet())
                .get(number).stream().mapToDouble(dose -> dose).toArray();
        double[] mean = new double[MEASURES];
        for (int r = 0; r < blocks.length; r++) {
            double[] record = journal.figures(task(number, r));
            if (!Arrays.equals(doses, Arrays.copyOf(record, doses.length))) {
                throw new IllegalStateException("the journal of the search holds other doses for candidate " + number);
            }
            for (int m = 0; m < MEASURES; m++) {
                mean[m] += record[doses.length + m] / blocks.length;
            }
        }
        return new Candidate(doses, mean);
    }

    private Figures figures(Candidate candidate) {
        double[] objectives = new double[OBJECTIVES];
        for (Measure measure : Measure.values()) {
            if (measure != Measure.LAND) {
                double value = candidate.measures()[measure.ordinal()];
                objectives[measure.ordinal()] =
                        Double.isNaN(value) ? UNDEFINED : measure.moreIsBetter() ? -value : value;
            }
        }
        return new Figures(objectives, limits.excess(candidate.measures()));
    }

    /** All settings tried, in their order. */
    public List<Candidate> tried() {
        List<Candidate> tried = new ArrayList<>();
        for (int number = 0; number < numbers.size(); number++) {
            tried.add(numbered(number));
        }
        return tried;
    }

    /** The candidate with some doses, which must have been tried. */
    public Candidate candidate(double[] doses) {
        List<Double> key = Arrays.stream(space.rounded(doses)).boxed().toList();
        return numbered(numbers.getOrDefault(key, -1));
    }
}
