package org.zonelab.scenarios.result;

import java.util.List;

/** Columns of the CSV tables, as published; a change of them is a new {@link #SCHEMA_VERSION}. */
final class CsvTables {
    /** First field of every row of the tables of effects. */
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

    static final List<String> DOSE_COLUMNS = List.of(
            "schema_version",
            "scenario",
            "dose_factor",
            "dose",
            "outcome",
            "unit",
            "effect",
            "low",
            "high",
            "standard_error",
            "replications");

    static final List<String> BAND_COLUMNS = List.of(
            "schema_version",
            "scenario",
            "outcome",
            "unit",
            "scope",
            "period",
            "assumption_share",
            "assumption_share_low",
            "assumption_share_high",
            "assumption_deviation",
            "luck_deviation",
            "points");

    static final List<String> EVIDENCE_COLUMNS =
            List.of("table", "parameters", "policy", "counterfactual", "micro_rate");

    static final List<String> ROBUSTNESS_COLUMNS =
            List.of("parameter", "value", "finding", "unit", "effect", "central");

    static final List<String> SERIES_COLUMNS =
            List.of("scenario", "quarter", "scope", "outcome", "unit", "mean", "low", "high");

    static final List<String> BASE_YEAR_COLUMNS =
            List.of("outcome", "unit", "published", "simulated", "relative_difference");

    static final List<String> FISCAL_COLUMNS = List.of(
            "schema_version",
            "scenario",
            "treasury",
            "line",
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

    static final List<String> DISTRIBUTION_COLUMNS = List.of(
            "schema_version",
            "scenario",
            "measure",
            "outcome",
            "group",
            "period",
            "counterfactual",
            "effect",
            "low",
            "high",
            "standard_error",
            "probability_positive",
            "replications");

    static final List<String> RANK_COLUMNS = List.of(
            "schema_version",
            "scenario",
            "zone",
            "year",
            "counterfactual",
            "counterfactual_low",
            "counterfactual_high",
            "policy",
            "policy_low",
            "policy_high",
            "places_gained",
            "low",
            "high",
            "probability_up",
            "replications");

    static final List<String> FLOW_COLUMNS = List.of(
            "schema_version",
            "scenario",
            "against",
            "measure",
            "unit",
            "from",
            "to",
            "period",
            "mean",
            "low",
            "high",
            "standard_error",
            "probability_positive",
            "replications");

    static final List<String> TARGET_COLUMNS = List.of(
            "schema_version",
            "scenario",
            "set",
            "target",
            "indicator_en",
            "indicator_zh",
            "scope",
            "unit",
            "year",
            "base",
            "promised",
            "outside_share",
            "counterfactual",
            "value",
            "low",
            "high",
            "distance",
            "distance_low",
            "distance_high",
            "probability_reached",
            "probability_reached_without",
            "replications",
            "coverage",
            "source");

    private CsvTables() {}
}
