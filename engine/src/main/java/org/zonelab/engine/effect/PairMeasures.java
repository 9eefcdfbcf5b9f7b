package org.zonelab.engine.effect;

import java.util.List;

/** The measures of the outcome catalogue that exist for pairs only. */
public final class PairMeasures {
    /** All of them, in the order of the catalogue. */
    public static final List<PairMeasure> ALL = List.of(
            new AdditionalInvestment(),
            PairRatio.DEADWEIGHT_SHARE,
            PairRatio.RELABELLED_SHARE,
            new DisplacementShare(),
            PairRatio.PUBLIC_COST,
            PairRatio.COST_PER_ADDITIONAL_YUAN,
            PairRatio.COST_PER_ADDITIONAL_JOB);

    private PairMeasures() {}
}
