package org.zonelab.scenarios.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.zonelab.engine.effect.DoseEffect;
import org.zonelab.engine.effect.FirmsBetterOff;
import org.zonelab.engine.effect.FiscalLine;
import org.zonelab.engine.effect.FiscalTerms;
import org.zonelab.engine.effect.InvestmentFlows;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.PlaceChoices;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.Scope.Dimension;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.PolicyDifference;
import org.zonelab.engine.policy.Reach;

/**
 * Invented figures in the shape of a real run: every outcome of the catalogue, scopes of every dimension, 2024 to 2035.
 * After the base year the policy raises every outcome by a twentieth in all zones but the last, where it lowers it.
 */
public final class SampleResults {
    public static final String SCENARIO = "deferred-tax-reinvestment";
    public static final String COUNTERFACTUAL = "no-deferral";

    public static final List<Scope> SCOPES = List.of(
            new Scope("nation", Dimension.NATION),
            new Scope("region:east", Dimension.REGION),
            new Scope("region:west", Dimension.REGION),
            new Scope("cluster:yangtze-delta", Dimension.CLUSTER),
            new Scope("province:Jiangsu", Dimension.PROVINCE),
            new Scope("province:Zhejiang", Dimension.PROVINCE),
            new Scope("city:Suzhou", Dimension.CITY),
            new Scope("zone:suzhou-industrial-park", Dimension.ZONE),
            new Scope("zone:kunshan", Dimension.ZONE),
            new Scope("zone:ningbo", Dimension.ZONE),
            new Scope("industry:ICT", Dimension.INDUSTRY),
            new Scope("origin:japan", Dimension.ORIGIN),
            new Scope("size:above-scale", Dimension.SIZE));

    /** Terms of a fiscal account. */
    public static final FiscalTerms TERMS = new FiscalTerms(0.4, 0.4, 0.03, 10);

    /** Half of the firms of every group gain, a quarter lose. */
    public static final FirmsBetterOff FIRMS = firms();

    /** Where the zones of {@link #SCOPES} lie. */
    public static final List<ZoneMember> ZONES = List.of(
            new ZoneMember(
                    "zone:suzhou-industrial-park",
                    "province:Jiangsu",
                    "region:east",
                    "city:Suzhou",
                    "cluster:yangtze-delta"),
            new ZoneMember("zone:kunshan", "province:Jiangsu", "region:east", "city:Suzhou", "cluster:yangtze-delta"),
            new ZoneMember("zone:ningbo", "province:Zhejiang", "region:west", "city:Ningbo", ""));

    private static final int QUARTERS = 48;
    private static final int BASE_QUARTERS = 4;

    private SampleResults() {}

    /** The inputs from which these figures might have come. */
    public static RunIdentity identity() {
        return RunIdentity.named(SCENARIO).with("scenario", "levers: []").with("seed", "1");
    }

    /** One replication; the same figures for the same number. */
    public static Pair pair(int replication) {
        return new Pair(
                replication,
                0,
                new PolicyDifference(Set.of(Reach.SELECTED), List.of("administration.approvalDays")),
                TERMS,
                FIRMS,
                flows(replication),
                series(replication, OutcomeCatalogue.all(), 0.05),
                series(replication, OutcomeCatalogue.all(), 0));
    }

    /** One replication with the effects of three doses; its policy is the one in the middle. */
    public static Pair dosedPair(int replication) {
        Pair pair = pair(replication);
        List<DoseEffect> doses = List.of(0.5, 1.0, 1.5).stream()
                .map(factor -> DoseEffect.of(
                        factor,
                        series(replication, OutcomeCatalogue.all(), 0.05 * factor),
                        pair.counterfactual(),
                        pair.levers()))
                .toList();
        return new Pair(
                replication,
                0,
                pair.levers(),
                pair.terms(),
                pair.firms(),
                pair.flows(),
                pair.policy(),
                pair.counterfactual(),
                doses);
    }

    /** One replication in which the policy changes nothing. */
    public static Pair unchangedPair(int replication) {
        WorldSeries series = series(replication, OutcomeCatalogue.all(), 0);
        return new Pair(replication, 0, PolicyDifference.NONE, TERMS, FIRMS, InvestmentFlows.NONE, series, series);
    }

    /** A world of invented figures; {@code effect} is the relative change after the base year. */
    public static WorldSeries series(int replication, List<Outcome> outcomes, double effect) {
        double[][] values = new double[QUARTERS][SCOPES.size() * outcomes.size()];
        SplittableRandom random = new SplittableRandom(replication);
        for (int scope = 0; scope < SCOPES.size(); scope++) {
            double change = scope == 9 ? -effect : effect;
            for (int k = 0; k < outcomes.size(); k++) {
                double level = 1000.0 * (k + 1) / (scope + 1);
                for (int quarter = 0; quarter < QUARTERS; quarter++) {
                    double luck = 0.9 + 0.2 * random.nextDouble();
                    double raised = quarter < BASE_QUARTERS ? 1 : 1 + change * luck;
                    values[quarter][scope * outcomes.size() + k] = stored(outcomes.get(k), SCOPES.get(scope))
                            ? level * (1 + 0.01 * quarter) * luck * raised
                            : Double.NaN;
                }
            }
        }
        return new WorldSeries(outcomes, SCOPES, 2024, values);
    }

    /** Kunshan gains from Suzhou and from elsewhere and loses to Ningbo, in 2025 and 2026; one plant is new, some come back. */
    private static InvestmentFlows flows(int replication) {
        List<InvestmentFlows.Flow> flows = new ArrayList<>();
        for (int year = 1; year <= 2; year++) {
            flows.add(new InvestmentFlows.Flow(year, PlaceChoices.NOT_FOUNDED, 1, 5));
            flows.add(new InvestmentFlows.Flow(year, PlaceChoices.ELSEWHERE, 1, 40 + replication));
            flows.add(new InvestmentFlows.Flow(year, 0, 1, 100 + 10 * replication));
            flows.add(new InvestmentFlows.Flow(year, 1, 2, 30));
            flows.add(new InvestmentFlows.Flow(year, 2, 1, 10));
            flows.add(new InvestmentFlows.Flow(year, 2, PlaceChoices.ABROAD, 7));
        }
        return new InvestmentFlows(flows);
    }

    private static FirmsBetterOff firms() {
        double[] better = new double[FirmsBetterOff.GROUPS.size()];
        double[] worse = new double[better.length];
        Arrays.fill(better, 0.5);
        Arrays.fill(worse, 0.25);
        return new FirmsBetterOff(better, worse);
    }

    /** What a run of these replications would say of itself. */
    public static RunFacts facts() {
        return new RunFacts(
                SCENARIO,
                COUNTERFACTUAL,
                List.of(new PublishedFigure("fdi_usd", 27_200), new PublishedFigure("value_added", 16_900_000)),
                ZONES,
                List.of(),
                new TreeMap<>(),
                List.of("zonelab", "run", "scenarios/deferred-tax-reinvestment.yaml"),
                1,
                new TreeMap<>(),
                new TreeMap<>());
    }

    /** Fills a folder with replications 0 to {@code count - 1} and opens its tables. */
    public static ResultTables write(Path folder, int count) {
        List<Integer> replications = IntStream.range(0, count).boxed().toList();
        try (ResultFolder results = ResultFolder.open(folder, identity())) {
            replications.forEach(replication -> results.put(pair(replication)));
            results.assemble(replications, facts());
        }
        return ResultTables.open(folder);
    }

    private static boolean stored(Outcome outcome, Scope scope) {
        boolean fine = scope.dimension() == Dimension.ZONE || scope.dimension() == Dimension.CITY;
        boolean yearly =
                scope.dimension() == Dimension.ZONE && FiscalLine.outcomes().contains(outcome.name());
        return !outcome.pairOnly() && (outcome.byZone() || !fine || yearly);
    }
}
