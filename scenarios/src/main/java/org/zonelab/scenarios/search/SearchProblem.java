package org.zonelab.scenarios.search;

import java.util.List;

/** Something to be set within a box, with several objectives and limits. */
public interface SearchProblem {
    /** Upper ends of the variables, all of which begin at 0. */
    double[] most();

    /** Settings to be tried before any others, each as long as {@link #most}. */
    List<double[]> first();

    /** How many objectives there are. */
    int objectives();

    /** How many limits there are. */
    int limits();

    /**
     * Evaluates settings; the same settings have the same figures at any time.
     *
     * @return one for each, in their order
     * @throws InterruptedException if the thread was interrupted
     */
    List<Figures> evaluate(List<double[]> settings) throws InterruptedException;

    /**
     * What a setting does.
     *
     * @param objectives less is better, none NaN
     * @param excess by how much each limit is passed; 0 or less where it is kept
     */
    record Figures(double[] objectives, double[] excess) {
        /** Whether every limit is kept. */
        public boolean feasible() {
            for (double each : excess) {
                if (each > 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
