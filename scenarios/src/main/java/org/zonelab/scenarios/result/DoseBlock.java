package org.zonelab.scenarios.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.effect.DoseEffect;
import org.zonelab.engine.effect.EffectFigures;

/**
 * The doses of one replication as doubles, one after another: the factor, numerators, denominators.
 *
 * @param outcomes outcomes of the run
 */
record DoseBlock(int outcomes) {
    /** Doubles of one dose. */
    int size() {
        return 1 + 2 * outcomes;
    }

    /** @throws IllegalStateException if a figure is infinite */
    double[] of(List<DoseEffect> doses) {
        double[] block = new double[doses.size() * size()];
        for (int k = 0; k < doses.size(); k++) {
            DoseEffect dose = doses.get(k);
            int at = k * size();
            block[at] = dose.factor();
            System.arraycopy(dose.effect().numerators(), 0, block, at + 1, outcomes);
            System.arraycopy(dose.effect().denominators(), 0, block, at + 1 + outcomes, outcomes);
        }
        if (Arrays.stream(block).anyMatch(Double::isInfinite)) {
            throw new IllegalStateException("the effect of a dose is infinite");
        }
        return block;
    }

    /** Takes a block apart again. */
    List<DoseEffect> read(double[] block) {
        List<DoseEffect> doses = new ArrayList<>();
        for (int at = 0; at < block.length; at += size()) {
            int numerators = at + 1;
            int denominators = numerators + outcomes;
            doses.add(new DoseEffect(
                    block[at],
                    new EffectFigures(
                            Arrays.copyOfRange(block, numerators, denominators),
                            Arrays.copyOfRange(block, denominators, denominators + outcomes))));
        }
        return List.copyOf(doses);
    }
}
