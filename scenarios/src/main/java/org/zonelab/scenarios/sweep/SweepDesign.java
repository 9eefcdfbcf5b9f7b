package org.zonelab.scenarios.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.scenarios.scenario.LeverBlock;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.scenarios.study.StudySample;

/**
 * What a design file asks for.
 *
 * @param scenario file of the scenario that is varied
 * @param levers points of the policy
 * @param blocks the lever block of each axis of {@code levers}, whose value each point replaces; they stand after the scenario's
 * @param assumptions points that hold in both worlds
 * @param sample how many firms, how many draws
 */
public record SweepDesign(
        String name,
        Title title,
        Path scenario,
        InputPoints levers,
        List<LeverBlock> blocks,
        InputPoints assumptions,
        StudySample sample) {
    public SweepDesign {
        blocks = List.copyOf(blocks);
    }

    /** The blocks of a point of the policy. */
    List<LeverBlock> at(double[] values) {
        List<LeverBlock> set = new ArrayList<>();
        for (int axis = 0; axis < values.length; axis++) {
            set.add(blocks.get(axis).withValue(values[axis]));
        }
        return set;
    }
}
