package org.zonelab.scenarios.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonelab.engine.policy.ZoneConduct;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.target.TargetFinder;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import org.zonelab.scenarios.yaml.Position;

/**
 * Reads a scenario file with all it extends and the counterfactual it names.
 *
 * @param finder where named scenarios are looked for
 * @param names what levers can be targeted at
 * @param parameters what assumptions can be set
 */
public record ScenarioLoader(ScenarioFinder finder, WorldNames names, ParameterCatalogue parameters) {
    /** Compared with when nothing else is named. */
    public static final String DEFAULT_COUNTERFACTUAL = "current-law";

    private static final double MICRO_RATE = 0.01;
    private static final int REPLICATIONS = 16;
    private static final long SEED = 1;

    /**
     * The scenario, ready to run.
     *
     * @param overrides {@code path=value} of the command line; a lever changes the policy world, an assumption both
     * @throws InvalidFilesException with every error of every file involved, if there is one
     */
    public ResolvedScenario load(Path file, List<String> overrides) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ResolvedScenario> scenario = check(file, overrides, diagnostics);
        if (diagnostics.hasErrors() || scenario.isEmpty()) {
            throw new InvalidFilesException(diagnostics.all());
        }
        return scenario.get();
    }

    /** The same, with errors and warnings going to the collector; empty if there are errors. */
    public Optional<ResolvedScenario> check(Path file, List<String> overrides, Diagnostics diagnostics) {
        if (!Files.exists(file)) {
            diagnostics.error(new Position(file.toString(), 1, 1), "", "no such file" + finder.hint(file));
            return Optional.empty();
        }
        ScenarioFileReader reader =
                new ScenarioFileReader(new TargetFinder(finder.shipped()), names, parameters, diagnostics);
        LineageReader lineages = new LineageReader(finder, reader, diagnostics);
        Overrides set = Overrides.read(overrides, names, parameters, diagnostics);
        Optional<Lineage> own = lineages.read(file);
        Optional<Lineage> other = own.flatMap(lineage -> counterfactual(lineage, lineages));
        if (own.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Lineage lineage = own.get();
        Horizon horizon =
                lineage.nearest(ScenarioFile::horizon, Horizon.DEFAULT).value();
        List<LeverBlock> counterfactualLevers = other.get().levers();
        ScenarioFile youngest = lineage.youngest();
        if (diagnostics.hasErrors()
                || youngest.name().isEmpty()
                || youngest.title().isEmpty()) {
            return Optional.empty();
        }
        new BlockChecks(horizon, names.zones(), diagnostics).check(lineage.levers(), counterfactualLevers);
        return Optional.of(new ResolvedScenario(
                youngest.name().get(),
                youngest.title().get(),
                youngest.descriptions().orElse(Traced.byDefault(new Title("", ""))),
                youngest.area().orElse(Traced.byDefault(ScenarioArea.OWN)),
                lineage.nearest(ScenarioFile::counterfactual, DEFAULT_COUNTERFACTUAL),
                other.get()
                        .youngest()
                        .title()
                        .map(Traced::value)
                        .orElse(youngest.title().get().value()),
                lineage.nearest(ScenarioFile::horizon, Horizon.DEFAULT),
                Stream.concat(lineage.levers().stream(), set.levers().stream()).toList(),
                counterfactualLevers,
                merged(lineage.assumptions(), set.assumptions()),
                lineage.nearest(ScenarioFile::conduct, ZoneConduct.PASSIVE),
                other.get().nearest(ScenarioFile::conduct, ZoneConduct.PASSIVE),
                lineage.nearest(ScenarioFile::microRate, MICRO_RATE),
                lineage.nearest(ScenarioFile::data),
                lineage.nearest(ScenarioFile::group),
                lineage.nearest(ScenarioFile::targets, List.of()),
                lineage.nearest(ScenarioFile::replications, REPLICATIONS),
                lineage.nearest(ScenarioFile::seed, SEED),
                lineage.nearest(ScenarioFile::mode, AssumptionMode.DRAWN)));
    }

    /**
     * Every file that decides what a scenario is: what it extends, its counterfactual, figures, groups, and the targets beside
     * each of them; the scenario first.
     *
     * @throws InvalidFilesException if one of them has an error
     */
    public List<Path> involved(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        ScenarioFileReader reader =
                new ScenarioFileReader(new TargetFinder(finder.shipped()), names, parameters, diagnostics);
        LineageReader lineages = new LineageReader(finder, reader, diagnostics);
        List<Path> files = new ArrayList<>();
        Optional<Lineage> own = lineages.read(file);
        Optional<Lineage> other = own.flatMap(lineage -> counterfactual(lineage, lineages));
        if (diagnostics.hasErrors()) {
            throw new InvalidFilesException(diagnostics.all());
        }
        Stream.of(own, other)
                .flatMap(Optional::stream)
                .flatMap(lineage -> lineage.files().stream())
                .forEach(each -> {
                    files.add(each.path());
                    each.data().ifPresent(path -> files.add(path.value()));
                    each.group().ifPresent(path -> files.add(path.value()));
                    each.targets()
                            .ifPresent(sets -> sets.value()
                                    .forEach(set -> new TargetFinder(finder.shipped())
                                            .find(set.name(), each.path())
                                            .ifPresent(files::add)));
                });
        return files.stream().distinct().toList();
    }

    private static Optional<Lineage> counterfactual(Lineage own, LineageReader lineages) {
        ScenarioFile stating = own.files().stream()
                .filter(file -> file.counterfactual().isPresent())
                .findFirst()
                .orElse(own.youngest());
        Traced<String> name = stating.counterfactual().orElse(Traced.byDefault(DEFAULT_COUNTERFACTUAL));
        return lineages.find(name, "counterfactual", stating.path()).flatMap(lineages::read);
    }

    private static List<AssumptionOverride> merged(List<AssumptionOverride> stated, List<AssumptionOverride> set) {
        List<AssumptionOverride> merged = new ArrayList<>(set);
        stated.stream()
                .filter(each -> set.stream().noneMatch(s -> s.path().equals(each.path())))
                .forEach(merged::add);
        return List.copyOf(merged);
    }
}
