package org.zonelab.engine.quarter;

/** What passes add up by cohort and zone. Flows are RMB million a quarter, stocks RMB million at its end. */
enum Measure {
    FIRMS,
    VALUE_ADDED,
    CAPITAL,
    INVESTMENT,
    LAND,
    HIGH_TECH,
    TRADING,
    SPECIALISED,
    HEADQUARTERS,
    RESEARCH_CENTRES,
    /** Of each kind those that levers added. */
    SPECIALISED_ADDED,
    HEADQUARTERS_ADDED,
    RESEARCH_CENTRES_ADDED,
    CORPORATE_TAX,
    ENTRIES,
    EXITS,
    PROFIT,
    /** Profit of firms that produced when the base year ended. */
    INCUMBENT_PROFIT,
    LAND_SOLD,
    MOVED_CAPITAL,
    FDI_GREENFIELD,
    FDI_EQUITY,
    FDI_REINVESTED,
    ELIGIBLE,
    AWARE,
    CLAIMS,
    RELABELLED,
    WITHHOLDING,
    DEFERRED_BASE,
    DEFERRED_TAX,
    RECAPTURED,
    CREDITED,
    CREDIT_GRANTED,
    CREDIT_USED,
    EXPENDITURE,
    EXPENDITURE_PRESENT_VALUE;

    /** Measures that every firm has; the rest only foreign ones. */
    static final int COMMON = FDI_GREENFIELD.ordinal();

    private static final Measure[] OF_KIND = {FIRMS, SPECIALISED, HEADQUARTERS, RESEARCH_CENTRES};
    private static final Measure[] ADDED_OF_KIND = {FIRMS, SPECIALISED_ADDED, HEADQUARTERS_ADDED, RESEARCH_CENTRES_ADDED
    };

    /** Firms of a kind, by its code. */
    static Measure ofKind(byte code) {
        return OF_KIND[code];
    }

    /** Firms that a lever made be of a kind, by its code. */
    static Measure addedOfKind(byte code) {
        return ADDED_OF_KIND[code];
    }
}
