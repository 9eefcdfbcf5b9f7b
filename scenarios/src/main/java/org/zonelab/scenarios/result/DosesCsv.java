package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.zonelab.engine.effect.DoseEffect;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.outcome.Outcome;

/**
 * Writes {@code doses.csv}: the national effect over the whole horizon by outcome and dose. Rests on the replications that
 * simulate doses alone, the stated dose too, so that doses compare.
 *
 * @param layout of all parts
 * @param facts the scenario and its doses in words
 */
record DosesCsv(SeriesLayout layout, RunFacts facts) {
    /** Writes the table if a replication has doses, in the order of replications; otherwise there is none. */
    void write(Path target, List<Path> parts) throws IOException {
        List<List<DoseEffect>> replications = new ArrayList<>();
        for (Path part : parts) {
            List<DoseEffect> doses = ReplicationPart.doses(part, layout);
            if (!doses.isEmpty()) {
                replications.add(doses);
            }
        }
        if (replications.isEmpty()) {
            return;
        }
        try (CsvFile file = new CsvFile(target, CsvTables.DOSE_COLUMNS)) {
            for (int outcome = 0; outcome < layout.outcomes().size(); outcome++) {
                for (int dose = 0; dose < replications.get(0).size(); dose++) {
                    add(file, replications, outcome, dose);
                }
            }
        }
    }

    private void add(CsvFile file, List<List<DoseEffect>> replications, int position, int dose) {
        Outcome outcome = layout.outcomes().get(position);
        double factor = replications.get(0).get(dose).factor();
        EffectEstimate estimate = EffectEstimate.ofRatio(
                at(replications, dose, each -> each.effect().numerators()[position]),
                at(replications, dose, each -> each.effect().denominators()[position]));
        file.row(
                CsvTables.SCHEMA_VERSION,
                facts.scenario(),
                Numbers.format(factor),
                facts.dose(factor),
                outcome.name(),
                outcome.unit(),
                Numbers.format(estimate.effect()),
                Numbers.format(estimate.low()),
                Numbers.format(estimate.high()),
                Numbers.format(estimate.standardError()),
                Integer.toString(estimate.replications()));
    }

    private static double[] at(List<List<DoseEffect>> replications, int dose, ToDoubleFunction<DoseEffect> figure) {
        return replications.stream()
                .mapToDouble(doses -> figure.applyAsDouble(doses.get(dose)))
                .toArray();
    }
}
