package org.zonelab.scenarios.scenario;

import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads the horizon: from the quarter after the base year to the end of a calendar year. */
record HorizonReader(Diagnostics diagnostics) {
    Optional<Traced<Horizon>> read(YamlMap map) {
        Fields fields = new Fields(map, List.of("from", "to"), diagnostics).require("from", "to");
        Optional<Quarter> from = fields.scalar("from").flatMap(this::first);
        Optional<Quarter> to = fields.scalar("to").flatMap(this::last);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Traced<>(new Horizon(from.get(), to.get()), map.position()));
    }

    private Optional<Quarter> first(YamlScalar scalar) {
        Optional<Quarter> quarter = Quarter.read(scalar, diagnostics);
        if (quarter.isPresent() && !quarter.get().equals(Quarter.FIRST_OF_POLICY)) {
            diagnostics.error(
                    scalar,
                    "must be " + Quarter.FIRST_OF_POLICY + ", the quarter after the base year " + Quarter.BASE_YEAR
                            + "; date the levers instead");
            return Optional.empty();
        }
        return quarter;
    }

    private Optional<Quarter> last(YamlScalar scalar) {
        Optional<Quarter> quarter = Quarter.read(scalar, diagnostics);
        if (quarter.isEmpty()) {
            return quarter;
        }
        Quarter last = quarter.get();
        if (last.quarterOfYear() != 4 || last.year() <= Quarter.BASE_YEAR || last.year() > Grammar.LAST_YEAR) {
            diagnostics.error(
                    scalar,
                    "must be the fourth quarter of a year from " + (Quarter.BASE_YEAR + 1) + " to " + Grammar.LAST_YEAR
                            + ", because results are yearly, not " + last);
            return Optional.empty();
        }
        return quarter;
    }
}
