package org.zonelab.scenarios.result;

import java.util.List;

/** Takes the answer to a query, row by row. */
public interface QueryRows {
    /** Comes once, before all rows. */
    void columns(List<Column> columns);

    /** One row: the text of each cell as result files spell it, empty where there is no value. */
    void row(List<String> cells);

    /**
     * One column of an answer.
     *
     * @param name as the query calls it
     * @param numeric whether its texts are numbers
     */
    record Column(String name, boolean numeric) {}
}
