package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * Extra deduction of research spending beyond its cost.
 *
 * <pre>A = τ (1 + s)      B-index = [1 − τ (1 + s)] / (1 − τ)</pre>
 *
 * <p>The B-index is the pre-tax income that one yuan of research must bring to break even. Sources: MOF and STA
 * announcement 2023 No. 7 (s = 100 %); Warda (2001), OECD STI Review 27.
 *
 * @param extraShare s, extra deduction per yuan of research, fraction
 */
public record ResearchDeduction(double extraShare) {
    public ResearchDeduction {
        Bounds.within("extraShare", extraShare, 0, 3);
    }

    /** Extra deduction from taxable profit for the research reported, same unit as research. */
    public double extra(double reportedResearch) {
        return extraShare * reportedResearch;
    }

    /** A, tax saved per yuan of research. */
    public double relief(double rate) {
        return rate * (1 + extraShare);
    }

    public double bIndex(double rate) {
        return (1 - relief(rate)) / (1 - rate);
    }
}
