package org.zonelab.engine.mechanism.profit;

/**
 * What happened to reliefs, added up over events; RMB million. A counter of one pass, reset and reused.
 *
 * <p>Identities over any sequence of events: base claimed = outstanding + {@link #baseRecovered}; credit granted = unused
 * + used + clawed back + expired, where used is {@link #creditUsed} + {@link #creditOffset} − {@link #creditRepaid};
 * tax deferred = outstanding + {@link #taxRecaptured}.
 */
public final class ReliefFlows {
    /** Reinvested profit newly claimed. */
    public double claimed;

    /** Tax deferred on new claims. */
    public double taxDeferred;

    /** Credit granted on new claims. */
    public double creditGranted;

    /** Credit used against tax on later payouts. */
    public double creditUsed;

    /** Reinvested amount recovered. */
    public double baseRecovered;

    /** Deferred tax fallen due on recovery, before credit is set off. */
    public double taxRecaptured;

    /** Credit set off against recaptured tax, after the holding period. */
    public double creditOffset;

    /** Credit lost by early recovery, used or not. */
    public double creditClawedBack;

    /** Part of the clawed-back credit that had been used and is paid back. */
    public double creditRepaid;

    /** Surcharge on credit paid back. */
    public double surcharge;

    /** Unused credit that ended with the payer. */
    public double creditExpired;

    /** Sets every flow to zero. */
    public void reset() {
        claimed = 0;
        taxDeferred = 0;
        creditGranted = 0;
        creditUsed = 0;
        baseRecovered = 0;
        taxRecaptured = 0;
        creditOffset = 0;
        creditClawedBack = 0;
        creditRepaid = 0;
        surcharge = 0;
        creditExpired = 0;
    }

    /** Money the treasury receives on recovery: recaptured tax net of credit, credit paid back, surcharge. */
    public double paidOnRecovery() {
        return taxRecaptured - creditOffset + creditRepaid + surcharge;
    }

    /** Credit used in any way and not paid back. */
    public double creditUsedNet() {
        return creditUsed + creditOffset - creditRepaid;
    }
}
