package org.zonelab.scenarios.result;

/** Names of the files in a result folder. */
public final class ResultFiles {
    public static final String MANIFEST = "manifest.json";
    public static final String SERIES_PARQUET = "series.parquet";
    public static final String SERIES_CSV = "series.csv";
    public static final String EFFECTS = "effects.csv";
    public static final String FISCAL = "fiscal.csv";
    public static final String DISTRIBUTION = "distribution.csv";
    public static final String RANKS = "ranks.csv";
    public static final String FLOWS = "flows.csv";
    public static final String TARGETS = "targets.csv";
    public static final String BASE_YEAR = "base-year.csv";

    /** Only there if the scenario's doses were simulated. */
    public static final String DOSES = "doses.csv";

    /** Only there if replications were run twice with the same assumptions. */
    public static final String BANDS = "bands.csv";

    /** Of a study: what every policy changed in every cell and replication. */
    public static final String EFFECTS_PARQUET = "effects.parquet";

    /** Folder of what a run keeps for itself: lock, identity, finished replications, temporary files. */
    static final String PRIVATE_FOLDER = ".run";

    private ResultFiles() {}
}
