package org.zonelab.scenarios.validation;

import java.util.Arrays;
import org.zonelab.engine.outcome.FirmCensus;

/**
 * A year of above-scale industrial firms that stay.
 *
 * @param logSize log of value added at the start
 * @param growth log growth of value added less the mean of the industry
 * @param rate gross investment over capital at the start
 * @param capital at the start, RMB million
 */
record GrowthSample(double[] logSize, double[] growth, double[] rate, double[] capital) {
    /** Firms of both censuses, a year apart. */
    static GrowthSample of(FirmSample sample, FirmCensus before, FirmCensus after) {
        Matching matching = new Matching(after);
        int size = before.size();
        double[] logSize = new double[size];
        double[] growth = new double[size];
        double[] rate = new double[size];
        double[] capital = new double[size];
        int[] industry = new int[size];
        int industries = sample.world().industries().size();
        double[] sum = new double[industries];
        int[] count = new int[industries];
        int n = 0;
        for (int k = 0; k < size; k++) {
            int later = matching.of(before.id()[k]);
            if (later >= 0 && sample.aboveScaleIndustrial(before, k) && sample.producing(after, later)) {
                industry[n] = before.typeOf(k).industry();
                logSize[n] = StrictMath.log(before.valueAdded()[k]);
                growth[n] = StrictMath.log(after.valueAdded()[later] / before.valueAdded()[k]);
                capital[n] = before.capital()[k];
                rate[n] = after.capital()[later] / before.capital()[k]
                        - 1
                        + sample.industry(before, k).depreciationRate();
                sum[industry[n]] += growth[n];
                count[industry[n]]++;
                n++;
            }
        }
        for (int k = 0; k < n; k++) {
            growth[k] -= sum[industry[k]] / count[industry[k]];
        }
        return new GrowthSample(
                Arrays.copyOf(logSize, n), Arrays.copyOf(growth, n), Arrays.copyOf(rate, n), Arrays.copyOf(capital, n));
    }

    /** Share of firms whose gross investment exceeds a share of capital. */
    double spikes(double threshold) {
        return (double) Arrays.stream(rate).filter(r -> r > threshold).count() / rate.length;
    }

    /** Share of gross investment that those firms make. */
    double investedInSpikes(double threshold) {
        double all = 0;
        double spikes = 0;
        for (int k = 0; k < rate.length; k++) {
            double investment = Math.max(0, rate[k]) * capital[k];
            all += investment;
            spikes += rate[k] > threshold ? investment : 0;
        }
        return spikes / all;
    }
}
