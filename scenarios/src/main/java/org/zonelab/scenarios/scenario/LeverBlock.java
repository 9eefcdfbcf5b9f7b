package org.zonelab.scenarios.scenario;

import java.util.Optional;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Target;
import org.zonelab.scenarios.yaml.Position;

/**
 * A lever block as a scenario states it.
 *
 * @param value in the lever's own unit
 * @param from empty for the start of the horizon
 * @param to inclusive; empty if it does not end
 * @param target resolved to masks
 * @param targetText the target as it was written, empty for everybody
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
        String targetText,
        String path,
        Position position) {
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
