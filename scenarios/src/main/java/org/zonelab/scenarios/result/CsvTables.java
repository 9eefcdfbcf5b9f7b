package org.zonelab.scenarios.result;

import java.util.List;

/** Columns of the CSV tables, as published; a change of them is a new {@link #SCHEMA_VERSION}. */
final class CsvTables {
    /** First field of every row of {@code effects.csv}. */
    static final String SCHEMA_VERSION = "1";

    static final List<String> EFFECT_COLUMNS = List.of(
            "schema_version",
            "scenario",
            "outcome",
            "unit",
            "scope",
            "period",
            "counterfactual",
            "effect",
            "low",
            "high",
            "standard_error",
            "probability_positive",
            "replications");

    static final List<String> SERIES_COLUMNS =
            List.of("scenario", "quarter", "scope", "outcome", "unit", "mean", "low", "high");

    static final List<String> BASE_YEAR_COLUMNS =
            List.of("outcome", "unit", "published", "simulated", "relative_difference");

    private CsvTables() {}
}
