package org.zonelab.engine.mechanism.instrument;

/** What an outlay is a rate of. */
public enum OutlayBase {
    /** Fixed investment of the quarter, RMB million; the rate is a share. */
    INVESTMENT,
    /** Value added of the quarter, RMB million; the rate is a share. */
    VALUE_ADDED,
    /** Firms; the rate is RMB million a firm and year. */
    FIRMS,
    /** Firms that are specialised because of a lever; the rate is RMB million a firm and year. */
    SPECIALISED,
    /** Firms that start; the rate is RMB million each. */
    ENTRIES,
    /** Capital of firms that moved here this quarter, RMB million; the rate is a share. */
    MOVED_CAPITAL,
    /** Carbon dioxide of the quarter, t; the rate is RMB million a tonne. */
    EMISSIONS
}
