package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.PairingGain;

/**
 * An effect on the nation over the whole horizon, replication by replication.
 *
 * @param numerators paired differences of an outcome, or what stands above the line of a measure of the pair
 * @param denominators ones, or what stands below the line
 * @param gain what pairing is worth; empty for measures that are no difference of two worlds
 */
public record NationalEffect(double[] numerators, double[] denominators, Optional<PairingGain> gain) {
    /** Measures that are differences of an outcome of both worlds, by that outcome. */
    private static final String ADDITIONAL = "additional_investment";

    private static final String INVESTMENT = "fixed_investment";

    /** Mean, range and error. */
    public EffectEstimate estimate() {
        return EffectEstimate.ofRatio(numerators, denominators);
    }

    static NationalEffect read(SeriesLayout layout, List<Path> parts, String outcome) throws IOException {
        long[] offsets = ReplicationPart.offsets(layout);
        ReplicationBlocks nation = ReplicationBlocks.read(layout, parts, offsets, layout.nation());
        int measure = position(layout, layout.measuresOf(layout.scopes().get(layout.nation())), outcome);
        ScopeShape shape = nation.shape();
        int horizon = shape.periods() - 1;
        if (measure < 0) {
            return difference(layout, nation, outcome);
        }
        Optional<PairingGain> gain = outcome.equals(ADDITIONAL)
                ? difference(layout, nation, INVESTMENT).gain()
                : Optional.empty();
        return new NationalEffect(
                nation.at(shape.numerator(measure, horizon)), nation.at(shape.denominator(measure, horizon)), gain);
    }

    private static NationalEffect difference(SeriesLayout layout, ReplicationBlocks nation, String outcome) {
        ScopeShape shape = nation.shape();
        int horizon = shape.periods() - 1;
        int position = position(layout, layout.outcomesOf(layout.scopes().get(layout.nation())), outcome);
        if (position < 0) {
            throw new IllegalArgumentException(outcome + " is not measured");
        }
        int policy = shape.period(PairSide.POLICY, position, horizon);
        int counterfactual = shape.period(PairSide.COUNTERFACTUAL, position, horizon);
        double[] differences = nation.difference(policy, counterfactual);
        return new NationalEffect(
                differences,
                IntStream.range(0, differences.length).mapToDouble(k -> 1).toArray(),
                Optional.of(PairingGain.of(nation.at(policy), nation.at(counterfactual))));
    }

    private static int position(SeriesLayout layout, int[] outcomes, String name) {
        return IntStream.range(0, outcomes.length)
                .filter(k -> layout.outcomes().get(outcomes[k]).name().equals(name))
                .findFirst()
                .orElse(-1);
    }
}
