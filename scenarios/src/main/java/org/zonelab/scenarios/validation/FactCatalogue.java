package org.zonelab.scenarios.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zonelab.scenarios.data.Fact;
import org.zonelab.scenarios.data.FactFile;
import org.zonelab.scenarios.result.FactRow;

/** Every fact with its measure. */
final class FactCatalogue {
    private final List<Fact> facts;
    private final Map<String, Measure> measures = new TreeMap<>();

    private FactCatalogue(List<Fact> facts) {
        this.facts = facts;
        measures.putAll(FirmMeasures.all());
        measures.putAll(ZoneMeasures.all());
        measures.putAll(ResponseMeasures.all());
        measures.putAll(ReliefMeasures.all());
    }

    /**
     * The facts of a project.
     *
     * @param home folder of the project
     * @throws IllegalStateException if a measure has no fact or a fact with a band has no measure
     */
    static FactCatalogue of(Path home) {
        FactCatalogue catalogue = new FactCatalogue(FactFile.read(home));
        Set<String> unmatched = catalogue.unmatched();
        if (!unmatched.isEmpty()) {
            throw new IllegalStateException("facts.csv and measures differ: " + String.join(", ", unmatched));
        }
        return catalogue;
    }

    private Set<String> unmatched() {
        Set<String> unmatched = new TreeSet<>(measures.keySet());
        for (Fact fact : facts) {
            boolean measured = unmatched.remove(fact.id());
            if (!measured && fact.hasBand()) {
                unmatched.add(fact.id());
            }
        }
        return unmatched;
    }

    /** Measures every fact, in the order of the file. */
    List<FactRow> judge(ValidationWorld world) {
        List<FactRow> rows = new ArrayList<>();
        for (Fact fact : facts) {
            Measure measure = measures.get(fact.id());
            rows.add(row(fact, measure == null ? Double.NaN : measure.of(world)));
        }
        return rows;
    }

    /** A fact with its verdict; what is not a finite number was not measured. */
    static FactRow row(Fact fact, double measured) {
        double simulated = Double.isFinite(measured) ? measured : Double.NaN;
        boolean within = simulated >= fact.low() && simulated <= fact.high();
        String judged = within ? FactRow.PASS : FactRow.FAIL;
        return new FactRow(
                fact.id(),
                fact.group().word(),
                fact.use().word(),
                fact.unit(),
                fact.published(),
                fact.low(),
                fact.high(),
                simulated,
                fact.hasBand() && !Double.isNaN(simulated) ? judged : FactRow.NOT_MEASURED,
                fact.tag(),
                fact.nameEn(),
                fact.nameZh(),
                fact.definitionEn(),
                fact.definitionZh(),
                fact.band(),
                fact.source());
    }
}
