package org.zonelab.scenarios.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.Numbers;

/**
 * A search and its front as tables.
 *
 * @param effect outcome that is wanted
 * @param limits that settings keep
 */
public record FrontTables(DoseSpace space, String effect, Limits limits) {
    private static final String SCHEMA_VERSION = "1";

    /** Columns of the table of all settings tried: doses as multiples of the stated one, then means over the search's draws. */
    public List<String> searchColumns() {
        List<String> columns = new ArrayList<>(List.of("schema_version", "candidate", "within_limits", "on_front"));
        space.levers().forEach(free -> columns.add(free.lever().path()));
        for (Measure measure : Measure.values()) {
            columns.add(measure.column(effect));
        }
        return columns;
    }

    /** Writes every setting that was tried. */
    public void writeSearch(CsvFile table, List<DoseSearch.Candidate> tried, List<DoseSearch.Candidate> front) {
        List<List<Double>> chosen =
                front.stream().map(each -> list(each.doses())).toList();
        for (int k = 0; k < tried.size(); k++) {
            DoseSearch.Candidate candidate = tried.get(k);
            List<String> row = new ArrayList<>(List.of(
                    SCHEMA_VERSION,
                    Integer.toString(k),
                    limits.kept(candidate.measures()) ? "1" : "0",
                    chosen.contains(list(candidate.doses())) ? "1" : "0"));
            for (double dose : candidate.doses()) {
                row.add(Numbers.format(dose));
            }
            for (double value : candidate.measures()) {
                row.add(Numbers.format(value));
            }
            table.row(row.toArray(String[]::new));
        }
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** Columns of the table of the front: values of levers, then each measure as searched and as confirmed. */
    public List<String> frontColumns() {
        List<String> columns = new ArrayList<>(List.of("schema_version", "member", "within_limits"));
        space.levers().forEach(free -> columns.add(free.lever().path()));
        for (Measure measure : Measure.values()) {
            String name = measure.column(effect);
            columns.addAll(List.of(name + "_searched", name, name + "_low", name + "_high", name + "_standard_error"));
        }
        columns.add("replications");
        return columns;
    }

    /** Writes the members of the front. */
    public void writeFront(CsvFile table, Front front) {
        for (int k = 0; k < front.members().size(); k++) {
            Front.Member member = front.members().get(k);
            List<String> row = new ArrayList<>(
                    List.of(SCHEMA_VERSION, Integer.toString(k + 1), limits.kept(member.means()) ? "1" : "0"));
            for (int lever = 0; lever < member.doses().length; lever++) {
                row.add(Numbers.format(space.value(lever, member.doses()[lever])));
            }
            for (Measure measure : Measure.values()) {
                EffectEstimate estimate = member.confirmed(measure);
                row.addAll(List.of(
                        Numbers.format(member.searched(measure)),
                        Numbers.format(estimate.effect()),
                        Numbers.format(estimate.low()),
                        Numbers.format(estimate.high()),
                        Numbers.format(estimate.standardError())));
            }
            row.add(Integer.toString(member.confirmed(Measure.EFFECT).replications()));
            table.row(row.toArray(String[]::new));
        }
    }
}
