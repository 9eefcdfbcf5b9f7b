package org.zonelab.scenarios.validation;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.zonelab.engine.outcome.FirmCensus;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.World;

/** What was simulated for validation, and what it was made of. */
final class ValidationWorld {
    private final Path home;
    private final World world;
    private final ModelParameters parameters;
    private final Map<Trial, Simulation.ObservedRun> runs;

    ValidationWorld(Path home, World world, ModelParameters parameters, Map<Trial, Simulation.ObservedRun> runs) {
        this.home = home;
        this.world = world;
        this.parameters = parameters;
        this.runs = new EnumMap<>(runs);
    }

    /** Folder of the project. */
    Path home() {
        return home;
    }

    World world() {
        return world;
    }

    ModelParameters parameters() {
        return parameters;
    }

    /** Every outcome of a trial. */
    WorldSeries series(Trial trial) {
        return run(trial).run().series();
    }

    /** The firms of a trial after a quarter. */
    FirmCensus census(Trial trial, int quarter) {
        return run(trial).censuses().stream()
                .filter(census -> census.quarter() == quarter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(trial + " has no census of quarter " + quarter));
    }

    private Simulation.ObservedRun run(Trial trial) {
        Simulation.ObservedRun run = runs.get(trial);
        if (run == null) {
            throw new IllegalArgumentException(trial + " was not simulated");
        }
        return run;
    }

    /** An outcome of a scope after a quarter. */
    double at(Trial trial, String scope, String outcome, int quarter) {
        return series(trial).value(quarter, scopeIndex(trial, scope), OutcomeCatalogue.index(outcome));
    }

    /** An outcome of a scope summed over quarters, the last one included. */
    double sum(Trial trial, String scope, String outcome, int from, int to) {
        WorldSeries series = series(trial);
        int position = scopeIndex(trial, scope);
        int column = OutcomeCatalogue.index(outcome);
        double sum = 0;
        for (int quarter = from; quarter <= to; quarter++) {
            sum += series.value(quarter, position, column);
        }
        return sum;
    }

    /** An outcome of every zone summed over quarters, the last one included, {@code [zone]}. */
    double[] zones(Trial trial, String outcome, int from, int to) {
        double[] values = new double[world.zones().size()];
        for (int z = 0; z < values.length; z++) {
            values[z] = sum(trial, "zone:" + world.zones().get(z).id(), outcome, from, to);
        }
        return values;
    }

    /** A figure of every industrial industry, added up. */
    double overIndustry(ToDoubleFunction<Industry> figure) {
        double sum = 0;
        for (Industry industry : world.industries()) {
            sum += industry.industrial() ? figure.applyAsDouble(industry) : 0;
        }
        return sum;
    }

    private int scopeIndex(Trial trial, String name) {
        List<Scope> scopes = series(trial).scopes();
        for (int s = 0; s < scopes.size(); s++) {
            if (scopes.get(s).name().equals(name)) {
                return s;
            }
        }
        throw new IllegalArgumentException("no scope " + name);
    }
}
