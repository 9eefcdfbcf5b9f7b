package org.zonelab.scenarios.backcast;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.engine.outcome.FirmCensus;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.Scopes;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.RecordedSurroundings;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.quarter.WorkerPool;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.data.NationalSeries;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterPoint;
import org.zonelab.scenarios.result.BackcastRow;
import org.zonelab.scenarios.run.FirmSample;
import org.zonelab.scenarios.yaml.Position;

/**
 * Simulates 2019 to 2025 from the totals of 2019: one replication, central assumptions, the law of 2024 in all years.
 *
 * @param home folder of the project
 * @param world of the base year
 * @param microRate share of micro entities simulated one by one
 */
public record Backcast(Path home, World world, ParameterCatalogue catalogue, double microRate, long seed) {
    /** Zones' share of foreign investment in China in the first year of today's definition, taken for 2019 too. */
    private static final int SHARE_YEAR = 2021;

    private static final double MILLION_PER_TRILLION = 1e6;
    private static final double LARGE_EAST = 3000;
    private static final double LARGE_ELSEWHERE = 1500;

    /**
     * Simulates and compares; rows by series and year.
     *
     * @param progress told of simulated quarters
     * @throws org.zonelab.scenarios.run.MemoryShortageException if Java may not take what one simulation needs
     */
    public List<BackcastRow> run(Progress progress) {
        History history = new History(NationalSeries.read(home));
        ZoneList list = new ZoneList(world.zones());
        boolean[] opening = list.members(number(history, History.FIRST));
        ParameterBinder binder = new ParameterBinder(catalogue);
        ParameterPoint central = central();
        ModelParameters parameters = binder.bind(ModelParameters.class, central);
        World scaled = scale(history, opening, parameters).of(world);
        FirmRecords firms = new FirmSample(scaled, microRate, seed).build(binder, central, 1, History.years() - 1);
        int quarters = Simulation.BASE_QUARTERS * History.years();
        long[] done = {0};
        Simulation simulation = new Simulation(
                scaled,
                firms,
                parameters,
                new RecordedSurroundings(
                        history.growth(),
                        history.climate(),
                        parameters.production().firmStockGrowth()),
                seed,
                0,
                quarters,
                () -> progress.advanced(++done[0], quarters),
                WorkerPool.alone());
        Simulation.ObservedRun run = simulation.run(
                new Policy("law of 2024", List.of()),
                quarters,
                IntStream.range(1, History.years())
                        .map(year -> Simulation.BASE_QUARTERS * year + Simulation.BASE_QUARTERS - 1)
                        .boxed()
                        .toList());
        return rows(history, list, scaled, run);
    }

    /** Central values; equipment is deducted at once in all these years, as the rule was prolonged each time. */
    private ParameterPoint central() {
        AssumptionOverride expensing = new AssumptionOverride("tax.expensingLastYear", 2100, Position.of("backcast"));
        return new AssumptionDraws(catalogue, List.of(expensing), seed).central();
    }

    private static double number(History history, int year) {
        return history.series().of(NationalSeries.ZONES, "number_of_zones", Math.min(year, History.PRICES));
    }

    private ScaledWorld scale(History history, boolean[] members, ModelParameters parameters) {
        NationalSeries series = history.series();
        double prices = history.prices(History.FIRST);
        double valueAdded = series.of(NationalSeries.ZONES, "gdp", History.FIRST) * MILLION_PER_TRILLION / prices;
        double trade = series.of(NationalSeries.ZONES, "trade_total", History.FIRST) * MILLION_PER_TRILLION / prices;
        double share = series.of(NationalSeries.ZONES, "fdi_share_of_china", SHARE_YEAR);
        return new ScaledWorld(
                valueAdded / sum(world.totals().valueAdded(), members),
                trade
                        / (sum(world.totals().exports(), members)
                                + sum(world.totals().imports(), members)),
                share
                        * history.foreignInvestment(History.FIRST)
                        / sum(world.totals().foreignInvestment(), members),
                series.of(NationalSeries.ZONES, "hightech_firms", History.FIRST)
                        / sum(world.totals().highTechFirms(), members),
                StrictMath.pow(1 + parameters.production().firmStockGrowth(), History.FIRST - History.PRICES));
    }

    private static double sum(double[] values, boolean[] members) {
        double sum = 0;
        for (int z = 0; z < values.length; z++) {
            sum += members[z] ? values[z] : 0;
        }
        return sum;
    }

    private List<BackcastRow> rows(History history, ZoneList list, World scaled, Simulation.ObservedRun run) {
        Scopes scopes = Scopes.of(scaled);
        List<BackcastRow> rows = new ArrayList<>();
        for (Compared compared : Compared.values()) {
            for (int year = History.FIRST; year <= History.LAST; year++) {
                boolean[] members = list.members(number(history, year));
                double simulated = simulated(compared, history, year, members, scopes, run);
                OptionalDouble published = compared.published(history.series(), year);
                if (!Double.isNaN(simulated)) {
                    rows.add(new BackcastRow(
                            compared.id(),
                            compared.unit(),
                            year,
                            published.orElse(Double.NaN),
                            simulated,
                            compared.source(history.series(), year)));
                }
            }
        }
        return rows;
    }

    private double simulated(
            Compared compared,
            History history,
            int year,
            boolean[] members,
            Scopes scopes,
            Simulation.ObservedRun run) {
        WorldSeries series = run.run().series();
        int first = Simulation.BASE_QUARTERS * (year - History.FIRST);
        int last = first + Simulation.BASE_QUARTERS - 1;
        double prices = history.prices(year);
        return switch (compared) {
            case VALUE_ADDED ->
                prices * flow(series, scopes, members, "value_added", first, last) / MILLION_PER_TRILLION;
            case TRADE ->
                prices
                        * (flow(series, scopes, members, "exports", first, last)
                                + flow(series, scopes, members, "imports", first, last))
                        / MILLION_PER_TRILLION;
            case FOREIGN_INVESTMENT ->
                prices * flow(series, scopes, members, "fdi", first, last) / history.exchangeRate(year) / 1000;
            case HIGH_TECH_FIRMS -> flow(series, scopes, members, "high_tech_firms", last, last) / 1000;
            case LARGE_MANUFACTURERS ->
                run.censuses().stream()
                        .filter(census -> census.quarter() == last)
                        .mapToDouble(census -> large(census, members, prices))
                        .findFirst()
                        .orElse(Double.NaN);
        };
    }

    /** An outcome of the members summed over quarters, the last one included. */
    private static double flow(
            WorldSeries series, Scopes scopes, boolean[] members, String outcome, int first, int last) {
        int column = OutcomeCatalogue.index(outcome);
        double sum = 0;
        for (int z = 0; z < members.length; z++) {
            for (int quarter = first; members[z] && quarter <= last; quarter++) {
                sum += series.value(quarter, scopes.zone(z), column);
            }
        }
        return sum;
    }

    private double large(FirmCensus census, boolean[] members, double prices) {
        double count = 0;
        for (int k = 0; k < census.size(); k++) {
            int zone = census.zone()[k];
            Industry industry = world.industries().get(census.typeOf(k).industry());
            double threshold = world.zones().get(zone).region() == Region.EAST ? LARGE_EAST : LARGE_ELSEWHERE;
            if (members[zone]
                    && census.typeOf(k).size() == SizeClass.ABOVE_SCALE
                    && industry.industrial()
                    && prices * census.valueAdded()[k] / industry.valueAddedRatio() >= threshold) {
                count += census.weight()[k];
            }
        }
        return count;
    }
}
