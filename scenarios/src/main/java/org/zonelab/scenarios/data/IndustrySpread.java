package org.zonelab.scenarios.data;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.population.Margin;
import org.zonelab.engine.population.Raking;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.Zone;

/** Output by zone and industry, from what each zone lists as its main industries and national output by industry. */
record IndustrySpread(List<Zone> zones, List<Industry> industries, ZoneRules rules) {
    /** Weights of the industries of each zone, {@code [zone][industry]}, adding to 1 over industries. */
    double[][] listing() {
        double[][] weights = new double[zones.size()][industries.size()];
        for (int z = 0; z < weights.length; z++) {
            double sum = 0;
            for (int i = 0; i < weights[z].length; i++) {
                int place = zones.get(z).industries().indexOf(industries.get(i).code());
                weights[z][i] = place < 0
                        ? rules.unlistedWeight()
                        : rules.listedWeightFirst() * StrictMath.pow(rules.listedWeightDecay(), place);
                sum += weights[z][i];
            }
            for (int i = 0; i < weights[z].length; i++) {
                weights[z][i] /= sum;
            }
        }
        return weights;
    }

    /** Part of each zone's listing that is industrial, relative to the mean zone. */
    double[] industrialTilt() {
        double[][] listing = listing();
        double[] part = new double[listing.length];
        for (int z = 0; z < part.length; z++) {
            for (int i = 0; i < listing[z].length; i++) {
                part[z] += industries.get(i).industrial() ? listing[z][i] : 0;
            }
        }
        double mean = Arrays.stream(part).sum() / part.length;
        return Arrays.stream(part).map(p -> p / mean).toArray();
    }

    /**
     * Industrial output raked to zones and industries; services stay 0. Industries below the smallest output of a zone
     * are dropped and the rest raked again.
     *
     * @param zoneTotals RMB million
     */
    double[][] industrial(double[] zoneTotals) {
        double[][] listing = listing();
        double[] columns = new double[industries.size()];
        double[][] seed = new double[zones.size()][industries.size()];
        for (int i = 0; i < columns.length; i++) {
            if (industries.get(i).industrial()) {
                double listed = 0;
                for (int z = 0; z < seed.length; z++) {
                    listed += zoneTotals[z] * listing[z][i];
                    seed[z][i] = listing[z][i] * industries.get(i).grossOutput();
                }
                columns[i] = industries.get(i).grossOutput() * StrictMath.pow(listed, rules.listingTilt());
            }
        }
        double total = Arrays.stream(zoneTotals).sum();
        double weight = Arrays.stream(columns).sum();
        for (int i = 0; i < columns.length; i++) {
            columns[i] *= total / weight;
        }
        Raking raking = Raking.ofMatrix(
                Margin.of("industrial output of zones", 0, zoneTotals),
                Margin.of("industrial output of industries", 1, columns));
        double[][] output = raking.fit(seed);
        while (dropSmall(seed, output)) {
            output = raking.fit(seed);
        }
        return output;
    }

    private boolean dropSmall(double[][] seed, double[][] output) {
        boolean dropped = false;
        for (int z = 0; z < seed.length; z++) {
            double largest = Arrays.stream(output[z]).max().orElse(0);
            for (int i = 0; i < seed[z].length; i++) {
                if (output[z][i] > 0 && output[z][i] < rules.smallestCellOutput() && output[z][i] < largest) {
                    seed[z][i] = 0;
                    dropped = true;
                }
            }
        }
        return dropped;
    }

    /**
     * Adds the output of service firms above their own scale: national shares by industry, spread by zone.
     *
     * @param output {@code [zone][industry]}, services are filled in
     * @param serviceValueAdded value added of services of each zone, the prior
     * @param total value added of these firms in all zones, RMB million
     */
    void addServices(double[][] output, double[] serviceValueAdded, double total) {
        double[][] listing = listing();
        double nationalValueAdded = industries.stream()
                .filter(industry -> !industry.industrial())
                .mapToDouble(industry -> industry.grossOutput() * industry.valueAddedRatio())
                .sum();
        for (int i = 0; i < industries.size(); i++) {
            if (!industries.get(i).industrial()) {
                double[] prior = new double[output.length];
                for (int z = 0; z < prior.length; z++) {
                    prior[z] = serviceValueAdded[z] * StrictMath.pow(listing[z][i], rules.serviceTilt());
                }
                column(output, i, prior, industries.get(i).grossOutput() * (total / nationalValueAdded));
            }
        }
    }

    private void column(double[][] output, int industry, double[] prior, double total) {
        double sum = Arrays.stream(prior).sum();
        for (int z = 0; z < prior.length; z++) {
            prior[z] = total * prior[z] / sum < rules.smallestCellOutput() ? 0 : prior[z];
        }
        double kept = Arrays.stream(prior).sum();
        for (int z = 0; z < prior.length; z++) {
            output[z][industry] = total * prior[z] / kept;
        }
    }
}
