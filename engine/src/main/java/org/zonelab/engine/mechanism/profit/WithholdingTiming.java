package org.zonelab.engine.mechanism.profit;

/** When withholding tax on reinvested dividends falls due. */
public enum WithholdingTiming {
    /** With the dividend: no deferral, or not claimed. */
    ON_PAYMENT,
    /** When the investment is recovered: the deferral is claimed. */
    ON_RECOVERY
}
