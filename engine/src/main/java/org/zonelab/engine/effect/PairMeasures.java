package org.zonelab.engine.effect;

import java.util.List;

/** The measures of the outcome catalogue that exist for pairs only. */
public final class PairMeasures {
    /** All of them, in the order of the catalogue. */
    public static final List<PairMeasure> ALL = List.of(
            new AdditionalInvestment(),
            new DeadweightShare(),
            new RelabelledShare(),
            new DisplacementShare(),
            new CostPerAdditionalYuan());

    private PairMeasures() {}
}
