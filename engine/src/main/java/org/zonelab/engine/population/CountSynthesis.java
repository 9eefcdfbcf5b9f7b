package org.zonelab.engine.population;

import org.zonelab.engine.random.Draws;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.World;

/** All numbers of firms by zone and industry, whole and adding to the zones' totals. */
final class CountSynthesis {
    private final World world;
    private final PopulationParameters parameters;
    private final long key;

    CountSynthesis(World world, PopulationParameters parameters, long key) {
        this.world = world;
        this.parameters = parameters;
        this.key = key;
    }

    FirmCounts counts() {
        OwnerCounts.Owners owners = new OwnerCounts(world, parameters, Draws.bits(key, 0)).counts();
        FirmCounts.ByClass highTech = new KindCounts(
                        each(Industry::researchIntensity),
                        parameters.highTechAboveScaleShare(),
                        parameters.highTechForeignSmallShare(),
                        Draws.bits(key, 1))
                .of(world.totals().highTechFirms(), owners.above(), owners.smallForeign());
        FirmCounts.ByClass trading = new KindCounts(
                        each(industry -> StrictMath.sqrt(industry.exportShare())),
                        parameters.tradingAboveScaleShare(),
                        parameters.tradingForeignSmallShare(),
                        Draws.bits(key, 2))
                .of(world.totals().tradingFirms(), owners.above(), owners.smallForeign());
        int[][] both = both(highTech.smallDomestic(), trading.smallDomestic());
        int[][] micro = micro(owners, highTech.smallDomestic(), trading.smallDomestic(), both);
        return new FirmCounts(
                owners.above(), owners.aboveForeign(), owners.smallForeign(), highTech, trading, both, micro);
    }

    private interface Attribute {
        double of(Industry industry);
    }

    private double[] each(Attribute attribute) {
        return world.industries().stream().mapToDouble(attribute::of).toArray();
    }

    private int[][] both(int[][] highTech, int[][] trading) {
        int[][] both = new int[highTech.length][highTech[0].length];
        for (int z = 0; z < both.length; z++) {
            for (int i = 0; i < both[z].length; i++) {
                both[z][i] = (int) (parameters.smallOverlap() * Math.min(highTech[z][i], trading[z][i]));
            }
        }
        return both;
    }

    /** The entities of each zone that are no firm of another class, with the same mix of industries everywhere. */
    private int[][] micro(OwnerCounts.Owners owners, int[][] highTech, int[][] trading, int[][] both) {
        double[] mix = mix();
        int[] rows = new int[both.length];
        double[][] expected = new double[rows.length][mix.length];
        for (int z = 0; z < rows.length; z++) {
            rows[z] = (int) StrictMath.rint(world.totals().entities()[z]);
            for (int i = 0; i < mix.length; i++) {
                rows[z] -= owners.above()[z][i]
                        + owners.smallForeign()[z][i]
                        + highTech[z][i]
                        + trading[z][i]
                        - both[z][i];
            }
            if (rows[z] < 0) {
                throw new IllegalArgumentException(
                        "zone " + world.zones().get(z).id() + " has "
                                + world.totals().entities()[z] + " entities, but " + -rows[z]
                                + " more firms that are above scale, foreign, high-tech or trading");
            }
            for (int i = 0; i < mix.length; i++) {
                expected[z][i] = rows[z] * mix[i];
            }
        }
        return new WholeCounts(Draws.bits(key, 3)).ofRows(expected, rows);
    }

    private double[] mix() {
        double[] mix = each(Industry::grossOutput);
        double services = 0;
        double industrial = 0;
        for (int i = 0; i < mix.length; i++) {
            if (world.industries().get(i).industrial()) {
                mix[i] /= OwnerCounts.plantSize(world.industries().get(i));
                industrial += mix[i];
            } else {
                services += mix[i];
            }
        }
        for (int i = 0; i < mix.length; i++) {
            mix[i] *= world.industries().get(i).industrial()
                    ? (1 - parameters.microServiceShare()) / industrial
                    : parameters.microServiceShare() / services;
        }
        return mix;
    }
}
