package org.zonelab.scenarios.validation;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.engine.experiment.TaskRunner;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterPoint;
import org.zonelab.scenarios.result.FactRow;
import org.zonelab.scenarios.run.FirmSample;

/**
 * Simulates the trials and compares them with the facts: one replication, central assumptions, the law of 2024.
 *
 * <p>Trials are shared out to two tasks by a fixed rule, each with its own solution of the same base year, so that no figure
 * depends on threads.
 *
 * @param home folder of the project
 * @param population raked firms
 * @param parameters central assumptions
 */
public record Validation(Path home, World world, FirmRecords population, ModelParameters parameters, long seed) {
    private static final List<List<Trial>> SHARES = List.of(
            List.of(Trial.BASELINE, Trial.TAX_EVERY_OTHER_ZONE, Trial.LARGE_PLANTS, Trial.CHEAP_LAND),
            List.of(
                    Trial.EQUIPMENT_GRANT,
                    Trial.TAX_EVERYWHERE,
                    Trial.PULL_EVERY_OTHER_ZONE,
                    Trial.WITHHOLDING_RELIEF));

    /**
     * Builds the population; takes seconds.
     *
     * <p>The pull of {@link Trial#PULL_EVERY_OTHER_ZONE} brings no projects that had no place before: what it moves is to
     * be measured, not what an assumption of the lever adds. No other trial uses that assumption.
     *
     * @param microRate share of micro entities simulated one by one
     * @param threads of the runner that will simulate
     * @throws org.zonelab.scenarios.run.MemoryShortageException if Java may not take what they need
     */
    public static Validation of(
            Path home, World world, ParameterCatalogue catalogue, double microRate, long seed, int threads) {
        ParameterBinder binder = new ParameterBinder(catalogue);
        ParameterPoint central = ParameterPoint.central(catalogue).with("opening.partnerNewShare", 0);
        FirmRecords firms = new FirmSample(world, microRate, seed)
                .build(binder, central, Math.min(threads, SHARES.size()), censuses());
        return new Validation(home, world, firms, binder.bind(ModelParameters.class, central), seed);
    }

    /**
     * Simulates and judges.
     *
     * @throws InterruptedException if the runner was interrupted
     */
    public List<FactRow> run(TaskRunner runner, Progress progress) throws InterruptedException {
        Map<Trial, Simulation.ObservedRun> runs = new ConcurrentSkipListMap<>();
        AtomicLong done = new AtomicLong();
        long total = SHARES.stream().mapToLong(Validation::quarters).sum();
        Runnable tick = () -> progress.advanced(done.incrementAndGet(), total);
        runner.run(SHARES.stream().map(share -> task(share, runs, tick)).toList());
        return FactCatalogue.of(home).judge(new ValidationWorld(home, world, parameters, new EnumMap<>(runs)));
    }

    private static int censuses() {
        return SHARES.stream()
                .flatMap(List::stream)
                .mapToInt(trial -> trial.censuses().size())
                .sum();
    }

    private static long quarters(List<Trial> share) {
        return Simulation.BASE_QUARTERS
                + share.stream()
                        .mapToLong(trial -> trial.quarters() - Simulation.BASE_QUARTERS)
                        .sum();
    }

    private Runnable task(List<Trial> share, Map<Trial, Simulation.ObservedRun> runs, Runnable tick) {
        return () -> {
            int longest = share.stream().mapToInt(Trial::quarters).max().orElse(Simulation.BASE_QUARTERS);
            Simulation simulation = new Simulation(world, population, parameters, seed, 0, longest, tick);
            for (Trial trial : share) {
                runs.put(trial, simulation.run(trial.policy(world), trial.quarters(), trial.censuses()));
            }
        };
    }
}
