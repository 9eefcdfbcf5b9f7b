package org.zonelab.engine;

import java.util.Random;
import org.zonelab.viz.Language;

/** Breaks module order, keyed luck and portable maths: the engine may not know viz, Random or Math.pow. */
public record UpwardFixture(Language language, Random random) {
    double power() {
        return Math.pow(random.nextDouble(), 1.5);
    }
}
