package org.zonelab.engine.policy;

import java.util.List;

/** What zones published last quarter; conditions of a target read it. */
@FunctionalInterface
public interface PublishedZones {
    /** The outcomes that a condition can name. */
    List<String> OUTCOMES = List.of("land_used_share", "land_used", "land_price", "jobs", "wage", "talent");

    /** The outcome (snake_case name) of a zone at the end of the last quarter. */
    double value(String outcome, int zone);
}
