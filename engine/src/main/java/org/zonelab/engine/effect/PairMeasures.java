package org.zonelab.engine.effect;

import java.util.List;
import org.zonelab.engine.outcome.Outcome;

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

    /**
     * How a measure among the outcomes is computed.
     *
     * @throws IllegalArgumentException if nothing computes it
     */
    public static PairMeasure of(Outcome outcome) {
        return ALL.stream()
                .filter(measure -> measure.name().equals(outcome.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        outcome.name() + " is marked as a measure of pairs, but nothing computes it"));
    }
}
