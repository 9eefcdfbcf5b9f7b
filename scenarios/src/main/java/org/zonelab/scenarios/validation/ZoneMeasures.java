package org.zonelab.scenarios.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zonelab.engine.outcome.FirmCensus;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;
import org.zonelab.scenarios.data.NationalSeries;
import org.zonelab.scenarios.data.PublishedPlaces;

/** Facts about zones, their ranking, concentration and scale. */
final class ZoneMeasures {
    private static final int LAST_OF_BASE = Simulation.BASE_QUARTERS - 1;
    private static final int OPENING = 4;
    private static final int YEAR_2025 = 4;
    private static final int YEAR_2026 = 8;
    private static final int YEAR_2029 = 20;
    private static final int FIRST_THIRTY = 30;
    private static final int FIRST_TWENTY = 20;
    private static final int PLACES_SINCE = 2021;
    private static final double HUNDRED_BILLION = 100_000;
    private static final double GIANT_SHARE = 0.2 / 10.5;
    private static final double MILLION_PER_TRILLION = 1e6;
    private static final double LAND_SHARE = 0.003;

    private ZoneMeasures() {}

    static Map<String, Measure> all() {
        return Map.ofEntries(
                Map.entry("top-30-hits", ZoneMeasures::firstThirty),
                Map.entry("rank-correlation", ZoneMeasures::rankCorrelation),
                Map.entry("rank-persistence", ZoneMeasures::rankPersistence),
                Map.entry("fdi-top-ten", ZoneMeasures::foreignInvestmentPlaces),
                Map.entry("large-zones", ZoneMeasures::largeZones),
                Map.entry("giant-zones", ZoneMeasures::giantZones),
                Map.entry("clusters", ZoneMeasures::clusters),
                Map.entry("industrial-share", ZoneMeasures::industrialShare),
                Map.entry("industrial-land", ZoneMeasures::industrialLand),
                Map.entry("trade-density", ZoneMeasures::tradeDensity),
                Map.entry("corporate-tax", world -> baseYear(world, "nation", "corporate_tax") / 1000),
                Map.entry("capital-output", ZoneMeasures::capitalOutput),
                Map.entry("foreign-jobs", ZoneMeasures::foreignJobs));
    }

    private static double baseYear(ValidationWorld world, String scope, String outcome) {
        return world.sum(Trial.BASELINE, scope, outcome, 0, LAST_OF_BASE);
    }

    private static double[] ranks(ValidationWorld world, int quarter) {
        return world.zones(Trial.BASELINE, "evaluation_rank", quarter, quarter);
    }

    private static double[] published(World world) {
        return world.zones().stream()
                .mapToDouble(zone -> zone.publishedRank() > 0 ? zone.publishedRank() : Double.POSITIVE_INFINITY)
                .toArray();
    }

    private static double firstThirty(ValidationWorld world) {
        return RankAgreement.common(published(world.world()), ranks(world, YEAR_2025), FIRST_THIRTY);
    }

    private static double rankCorrelation(ValidationWorld world) {
        double[] simulated = ranks(world, YEAR_2025);
        double[] published = published(world.world());
        int[] ranked = IntStream.range(0, published.length)
                .filter(z -> published[z] <= FIRST_THIRTY)
                .toArray();
        return RankAgreement.spearman(
                Arrays.stream(ranked).mapToDouble(z -> published[z]).toArray(),
                Arrays.stream(ranked).mapToDouble(z -> simulated[z]).toArray());
    }

    private static double rankPersistence(ValidationWorld world) {
        return RankAgreement.common(ranks(world, YEAR_2026), ranks(world, YEAR_2029), FIRST_THIRTY);
    }

    private static double foreignInvestmentPlaces(ValidationWorld world) {
        Map<String, Integer> places = PublishedPlaces.best(world.home(), "rank_fdi_mofcom", PLACES_SINCE);
        double[] ranks = RankAgreement.descending(world.zones(Trial.BASELINE, "fdi", 0, LAST_OF_BASE));
        List<Zone> zones = world.world().zones();
        double hits = 0;
        for (int z = 0; z < ranks.length; z++) {
            hits += places.containsKey(zones.get(z).id()) && ranks[z] <= FIRST_TWENTY ? 1 : 0;
        }
        return hits;
    }

    private static double largeZones(ValidationWorld world) {
        return Arrays.stream(world.zones(Trial.BASELINE, "value_added", 0, LAST_OF_BASE))
                .filter(x -> x >= HUNDRED_BILLION)
                .count();
    }

    private static double giantZones(ValidationWorld world) {
        double[] valueAdded = world.zones(Trial.BASELINE, "value_added", 0, LAST_OF_BASE);
        double all = Arrays.stream(valueAdded).sum();
        return Arrays.stream(valueAdded).filter(x -> x > GIANT_SHARE * all).count();
    }

    private static double clusters(ValidationWorld world) {
        FirmCensus census = world.census(Trial.BASELINE, OPENING);
        FirmSample sample = new FirmSample(world.world(), world.parameters());
        int industries = world.world().industries().size();
        double[] output = new double[world.world().zones().size() * industries];
        for (int k = 0; k < census.size(); k++) {
            output[census.zone()[k] * industries + census.typeOf(k).industry()] +=
                    census.weight()[k] * sample.output(census, k);
        }
        return Arrays.stream(output).filter(x -> x >= HUNDRED_BILLION).count();
    }

    private static double industrialShare(ValidationWorld world) {
        double valueAdded = world.overIndustry(industry ->
                industry.valueAddedRatio() * baseYear(world, "industry:" + industry.code(), "industrial_output"));
        double china = NationalSeries.read(world.home()).of(NationalSeries.CHINA, "industrial_value_added", 2024);
        return 100 * valueAdded / (china * MILLION_PER_TRILLION);
    }

    private static double industrialLand(ValidationWorld world) {
        return world.overIndustry(
                        industry -> world.at(Trial.BASELINE, "industry:" + industry.code(), "land_used", LAST_OF_BASE))
                / 1000;
    }

    private static double tradeDensity(ValidationWorld world) {
        double trade = baseYear(world, "nation", "exports") + baseYear(world, "nation", "imports");
        double china = NationalSeries.read(world.home()).of(NationalSeries.CHINA, "trade_total", 2024);
        return trade / (china * MILLION_PER_TRILLION) / LAND_SHARE;
    }

    private static double capitalOutput(ValidationWorld world) {
        FirmCensus census = world.census(Trial.BASELINE, OPENING);
        FirmSample sample = new FirmSample(world.world(), world.parameters());
        double capital = 0;
        double output = 0;
        for (int k = 0; k < census.size(); k++) {
            if (sample.aboveScaleIndustrial(census, k)) {
                capital += census.weight()[k] * census.capital()[k];
                output += census.weight()[k] * sample.output(census, k);
            }
        }
        return capital / output;
    }

    private static double foreignJobs(ValidationWorld world) {
        double jobs = 0;
        for (int o = 1; o < world.world().origins().size(); o++) {
            String scope = "origin:" + world.world().origins().get(o).id();
            jobs += world.at(Trial.BASELINE, scope, "jobs", LAST_OF_BASE);
        }
        return jobs / 1e6;
    }
}
