package org.zonelab.scenarios.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zonelab.engine.policy.ZoneConduct;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.Quantity;
import org.zonelab.scenarios.yaml.Words;

/** Reads {@code population}, {@code zones} and {@code run}. */
public final class RunReader {
    private final Diagnostics diagnostics;
    private final Optional<Fields> population;
    private final Optional<Fields> zones;
    private final Optional<Fields> run;

    public RunReader(Fields root, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.population = root.map("population").map(map -> new Fields(map, List.of("microRate"), diagnostics));
        this.zones = root.map("zones").map(map -> new Fields(map, List.of("compete"), diagnostics));
        this.run = root.map("run")
                .map(map -> new Fields(map, List.of("replications", "seed", "assumptions"), diagnostics));
    }

    /** Share of micro entities that are simulated one by one, in (0, 1]. */
    public Optional<Traced<Double>> microRate() {
        return ScenarioFileReader.traced(population.flatMap(f -> f.scalar("microRate")), scalar -> {
            OptionalDouble rate = Quantity.SHARE.read(scalar, diagnostics);
            if (rate.isPresent() && rate.getAsDouble() > 0 && rate.getAsDouble() <= 1) {
                return Optional.of(rate.getAsDouble());
            }
            if (rate.isPresent()) {
                diagnostics.error(scalar, "must be above 0 and at most 100%, not " + scalar.kind());
            }
            return Optional.empty();
        });
    }

    /** Whether zone governments answer each other in this scenario's own world. */
    Optional<Traced<ZoneConduct>> conduct() {
        Words words = new Words(diagnostics);
        return ScenarioFileReader.traced(
                zones.flatMap(f -> f.scalar("compete")),
                scalar -> words.onOff(scalar).map(compete -> compete ? ZoneConduct.COMPETING : ZoneConduct.PASSIVE));
    }

    /** How many replications. */
    public Optional<Traced<Integer>> replications() {
        return ScenarioFileReader.traced(
                run.flatMap(f -> f.scalar("replications")),
                new WholeNumber(1, Grammar.MOST_REPLICATIONS, diagnostics)::read);
    }

    /** Seed of all draws. */
    public Optional<Traced<Long>> seed() {
        return ScenarioFileReader.traced(run.flatMap(f -> f.scalar("seed")), scalar -> {
            try {
                return Optional.of(Long.parseLong(scalar.text().strip()));
            } catch (NumberFormatException e) {
                diagnostics.error(scalar, "must be a whole number of at most 18 digits, not " + scalar.kind());
                return Optional.empty();
            }
        });
    }

    /** Whether replications draw assumptions. */
    public Optional<Traced<AssumptionMode>> mode() {
        List<String> names = Arrays.stream(AssumptionMode.values())
                .map(AssumptionMode::yamlName)
                .toList();
        return ScenarioFileReader.traced(
                run.flatMap(f -> f.scalar("assumptions")),
                scalar -> new Words(diagnostics)
                        .oneOf(scalar, names)
                        .map(name -> AssumptionMode.valueOf(name.toUpperCase(Locale.ROOT))));
    }
}
