package org.zonelab.engine.outcome;

/** A slice of the zones' economy: {@code nation}, {@code province:Zhejiang}, {@code zone:suzhou-industrial-park}. */
public record Scope(String name, Dimension dimension) {
    /** What a scope slices by; result folders keep the quarters of the outcomes marked {@code byZone} in zones and cities. */
    public enum Dimension {
        NATION,
        REGION,
        CLUSTER,
        PROVINCE,
        CITY,
        ZONE,
        INDUSTRY,
        ORIGIN,
        SIZE,
        /** One foreign group that a scenario lists. */
        GROUP
    }
}
