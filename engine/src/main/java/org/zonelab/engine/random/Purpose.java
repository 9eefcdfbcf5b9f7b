package org.zonelab.engine.random;

/** What a draw is for; part of its address, so that two purposes never share a number. Order is part of the address. */
public enum Purpose {
    POPULATION,
    ASSUMPTIONS,
    BURN_IN,
    PRODUCTIVITY,
    ADJUSTMENT,
    ARRIVAL_COUNT,
    ARRIVAL_TYPE,
    ARRIVAL_SIZE,
    ZONE_CHOICE,
    NEST_CHOICE,
    EXIT,
    RELOCATION,
    LAND_LOTTERY,
    HIGH_TECH,
    GROUP_TRAITS,
    PROFIT_QUARTER,
    DELAY,
    BOOTSTRAP
}
