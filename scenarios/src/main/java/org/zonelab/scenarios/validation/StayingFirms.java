package org.zonelab.scenarios.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.zonelab.engine.outcome.FirmCensus;

/**
 * Change of log productivity that a trial brings to firms of the base population, by zone: the median over firms, so that
 * single closures of production lines do not matter.
 */
record StayingFirms(FirmSample sample, int firstQuarter) {
    /**
     * Median change of each zone, NaN without firms.
     *
     * @param baseline firms without the trial
     * @param trial firms with it, after the same quarter
     */
    double[] productivity(FirmCensus baseline, FirmCensus trial) {
        Matching matching = new Matching(trial);
        List<List<Double>> changes = new ArrayList<>();
        for (int z = 0; z < sample.world().zones().size(); z++) {
            changes.add(new ArrayList<>());
        }
        int oldest = baseline.quarter() - firstQuarter;
        for (int k = 0; k < baseline.size(); k++) {
            int other = matching.of(baseline.id()[k]);
            if (other >= 0
                    && baseline.ageQuarters()[k] > oldest
                    && baseline.zone()[k] == trial.zone()[other]
                    && sample.producing(baseline, k)
                    && sample.producing(trial, other)) {
                changes.get(baseline.zone()[k])
                        .add(sample.productivity(trial, other) - sample.productivity(baseline, k));
            }
        }
        double[] median = new double[changes.size()];
        Arrays.setAll(median, z -> median(changes.get(z)));
        return median;
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        Collections.sort(values);
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }
}
