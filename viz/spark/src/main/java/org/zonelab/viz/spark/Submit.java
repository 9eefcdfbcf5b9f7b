package org.zonelab.viz.spark;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.viz.cli.ZoneLab;

/** The main class for {@code spark-submit}: a command of ZoneLab on the cluster that was submitted to. */
public final class Submit {
    private Submit() {}

    /** Runs one command; {@code --spark} is added with the master that {@code spark-submit} was given. */
    public static void main(String[] arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--spark");
        all.add(System.getProperty("spark.master", "local[*]"));
        ZoneLab.main(all.toArray(String[]::new));
    }
}
