package org.zonelab.scenarios.optimise;

import java.util.Locale;

/** What settings are judged by. */
public enum Measure {
    /** The outcome that is wanted. */
    EFFECT,
    VALUE_ADDED,
    PUBLIC_COST,
    /** How much more the west and the northeast gain than the nation. */
    BALANCE,
    /** Additional land in use at the end; limited, not an objective. */
    LAND;

    /** Its name in tables; that of the outcome for {@link #EFFECT}. */
    public String column(String effect) {
        return switch (this) {
            case EFFECT -> effect;
            case VALUE_ADDED, PUBLIC_COST -> name().toLowerCase(Locale.ROOT);
            case BALANCE -> "regional_balance";
            case LAND -> "land_used";
        };
    }

    /** Whether more of it is better. */
    public boolean moreIsBetter() {
        return switch (this) {
            case EFFECT, VALUE_ADDED, BALANCE -> true;
            case PUBLIC_COST, LAND -> false;
        };
    }
}
