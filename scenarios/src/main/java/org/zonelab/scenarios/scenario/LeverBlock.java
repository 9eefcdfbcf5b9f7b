package org.zonelab.scenarios.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Target;
import org.zonelab.scenarios.yaml.Position;
import org.zonelab.scenarios.yaml.YamlMap;

/**
 * A lever block as a scenario states it.
 *
 * @param value in the lever's own unit
 * @param from empty for the start of the horizon
 * @param to inclusive; empty if it does not end
 * @param target resolved to masks
 * @param written keys origins, industries and zones as they were written; none for everybody
 * @param path key of the block, for messages
 * @param position where the block begins
 */
public record LeverBlock(
        Lever lever,
        double value,
        Optional<Quarter> from,
        Optional<Quarter> to,
        int rampQuarters,
        Target target,
        List<YamlMap.Entry> written,
        String path,
        Position position) {
    public LeverBlock {
        written = List.copyOf(written);
    }

    /** The same block with another value, in the lever's own unit. */
    public LeverBlock withValue(double other) {
        return new LeverBlock(lever, other, from, to, rampQuarters, target, written, path, position);
    }

    /** The target as it was written, on one line; empty for everybody. */
    public String targetText() {
        return written.stream()
                .map(entry -> entry.key() + ": " + FlowText.of(entry.value()))
                .collect(Collectors.joining(", "));
    }

    /** Whether two blocks do the same, wherever they stand. */
    public boolean sameAs(LeverBlock other) {
        return lever.equals(other.lever)
                && value == other.value
                && from.equals(other.from)
                && to.equals(other.to)
                && rampQuarters == other.rampQuarters
                && targetText().equals(other.targetText());
    }

    /** The engine's form of it; nothing begins before the horizon, since the base year runs under current law. */
    public LeverSetting within(Horizon horizon) {
        return new LeverSetting(lever, value, start(horizon), end(), rampQuarters, target);
    }

    int start(Horizon horizon) {
        return Math.max(horizon.first().index(), from.orElse(horizon.first()).index());
    }

    int end() {
        return to.map(Quarter::index).orElse(Integer.MAX_VALUE);
    }
}
