package org.zonelab.engine.mechanism.location;

import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/**
 * Keys of all location choices of one quarter.
 *
 * @param nest key of the terms outside the zones
 * @param zone key of the race between zones
 */
public record ChoiceKeys(long nest, long zone) {
    /** Keys of the first choices of a quarter. */
    public static ChoiceKeys of(long seed, int replication, int step) {
        return new ChoiceKeys(
                DrawKey.of(seed, replication, Purpose.NEST_CHOICE, step),
                DrawKey.of(seed, replication, Purpose.ZONE_CHOICE, step));
    }

    /**
     * Keys of a further choice in the same quarter, for firms whose project was refused.
     *
     * @param attempt from 1
     */
    public ChoiceKeys again(int attempt) {
        return new ChoiceKeys(Draws.bits(nest, attempt), Draws.bits(zone, attempt));
    }
}
