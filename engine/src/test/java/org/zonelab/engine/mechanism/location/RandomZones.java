package org.zonelab.engine.mechanism.location;

import java.util.SplittableRandom;

/** Random worlds of zones for the tests of location choice. */
final class RandomZones {
    private RandomZones() {}

    /** Utilities with weights spread over about four orders of magnitude. */
    static double[] utilities(SplittableRandom random, int zones) {
        double[] utilities = new double[zones];
        for (int z = 0; z < zones; z++) {
            utilities[z] = random.nextDouble(-9, -1);
        }
        return utilities;
    }

    static double[] weights(double[] utilities) {
        double[] weights = new double[utilities.length];
        for (int z = 0; z < weights.length; z++) {
            weights[z] = StrictMath.exp(utilities[z]);
        }
        return weights;
    }

    static ZoneRace race(ZoneProposal proposal, double[] utilities) {
        ZoneRace race = new ZoneRace(proposal);
        race.setUtilities(utilities);
        return race;
    }
}
