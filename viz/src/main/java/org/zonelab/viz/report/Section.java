package org.zonelab.viz.report;

import java.util.List;
import org.zonelab.viz.chart.DataTable;

/**
 * A part of the page without a chart.
 *
 * @param sentences what it says first
 * @param tables shown open
 * @param details tables shown folded
 * @param notes how to read it
 */
public record Section(
        String heading, List<String> sentences, List<DataTable> tables, List<DataTable> details, List<String> notes) {
    public Section {
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        details = List.copyOf(details);
        notes = List.copyOf(notes);
    }
}
