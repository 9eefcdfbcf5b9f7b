package org.zonelab.scenarios.validation;

import java.util.Arrays;
import java.util.Map;
import org.zonelab.engine.outcome.FirmCensus;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.Region;

/** Facts about sizes, growth, investment, entry and exit of single firms. */
final class FirmMeasures {
    private static final int OPENING = 4;
    private static final int YEAR = 4;
    private static final int FIRST = 7;
    private static final int SECOND = 11;
    private static final int THIRD = 15;
    private static final int LAST = 43;
    private static final double SPIKE = 0.2;
    private static final double SIZE_TAIL = 0.05;
    private static final double GROWTH_TAIL = 0.02;
    private static final int SIZE_CLASSES = 10;
    private static final int AGES = 60;
    private static final int YOUNG_AGES = 15;
    private static final double LARGE_EAST = 3000;
    private static final double LARGE_ELSEWHERE = 1500;

    private FirmMeasures() {}

    static Map<String, Measure> all() {
        return Map.ofEntries(
                Map.entry("size-tail", FirmMeasures::sizeTail),
                Map.entry("large-manufacturers", FirmMeasures::largeManufacturers),
                Map.entry(
                        "growth-shape", world -> SubbotinShape.of(growth(world).growth())),
                Map.entry("growth-tail", FirmMeasures::growthTail),
                Map.entry("growth-size", FirmMeasures::growthSize),
                Map.entry("investment-spikes", world -> 100 * growth(world).spikes(SPIKE)),
                Map.entry("spike-investment", world -> 100 * growth(world).investedInSpikes(SPIKE)),
                Map.entry("median-life", world -> lives(world).medianLife()),
                Map.entry("riskiest-age", world -> lives(world).riskiestAge(YOUNG_AGES)),
                Map.entry("age-at-exit", world -> lives(world).meanAgeAtExit()),
                Map.entry("entry-exit-growth", FirmMeasures::entryExitGrowth),
                Map.entry("new-foreign-firms", FirmMeasures::newForeignFirms));
    }

    private static FirmSample sample(ValidationWorld world) {
        return new FirmSample(world.world(), world.parameters());
    }

    private static double sizeTail(ValidationWorld world) {
        FirmCensus census = world.census(Trial.BASELINE, LAST);
        FirmSample sample = sample(world);
        double[] sizes = new double[census.size()];
        Arrays.setAll(sizes, k -> sample.aboveScaleIndustrial(census, k) ? census.valueAdded()[k] : 0);
        return new HillTail(SIZE_TAIL).exponent(sizes);
    }

    private static double largeManufacturers(ValidationWorld world) {
        FirmCensus census = world.census(Trial.BASELINE, OPENING);
        FirmSample sample = sample(world);
        double count = 0;
        for (int k = 0; k < census.size(); k++) {
            Region region = world.world().zones().get(census.zone()[k]).region();
            double large = region == Region.EAST ? LARGE_EAST : LARGE_ELSEWHERE;
            if (sample.aboveScaleIndustrial(census, k) && sample.output(census, k) >= large) {
                count += census.weight()[k];
            }
        }
        return count;
    }

    private static GrowthSample growth(ValidationWorld world) {
        return GrowthSample.of(
                sample(world), world.census(Trial.BASELINE, FIRST), world.census(Trial.BASELINE, SECOND));
    }

    private static double growthTail(ValidationWorld world) {
        return new HillTail(GROWTH_TAIL)
                .exponent(Arrays.stream(growth(world).growth()).map(Math::abs).toArray());
    }

    private static double growthSize(ValidationWorld world) {
        GrowthSample growth = growth(world);
        return new SizeScaling(SIZE_CLASSES).slope(growth.logSize(), growth.growth());
    }

    private static LifeTable lives(ValidationWorld world) {
        LifeTable table = new LifeTable(AGES);
        int[] quarters = {FIRST, SECOND, THIRD};
        for (int year = 0; year + 1 < quarters.length; year++) {
            FirmCensus before = world.census(Trial.BASELINE, quarters[year]);
            Matching after = new Matching(world.census(Trial.BASELINE, quarters[year + 1]));
            for (int k = 0; k < before.size(); k++) {
                if (before.valueAdded()[k] > 0) {
                    table.add(
                            Math.max(0, before.ageQuarters()[k]) / YEAR,
                            before.weight()[k],
                            after.of(before.id()[k]) < 0 ? LifeTable.Fate.CLOSED : LifeTable.Fate.ALIVE);
                }
            }
        }
        return table;
    }

    private static double entryExitGrowth(ValidationWorld world) {
        FirmSample sample = sample(world);
        FirmCensus before = world.census(Trial.BASELINE, FIRST);
        FirmCensus after = world.census(Trial.BASELINE, LAST);
        NetEntry[] industries = new NetEntry[world.world().industries().size()];
        Arrays.setAll(industries, i -> new NetEntry());
        Matching later = new Matching(after);
        for (int k = 0; k < before.size(); k++) {
            if (sample.aboveScaleIndustrial(before, k)) {
                NetEntry industry = industries[before.typeOf(k).industry()];
                double output = before.weight()[k] * before.valueAdded()[k];
                int then = later.of(before.id()[k]);
                if (then >= 0 && sample.aboveScaleIndustrial(after, then)) {
                    industry.stays(
                            output,
                            sample.productivity(before, k),
                            after.weight()[then] * after.valueAdded()[then],
                            sample.productivity(after, then));
                } else {
                    industry.leaves(output, sample.productivity(before, k));
                }
            }
        }
        Matching earlier = new Matching(before);
        for (int k = 0; k < after.size(); k++) {
            if (sample.aboveScaleIndustrial(after, k)) {
                int then = earlier.of(after.id()[k]);
                if (then < 0 || !sample.aboveScaleIndustrial(before, then)) {
                    industries[after.typeOf(k).industry()].enters(
                            after.weight()[k] * after.valueAdded()[k], sample.productivity(after, k));
                }
            }
        }
        double contribution = 0;
        double growth = 0;
        for (NetEntry industry : industries) {
            if (industry.output() > 0) {
                contribution += industry.output() * industry.contribution();
                growth += industry.output() * industry.growth();
            }
        }
        return 100 * contribution / growth;
    }

    private static double newForeignFirms(ValidationWorld world) {
        double entries = 0;
        for (int o = 1; o < world.world().origins().size(); o++) {
            String scope = "origin:" + world.world().origins().get(o).id();
            entries += world.sum(Trial.BASELINE, scope, "entries", 0, Simulation.BASE_QUARTERS - 1);
        }
        return entries;
    }
}
