package org.zonelab.viz.report;

import java.util.List;
import org.zonelab.viz.chart.Chart;

/**
 * A report in two pages.
 *
 * @param title the finding
 * @param parts in reading order
 * @param chart the one that shows the finding
 */
public record Memo(String title, List<Part> parts, Chart chart) {
    public Memo {
        parts = List.copyOf(parts);
    }

    /** A heading with its sentences. */
    public record Part(String heading, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }
}
