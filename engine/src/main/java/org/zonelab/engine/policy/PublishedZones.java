package org.zonelab.engine.policy;

/** What zones published last quarter; conditions of a target read it. */
@FunctionalInterface
public interface PublishedZones {
    /** The outcome (snake_case name) of a zone at the end of the last quarter. */
    double value(String outcome, int zone);
}
