package org.zonelab.scenarios.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@code validate} and {@code robust} found, kept beside the scenarios so that the report of a run can quote it: their tables, and
 * {@code evidence.csv} with the hashes of the inputs behind each.
 *
 * @param folder need not exist
 */
public record Evidence(Path folder) {
    /** Columns of the table of a scenario's robustness. */
    public static final List<String> ROBUSTNESS_COLUMNS = CsvTables.ROBUSTNESS_COLUMNS;

    private static final String INDEX = "evidence.csv";
    private static final String PARAMETERS = "scenarios/parameters/";

    /** Evidence kept in a checkout. */
    public static Evidence of(Path home) {
        return new Evidence(home.resolve("scenarios").resolve("evidence"));
    }

    /**
     * Inputs by which a run knows whether evidence is about it.
     *
     * @param parameters hash of all parameter files
     * @param policy hash of the policy's levers; empty where the evidence is about none
     * @param counterfactual likewise
     */
    public record Inputs(String parameters, String policy, String counterfactual) {
        /** Those among the inputs of a run, as its identity and manifest list them. */
        public static Inputs of(SortedMap<String, String> inputs) {
            StringBuilder text = new StringBuilder();
            inputs.forEach((name, hash) -> {
                if (name.startsWith(PARAMETERS)) {
                    text.append(name).append('=').append(hash).append('\n');
                }
            });
            return new Inputs(
                    Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)),
                    inputs.getOrDefault("policy", ""),
                    inputs.getOrDefault("counterfactual", ""));
        }

        /** Parameter files alone. */
        public static Inputs ofParameters(Path home) {
            SortedMap<String, String> inputs = new TreeMap<>();
            try (Stream<Path> files = Files.list(home.resolve(PARAMETERS))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                    inputs.put(PARAMETERS + file.getFileName(), Sha256.of(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return of(inputs);
        }

        /** Whether evidence about these inputs holds for a run: what it is not about may differ. */
        public boolean holdsFor(Inputs run) {
            return parameters.equals(run.parameters)
                    && (policy.isEmpty() || policy.equals(run.policy))
                    && (counterfactual.isEmpty() || counterfactual.equals(run.counterfactual));
        }
    }

    /**
     * A table that was kept.
     *
     * @param inputs behind it
     * @param microRate share of micro entities simulated one by one
     */
    public record Kept<T>(List<T> rows, Inputs inputs, double microRate) {
        public Kept {
            rows = List.copyOf(rows);
        }
    }

    /** Name of the table of a scenario's robustness. */
    public static String robustness(String scenario) {
        return "robustness-" + scenario + ".csv";
    }

    /** A line of the index. */
    record Entry(Inputs inputs, double microRate) {}

    /** Keeps a copy of a finished table, and what is behind it. */
    public void keep(Path table, Inputs inputs, double microRate) {
        try {
            Files.createDirectories(folder);
            Files.copy(table, folder.resolve(table.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            note(table.getFileName().toString(), inputs, microRate);
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be kept: " + e.getMessage(), e);
        }
    }

    /** Notes what is behind a table that was just written into the folder. */
    public void note(String table, Inputs inputs, double microRate) throws IOException {
        Map<String, Entry> all = new TreeMap<>(index());
        all.put(table, new Entry(inputs, microRate));
        try (CsvFile file = new CsvFile(folder.resolve(INDEX), CsvTables.EVIDENCE_COLUMNS)) {
            all.forEach((name, each) -> file.row(
                    name,
                    each.inputs().parameters(),
                    each.inputs().policy(),
                    each.inputs().counterfactual(),
                    Numbers.format(each.microRate())));
        }
    }

    /** Facts beside the simulation; empty where none were kept. */
    public Optional<Kept<FactRow>> facts() {
        return Optional.ofNullable(index().get(ValidationCsv.FILE))
                .map(entry -> new Kept<>(
                        TableReader.facts(folder.resolve(ValidationCsv.FILE)), entry.inputs(), entry.microRate()));
    }

    /** How findings of a scenario survive; empty where nothing was kept. */
    public Optional<Kept<RobustnessRow>> robust(String scenario) {
        String name = robustness(scenario);
        return Optional.ofNullable(index().get(name))
                .map(entry ->
                        new Kept<>(TableReader.robustness(folder.resolve(name)), entry.inputs(), entry.microRate()));
    }

    private Map<String, Entry> index() {
        Path file = folder.resolve(INDEX);
        return Files.exists(file) ? TableReader.evidence(file) : Map.of();
    }
}
