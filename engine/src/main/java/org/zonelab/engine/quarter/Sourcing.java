package org.zonelab.engine.quarter;

import java.util.List;
import org.zonelab.engine.mechanism.chains.LocalSourcing;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.world.InputOutput;

/**
 * Where the firms of each zone buy their inputs: in the zone, in the other zones of the province, elsewhere in China or
 * abroad; {@link LocalSourcing} is the equation. The nation grows with the trend from the input-output year's output.
 */
final class Sourcing {
    /** Outcomes that places have and types of firms have not. */
    static final List<String> OUTCOMES = List.of(
            "inputs",
            "inputs_zone",
            "inputs_province",
            "inputs_abroad",
            "sourcing_zone_share",
            "sourcing_province_share",
            "sourcing_abroad_share");

    private final BaseYear base;
    private final LocalSourcing local;
    private final double[] share;
    private final double[] wider;

    Sourcing(BaseYear base) {
        this.base = base;
        this.local = new LocalSourcing(base.parameters.chains().localityExponent());
        this.share = new double[base.industries()];
        this.wider = new double[base.industries()];
    }

    /** Adds the inputs of the quarter to the outcomes of each zone, RMB million, {@code [zone][outcome]}. */
    void record(WorldState state, double[][] zones) {
        double[][] output = output(state);
        double[][] provinces = new double[base.world.provinces().size()][base.industries()];
        for (int z = 0; z < output.length; z++) {
            for (int i = 0; i < base.industries(); i++) {
                provinces[province(z)][i] += output[z][i];
            }
        }
        double[] nation = new double[base.industries()];
        double growth = StrictMath.exp(base.totalTrend(state.quarter - 1)) / 4;
        for (int i = 0; i < nation.length; i++) {
            nation[i] = base.world.industries().get(i).grossOutput() * growth;
        }
        double[] provinceSize = new double[provinces.length];
        for (int p = 0; p < provinceSize.length; p++) {
            provinceSize[p] = local.size(provinces[p], nation);
        }
        for (int z = 0; z < output.length; z++) {
            double size = local.size(output[z], nation);
            for (int buyer = 0; buyer < nation.length; buyer++) {
                LocalSourcing.shares(size, output[z], nation, buyer, share);
                LocalSourcing.shares(provinceSize[province(z)], provinces[province(z)], nation, buyer, wider);
                add(output[z][buyer], buyer, zones[z]);
            }
        }
    }

    /** Shares of a place from its sums; {@code first} is the place's first position in the row. */
    static void shares(double[] row, int first) {
        double inputs = row[first + OutcomeColumns.INPUTS];
        row[first + OutcomeColumns.SOURCING_ZONE_SHARE] = row[first + OutcomeColumns.INPUTS_ZONE] / inputs;
        row[first + OutcomeColumns.SOURCING_PROVINCE_SHARE] = row[first + OutcomeColumns.INPUTS_PROVINCE] / inputs;
        row[first + OutcomeColumns.SOURCING_ABROAD_SHARE] = row[first + OutcomeColumns.INPUTS_ABROAD] / inputs;
    }

    private void add(double bought, int buyer, double[] cell) {
        InputOutput table = base.world.inputOutput();
        for (int j = 0; j < table.coefficients().length; j++) {
            double all = table.coefficients()[j][buyer] * bought;
            double domestic = table.domesticCoefficients()[j][buyer] * bought;
            cell[OutcomeColumns.INPUTS] += all;
            cell[OutcomeColumns.INPUTS_ABROAD] += all - domestic;
            if (j < share.length) {
                cell[OutcomeColumns.INPUTS_ZONE] += domestic * share[j];
                cell[OutcomeColumns.INPUTS_PROVINCE] += domestic * Math.max(0, wider[j] - share[j]);
            }
        }
    }

    private int province(int zone) {
        return base.world.zones().get(zone).province();
    }

    /** Gross output of the quarter, RMB million, {@code [zone][industry]}. */
    private double[][] output(WorldState state) {
        double[][] output = new double[base.zones()][base.industries()];
        for (int t = 0; t < base.terms.length; t++) {
            int industry = base.terms[t].type().industry();
            double perValueAdded =
                    1 / base.terms[t].industry().valueAddedRatio() / StrictMath.exp(state.priceInForce[industry]);
            CohortTotals totals = state.totals.get(t);
            for (int z = 0; z < output.length; z++) {
                output[z][industry] += totals.of(Measure.VALUE_ADDED, z)
                        * perValueAdded
                        * state.channels.factor(Channel.VALUE_ADDED_RATIO, t, z, -1);
            }
        }
        return output;
    }
}
