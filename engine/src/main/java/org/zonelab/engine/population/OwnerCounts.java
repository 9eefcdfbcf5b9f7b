package org.zonelab.engine.population;

import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.ZoneTotals;

/** Numbers of above-scale and small foreign firms by zone and industry. */
final class OwnerCounts {
    /** No cell is expected to be foreign by more than this. */
    private static final double LARGEST_FOREIGN_PART = 0.9;
    /** Foreign firms of a zone that may be above-scale industrial and above-scale service firms, so that small are left. */
    private static final double INDUSTRIAL_PART = 0.6;

    private static final double SERVICE_PART = 0.3;

    private final World world;
    private final ZoneTotals totals;
    private final PopulationParameters parameters;
    private final WholeCounts whole;
    private final int zones;
    private final int industries;

    OwnerCounts(World world, PopulationParameters parameters, long key) {
        this.world = world;
        this.totals = world.totals();
        this.parameters = parameters;
        this.whole = new WholeCounts(key);
        this.zones = world.zones().size();
        this.industries = world.industries().size();
    }

    /** All owners, foreign, small foreign. */
    record Owners(int[][] above, int[][] aboveForeign, int[][] smallForeign) {}

    Owners counts() {
        int[] foreign = rounded(totals.foreignFirms());
        int[][] above = industrial();
        int[][] aboveForeign = industrialForeign(above, foreign);
        addServices(above, aboveForeign, foreign);
        return new Owners(above, aboveForeign, smallForeign(above, aboveForeign, foreign));
    }

    /** Above-scale industrial firms: at least one in each cell with output, the rest by output over relative plant size. */
    private int[][] industrial() {
        int[] rows = rounded(totals.aboveScaleFirms());
        double[][] expected = new double[zones][industries];
        int[] rest = new int[zones];
        for (int z = 0; z < zones; z++) {
            rest[z] = rows[z];
            for (int i = 0; i < industries; i++) {
                if (industry(i).industrial() && totals.industrialOutput()[z][i] > 0) {
                    rest[z]--;
                    expected[z][i] = totals.industrialOutput()[z][i] / plantSize(industry(i));
                }
            }
            if (rest[z] < 0) {
                throw new IllegalArgumentException(
                        "zone " + world.zones().get(z).id() + " has " + rows[z]
                                + " above-scale firms but more industries with output");
            }
            scaleTo(expected[z], rest[z]);
        }
        int[][] firms = whole.ofRows(expected, rest);
        for (int z = 0; z < zones; z++) {
            for (int i = 0; i < industries; i++) {
                firms[z][i] += industry(i).industrial() && totals.industrialOutput()[z][i] > 0 ? 1 : 0;
            }
        }
        return firms;
    }

    /** Capital-heavy industries have larger plants: an assumption, for lack of firm counts by industry in zones. */
    static double plantSize(Industry industry) {
        return StrictMath.sqrt(industry.capitalIntensity() / industry.labourShare());
    }

    private int[][] industrialForeign(int[][] above, int[] foreign) {
        double target = parameters.foreignAboveScaleShare() * WholeCounts.sum(above);
        double level =
                RisingTotal.level(candidate -> WholeCounts.sum(industrialForeign(above, foreign, candidate)), target);
        double[][] expected = industrialForeign(above, foreign, level);
        int[][] firms = whole.of(expected, (int) StrictMath.rint(WholeCounts.sum(expected)));
        clamp(firms, above);
        return firms;
    }

    private double[][] industrialForeign(int[][] above, int[] foreign, double level) {
        double[][] expected = new double[zones][industries];
        for (int z = 0; z < zones; z++) {
            for (int i = 0; i < industries; i++) {
                expected[z][i] =
                        above[z][i] * StrictMath.min(LARGEST_FOREIGN_PART, level * totals.foreignOutputShare()[z][i]);
            }
            limit(expected[z], INDUSTRIAL_PART * foreign[z]);
        }
        return expected;
    }

    /** Adds domestic and foreign service firms to the tables. */
    private void addServices(int[][] above, int[][] aboveForeign, int[] foreign) {
        double[][] foreignOutput = new double[zones][industries];
        double[][] domesticOutput = new double[zones][industries];
        int cells = 0;
        for (int z = 0; z < zones; z++) {
            for (int i = 0; i < industries; i++) {
                double output = industry(i).industrial() ? 0 : totals.industrialOutput()[z][i];
                foreignOutput[z][i] = output * totals.foreignOutputShare()[z][i] / plantSize(industry(i));
                domesticOutput[z][i] = output / plantSize(industry(i)) - foreignOutput[z][i];
                cells += output > 0 ? 1 : 0;
            }
        }
        double target = parameters.foreignServiceFirms();
        double level =
                RisingTotal.level(candidate -> WholeCounts.sum(limited(foreignOutput, foreign, candidate)), target);
        double[][] expected = limited(foreignOutput, foreign, level);
        int[][] foreignFirms = whole.of(expected, (int) StrictMath.rint(WholeCounts.sum(expected)));
        int domestic = (int) StrictMath.rint(parameters.serviceFirms() - parameters.foreignServiceFirms());
        int[][] domesticFirms = whole.of(domesticOutput, StrictMath.max(0, domestic - cells));
        for (int z = 0; z < zones; z++) {
            for (int i = 0; i < industries; i++) {
                boolean active = !industry(i).industrial() && totals.industrialOutput()[z][i] > 0;
                aboveForeign[z][i] += foreignFirms[z][i];
                above[z][i] += foreignFirms[z][i] + domesticFirms[z][i] + (active ? 1 : 0);
            }
        }
    }

    private static double[][] limited(double[][] weight, int[] foreign, double level) {
        double[][] expected = new double[weight.length][];
        for (int z = 0; z < weight.length; z++) {
            expected[z] = weight[z].clone();
            for (int i = 0; i < expected[z].length; i++) {
                expected[z][i] *= level;
            }
            limit(expected[z], SERVICE_PART * foreign[z]);
        }
        return expected;
    }

    /** The zone's other foreign firms: services by national output, industry by the zone's above-scale firms. */
    private int[][] smallForeign(int[][] above, int[][] aboveForeign, int[] foreign) {
        double[][] expected = new double[zones][industries];
        int[] rest = new int[zones];
        for (int z = 0; z < zones; z++) {
            double[] services = new double[industries];
            double[] industrial = new double[industries];
            rest[z] = foreign[z];
            for (int i = 0; i < industries; i++) {
                rest[z] -= aboveForeign[z][i];
                if (industry(i).industrial()) {
                    industrial[i] = above[z][i] * totals.foreignOutputShare()[z][i];
                } else {
                    services[i] = industry(i).grossOutput() * industry(i).foreignShare();
                }
            }
            if (rest[z] < 0) {
                throw new IllegalArgumentException(
                        "zone " + world.zones().get(z).id() + " has " + foreign[z]
                                + " foreign firms, fewer than its above-scale foreign firms");
            }
            scaleTo(services, parameters.foreignSmallServiceShare() * rest[z]);
            scaleTo(industrial, (1 - parameters.foreignSmallServiceShare()) * rest[z]);
            for (int i = 0; i < industries; i++) {
                expected[z][i] = services[i] + industrial[i];
            }
        }
        return whole.ofRows(expected, rest);
    }

    private Industry industry(int i) {
        return world.industries().get(i);
    }

    private static int[] rounded(double[] counts) {
        int[] whole = new int[counts.length];
        for (int k = 0; k < counts.length; k++) {
            whole[k] = (int) StrictMath.rint(counts[k]);
        }
        return whole;
    }

    private static void scaleTo(double[] row, double total) {
        double sum = 0;
        for (double cell : row) {
            sum += cell;
        }
        for (int i = 0; i < row.length; i++) {
            row[i] = sum > 0 ? row[i] * (total / sum) : 0;
        }
    }

    private static void limit(double[] row, double most) {
        double sum = 0;
        for (double cell : row) {
            sum += cell;
        }
        if (sum > most) {
            scaleTo(row, most);
        }
    }

    private static void clamp(int[][] firms, int[][] most) {
        for (int z = 0; z < firms.length; z++) {
            for (int i = 0; i < firms[z].length; i++) {
                firms[z][i] = Math.min(firms[z][i], most[z][i]);
            }
        }
    }
}
