package org.zonelab.engine.agent;

/**
 * The zones in columns, as published at the end of a quarter; firms read it in the next one. Arrays {@code [zone]} unless
 * stated; land thousand m2, prices RMB million per thousand m2, wages RMB million a year, people in persons.
 */
public final class ZoneColumns {
    public final double[] landUse;
    public final double[] landQuota;
    /** Land released by closed plants, not yet reusable. */
    public final double[] redeveloping;

    public final double[] landPrice;
    /** Wage relative to its trend, 1 in the base year. */
    public final double[] relativeWage;

    public final double[] employment;
    public final double[] talent;
    public final double[] residualValueAdded;
    /** Log productivity from agglomeration, {@code [zone * industries + industry]}, 0 in the base year. */
    public final double[] logAgglomeration;
    /** Knowledge stock from research, RMB million, {@code [zone * industries + industry]}. */
    public final double[] knowledge;
    /** Knowledge stock that base-year research intensity would have built on the same sales. */
    public final double[] knowledgeReference;
    /** Log productivity from knowledge beyond that reference. */
    public final double[] logKnowledge;
    /** Jobs, {@code [zone * industries + industry]}. */
    public final double[] jobs;
    /** Trainees by the slot in which they graduate, {@code [slot * zones + zone]}. */
    public final double[] trainees;
    /** Firms by industry, {@code [zone * industries + industry]}. */
    public final double[] industryFirms;
    /** Firms by origin, {@code [zone * origins + origin]}. */
    public final double[] originFirms;
    /** Market potential relative to the base path. */
    public final double[] marketPotential;
    /** Talent scarcity cost, percentage points of return, 0 in the base year. */
    public final double[] talentCost;
    /** Log productivity from talent beyond its base path. */
    public final double[] logTalent;
    /** Shared laboratories and pilot lines beyond the base year's, RMB million. */
    public final double[] platform;
    /** Infrastructure beyond the base year's, RMB million. */
    public final double[] infrastructure;
    /** Yearly output of anchor plants that levers had built, RMB million, {@code [zone * industries + industry]}. */
    public final double[] anchored;
    /** Public capital in logistics hubs, RMB million. */
    public final double[] hub;
    /** Special bonds that levers issued and not yet repaid, RMB million. */
    public final double[] debt;
    /** Share of low-yield land that programmes have redeveloped. */
    public final double[] redeveloped;
    /** Rent of land leased instead of sold, RMB million a year. */
    public final double[] landRent;
    /** Concession of a government that competes, log discount of the land price, 0 otherwise. */
    public final double[] concession;

    /**
     * Columns of zeros.
     *
     * @param trainingSlots quarters that training takes
     */
    public ZoneColumns(int zones, int industries, int origins, int trainingSlots) {
        landUse = new double[zones];
        landQuota = new double[zones];
        redeveloping = new double[zones];
        landPrice = new double[zones];
        relativeWage = new double[zones];
        employment = new double[zones];
        talent = new double[zones];
        residualValueAdded = new double[zones];
        logAgglomeration = new double[zones * industries];
        knowledge = new double[zones * industries];
        knowledgeReference = new double[zones * industries];
        logKnowledge = new double[zones * industries];
        jobs = new double[zones * industries];
        trainees = new double[trainingSlots * zones];
        industryFirms = new double[zones * industries];
        originFirms = new double[zones * origins];
        marketPotential = new double[zones];
        talentCost = new double[zones];
        logTalent = new double[zones];
        platform = new double[zones];
        infrastructure = new double[zones];
        anchored = new double[zones * industries];
        hub = new double[zones];
        debt = new double[zones];
        redeveloped = new double[zones];
        landRent = new double[zones];
        concession = new double[zones];
    }

    /** A deep copy. */
    public ZoneColumns copy() {
        int zones = landUse.length;
        ZoneColumns copy = new ZoneColumns(
                zones, logAgglomeration.length / zones, originFirms.length / zones, trainees.length / zones);
        double[][] from = columns();
        double[][] to = copy.columns();
        for (int k = 0; k < from.length; k++) {
            System.arraycopy(from[k], 0, to[k], 0, from[k].length);
        }
        return copy;
    }

    private double[][] columns() {
        return new double[][] {
            landUse,
            landQuota,
            redeveloping,
            landPrice,
            relativeWage,
            employment,
            talent,
            residualValueAdded,
            logAgglomeration,
            knowledge,
            knowledgeReference,
            logKnowledge,
            jobs,
            trainees,
            industryFirms,
            originFirms,
            marketPotential,
            talentCost,
            logTalent,
            platform,
            infrastructure,
            anchored,
            hub,
            debt,
            redeveloped,
            landRent,
            concession
        };
    }
}
