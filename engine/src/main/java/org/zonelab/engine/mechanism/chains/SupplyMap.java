package org.zonelab.engine.mechanism.chains;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zonelab.engine.mechanism.agglomeration.InputOutputLinkage;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;

/**
 * Who can supply whom in the base year: output by zone and industry, domestic input coefficients, and how much of an
 * industry's partners a province has beyond the zone itself.
 *
 * @param output gross output of zones, RMB million a year, {@code [zone][industry]}
 * @param coefficients domestic input from an industry per output of another, {@code [supplier][industry]}
 * @param beyond share of the output of suppliers and customers in the province's zones that lies in other zones than this
 *     one, {@code [zone][industry]}
 */
public record SupplyMap(
        Map<String, Integer> zones,
        Map<String, Integer> industries,
        double[][] output,
        double[][] coefficients,
        double[][] beyond) {

    public static SupplyMap of(World world) {
        List<Industry> all = world.industries();
        double[][] coefficients = world.inputOutput().domesticCoefficients();
        double[][] output = world.totals().industrialOutput();
        double[][] weights = InputOutputLinkage.of(coefficients, all.size()).weights();
        double[][] partners = new double[output.length][all.size()];
        double[][] province = new double[world.provinces().size()][all.size()];
        for (int z = 0; z < output.length; z++) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < all.size(); j++) {
                    partners[z][i] += weights[i][j] * output[z][j];
                }
                province[world.zones().get(z).province()][i] += partners[z][i];
            }
        }
        double[][] beyond = new double[output.length][all.size()];
        for (int z = 0; z < output.length; z++) {
            for (int i = 0; i < all.size(); i++) {
                double sum = province[world.zones().get(z).province()][i];
                beyond[z][i] = sum > 0 ? 1 - partners[z][i] / sum : 0;
            }
        }
        Map<String, Integer> zones = new LinkedHashMap<>();
        for (Zone zone : world.zones()) {
            zones.put(zone.id(), zones.size());
        }
        Map<String, Integer> industries = new LinkedHashMap<>();
        for (Industry industry : all) {
            industries.put(industry.code(), industries.size());
        }
        return new SupplyMap(zones, industries, output, coefficients, beyond);
    }

    /** Output of an industry in a zone, RMB million a year. */
    double output(Zone zone, Industry industry) {
        return output[index(zones, zone.id())][index(industries, industry.code())];
    }

    /** Share of the partners' output in the province that lies in other zones. */
    double beyond(Zone zone, Industry industry) {
        return beyond[index(zones, zone.id())][index(industries, industry.code())];
    }

    /** Input from a supplier into output of given sizes, {@code [industry]}, RMB million. */
    double demand(Industry supplier, double[] ofIndustry) {
        double[] row = coefficients[index(industries, supplier.code())];
        double sum = 0;
        for (int i = 0; i < ofIndustry.length; i++) {
            sum += row[i] * ofIndustry[i];
        }
        return sum;
    }

    /** Domestic inputs from all modelled industries per output of one. */
    double inputs(Industry industry) {
        int column = index(industries, industry.code());
        double sum = 0;
        for (int j = 0; j < industries.size(); j++) {
            sum += coefficients[j][column];
        }
        return sum;
    }

    private static int index(Map<String, Integer> positions, String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException("no place in the map for " + name);
        }
        return position;
    }
}
