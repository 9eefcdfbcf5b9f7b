package org.zonelab.engine.mechanism.instrument;

/** Public spending that a lever causes, by purpose; paid by the zone unless the instrument says otherwise. */
public enum Outlay {
    /** Grants to firms for investment, research or relocation. */
    GRANTS,
    /** Staff, promotion, inspection, incubators, platforms and other running cost. */
    SERVICES,
    /** Grants and tax refunds to people, training seats. */
    TALENT,
    /** Losses of public funds and guarantees. */
    FUND_LOSSES,
    /** Infrastructure paid out of current money. */
    INFRASTRUCTURE
}
