package org.zonelab.engine.random;

/**
 * What a draw is for; part of its address, so that two purposes never share a number.
 *
 * <p>The address is the code written here, not the position: a new purpose takes a new code and leaves all other draws as
 * they were.
 */
public enum Purpose {
    POPULATION(1),
    ASSUMPTIONS(2),
    BURN_IN(3),
    PRODUCTIVITY(4),
    ADJUSTMENT(5),
    ARRIVAL_COUNT(6),
    ARRIVAL_TYPE(7),
    ARRIVAL_SIZE(8),
    ZONE_CHOICE(9),
    NEST_CHOICE(10),
    EXIT(11),
    RELOCATION(12),
    LAND_LOTTERY(13),
    HIGH_TECH(14),
    GROUP_TRAITS(15),
    PROFIT_QUARTER(16),
    DELAY(17),
    BOOTSTRAP(18),
    APPROVAL(19),
    FIRM_KIND(20),
    SPLIT_ORDER(21),
    STUDY_DESIGN(22);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    /** Code in the address of a draw, unique. */
    public int code() {
        return code;
    }
}
