package org.zonelab.engine.mechanism.instrument;

/** What an instrument can change for a zone as a whole; 0 without levers, contributions add up. */
public enum ZoneChannel {
    /** Addition to the land quota, share of it. */
    LAND_QUOTA,
    /** Capital put into a logistics hub, RMB million a year. */
    HUB,
    /** Share of the land quota pooled with other zones of the province. */
    POOLED_QUOTA,
    /** Log factor of the price of land, which the legal floor still bounds. */
    LAND_PRICE,
    /** Share of low-yield land that a programme redevelops a year; compensation is paid for it. */
    REDEVELOPMENT,
    /** Additional training seats, persons a year. */
    TRAINING_SEATS,
    /** Grant to a person of talent, RMB million a year. */
    TALENT_GRANT,
    /** Services and amenities, as a share of net pay that talent thinks them worth. */
    AMENITY,
    /** Log efficiency of matching people and jobs. */
    MATCHING,
    /** Spending on shared laboratories and pilot lines, RMB million a year. */
    PLATFORM,
    /** Spending on infrastructure out of current money, RMB million a year. */
    INFRASTRUCTURE,
    /** Special bonds issued and spent on infrastructure, RMB million a year. */
    BONDS
}
