package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.FiscalBreakEven;
import org.zonelab.engine.effect.FiscalLine;
import org.zonelab.engine.effect.FiscalLine.Kind;
import org.zonelab.engine.effect.FiscalLine.Treasury;
import org.zonelab.engine.effect.FiscalTerms;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.effect.Quantiles;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.Scope.Dimension;

/**
 * Writes {@code fiscal.csv}: every tax and outlay of the centre, of the zones and of both, by place. The nation has every
 * year; provinces and zones the whole horizon, in cash and in present value. Outside the nation a line that is zero in
 * both worlds has no rows.
 */
final class FiscalCsv implements AutoCloseable {
    private static final Set<Dimension> PLACES = Set.of(Dimension.NATION, Dimension.PROVINCE, Dimension.ZONE);
    private static final String MONEY = "RMB million";

    private final SeriesLayout layout;
    private final String scenario;
    private final List<Period> periods;
    private final List<FiscalTerms> terms;
    private final List<List<FiscalLine>> lines;
    private final CsvFile file;

    /** @param terms of each replication, in their order */
    FiscalCsv(Path file, SeriesLayout layout, String scenario, List<FiscalTerms> terms) throws IOException {
        this.layout = layout;
        this.scenario = scenario;
        this.periods = layout.periods();
        this.terms = terms;
        this.lines = terms.stream().map(FiscalLine::all).toList();
        this.file = new CsvFile(file, CsvTables.FISCAL_COLUMNS);
    }

    void add(ReplicationBlocks blocks) {
        Scope scope = layout.scopes().get(blocks.scope());
        if (!PLACES.contains(scope.dimension()) || periods.size() < 2) {
            return;
        }
        FiscalFigures figures = new FiscalFigures(new PlaceFigures(layout, blocks), lines, terms, periods.size() - 2);
        for (int line = 0; line < lines.get(0).size(); line++) {
            if (scope.dimension() == Dimension.NATION || moves(figures, line)) {
                addLine(figures, scope, line);
            }
        }
        addNetCost(figures, scope);
        for (Treasury treasury : Treasury.values()) {
            addBreakEven(figures, scope, treasury);
        }
    }

    private boolean moves(FiscalFigures figures, int line) {
        for (int k = 0; k < terms.size(); k++) {
            for (PairSide side : PairSide.values()) {
                if (figures.amount(k, line, side, periods.size() - 1) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addLine(FiscalFigures figures, Scope scope, int line) {
        FiscalLine of = lines.get(0).get(line);
        for (int period = firstPeriod(scope); period < periods.size(); period++) {
            int at = period;
            add(of, scope, periods.get(period).name(), (k, side) -> figures.amount(k, line, side, at));
        }
        if (of.kind() != Kind.STOCK || of.treasury() == Treasury.ALL) {
            add(of, scope, FiscalRow.PRESENT_VALUE, (k, side) -> figures.presentValue(k, line, side));
        }
    }

    private int firstPeriod(Scope scope) {
        return scope.dimension() == Dimension.NATION ? 1 : periods.size() - 1;
    }

    private void add(FiscalLine line, Scope scope, String period, Source source) {
        double[] differences = new double[terms.size()];
        double level = 0;
        for (int k = 0; k < differences.length; k++) {
            double counterfactual = source.amount(k, PairSide.COUNTERFACTUAL);
            level += counterfactual / differences.length;
            differences[k] = source.amount(k, PairSide.POLICY) - counterfactual;
        }
        row(line.treasury(), line.name(), MONEY, scope, period, level, EffectEstimate.of(differences));
    }

    /**
     * What all treasuries lose within the horizon. Deferred tax outstanding at its end stands on a line of its own and is not
     * taken off: without the relief the same profit would carry withholding tax too when it is distributed one day.
     */
    private void addNetCost(FiscalFigures figures, Scope scope) {
        int balance = figures.line(Treasury.ALL, "balance");
        double[] costs = new double[terms.size()];
        for (int period = firstPeriod(scope); period < periods.size(); period++) {
            for (int k = 0; k < costs.length; k++) {
                costs[k] = figures.amount(k, balance, PairSide.COUNTERFACTUAL, period)
                        - figures.amount(k, balance, PairSide.POLICY, period);
            }
            netCost(scope, periods.get(period).name(), costs);
        }
        for (int k = 0; k < costs.length; k++) {
            costs[k] = figures.presentValue(k, balance, PairSide.COUNTERFACTUAL)
                    - figures.presentValue(k, balance, PairSide.POLICY);
        }
        netCost(scope, FiscalRow.PRESENT_VALUE, costs);
    }

    private void netCost(Scope scope, String period, double[] costs) {
        row(Treasury.ALL, FiscalRow.NET_COST, MONEY, scope, period, Double.NaN, EffectEstimate.of(costs));
    }

    /** The year from which on a treasury has got back what it lost; never counts as later than all. */
    private void addBreakEven(FiscalFigures figures, Scope scope, Treasury treasury) {
        int balance = figures.line(treasury, "balance");
        double[] none = new double[figures.years()];
        double[] mean = new double[figures.years()];
        double[] reached = new double[terms.size()];
        int even = 0;
        boolean moved = false;
        for (int k = 0; k < reached.length; k++) {
            double[] change = figures.change(k, balance);
            for (int year = 0; year < mean.length; year++) {
                mean[year] += change[year] / reached.length;
                moved |= change[year] != 0;
            }
            int years = FiscalBreakEven.years(change, none, terms.get(k).discountRate());
            even += years < 0 ? 0 : 1;
            reached[k] = years < 0 ? Double.POSITIVE_INFINITY : layout.firstYear() + 1 + years;
        }
        Arrays.sort(reached);
        int years = FiscalBreakEven.years(mean, none, terms.get(0).discountRate());
        boolean several = reached.length > 1;
        EffectEstimate estimate = new EffectEstimate(
                years < 0 ? Double.NaN : layout.firstYear() + 1 + years,
                several ? finite(Quantiles.of(reached, EffectEstimate.TAIL)) : Double.NaN,
                several ? finite(Quantiles.of(reached, 1 - EffectEstimate.TAIL)) : Double.NaN,
                Double.NaN,
                (double) even / reached.length,
                reached.length);
        row(
                treasury,
                FiscalRow.BREAK_EVEN,
                "year",
                scope,
                periods.get(periods.size() - 1).name(),
                Double.NaN,
                moved ? estimate : EffectEstimate.UNDEFINED);
    }

    private static double finite(double year) {
        return Double.isInfinite(year) ? Double.NaN : year;
    }

    private void row(
            Treasury treasury,
            String line,
            String unit,
            Scope scope,
            String period,
            double counterfactual,
            EffectEstimate estimate) {
        file.row(
                CsvTables.SCHEMA_VERSION,
                scenario,
                treasury.name().toLowerCase(Locale.ROOT),
                line,
                unit,
                scope.name(),
                period,
                Numbers.format(counterfactual),
                Numbers.format(estimate.effect()),
                Numbers.format(estimate.low()),
                Numbers.format(estimate.high()),
                Numbers.format(estimate.standardError()),
                Numbers.format(estimate.probabilityPositive()),
                Integer.toString(estimate.replications()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The amount of a line in one replication and world. */
    private interface Source {
        double amount(int replication, PairSide side);
    }
}
