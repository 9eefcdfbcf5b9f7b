package org.zonelab.viz.cli;

import java.util.List;
import java.util.function.Consumer;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.SequentialRule;
import org.zonelab.scenarios.result.NationalEffect;
import org.zonelab.scenarios.result.ResultFolder;
import org.zonelab.viz.Counted;

/**
 * Adds replications until an effect is precise. What is there already is not simulated again, so a search that was killed goes
 * on, and ends where it would have ended.
 *
 * @param target the effect
 * @param rule when to stop
 * @param results where replications are kept
 */
record PrecisionSearch(PrecisionTarget target, SequentialRule rule, ResultFolder results) {
    /** Sees to it that all these replications are in the folder. */
    @FunctionalInterface
    interface Replications {
        /** Simulates those that are missing. */
        void complete(List<Integer> numbers) throws InterruptedException;
    }

    /**
     * Looks after every batch.
     *
     * @param source simulates
     * @param note told how far it is after every look but the last
     * @throws SearchInterruptedException if the source was interrupted
     */
    PrecisionAnswer run(Replications source, Consumer<String> note) throws SearchInterruptedException {
        int count = SequentialRule.BATCH;
        while (true) {
            List<Integer> numbers = ReplicationNumbers.count(count).all();
            try {
                source.complete(numbers);
            } catch (InterruptedException e) {
                throw new SearchInterruptedException(count, e);
            }
            NationalEffect effect = results.national(target.outcome().name(), numbers);
            EffectEstimate estimate = effect.estimate();
            if (!rule.goesOn(estimate, count)) {
                return new PrecisionAnswer(target, rule, estimate, count, effect.gain());
            }
            note.accept(progress(estimate, count));
            count = rule.next(count);
        }
    }

    private String progress(EffectEstimate estimate, int count) {
        double needed = rule.needed(estimate);
        String outlook = Double.isFinite(needed) ? ", about " + Math.round(needed) + " needed" : "";
        return target.text() + " not reached with " + Counted.text(count, "replication", "replications") + outlook;
    }
}
