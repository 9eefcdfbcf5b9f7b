package org.zonelab.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {
    @Test
    void aColumnHoldsWordsWhereMostFilledCellsBeginWithALetter() {
        DataTable table = new DataTable(
                "caption",
                List.of("zone", "effect", "source", "empty"),
                List.of(
                        List.of("Nanjing", "−0.58", "Axtell (2001)", ""),
                        List.of("南京", "not defined", "Stanley et al. (1996)", ""),
                        List.of("Ningbo", "+1.2", "59,080 in China in 2024", "")));
        assertThat(List.of(0, 1, 2, 3)).map(table::words).containsExactly(true, false, true, false);
    }
}
