package org.zonelab.scenarios.result;

import java.util.SortedMap;
import java.util.TreeMap;

/** Versions of what figures and files were made with. */
public final class ProgramVersions {
    private ProgramVersions() {}

    /** The given versions, and those of Java, the system and DuckDB. */
    public static SortedMap<String, String> with(SortedMap<String, String> others, String duckDb) {
        SortedMap<String, String> versions = new TreeMap<>(others);
        versions.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        versions.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        versions.put("duckdb", duckDb);
        return versions;
    }
}
