package org.zonelab.engine.quarter;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.fiscal.FiscalAccount;
import org.zonelab.engine.mechanism.fiscal.FiscalFlows;
import org.zonelab.engine.mechanism.fiscal.FiscalRule;
import org.zonelab.engine.mechanism.fiscal.Identity;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.trade.Emissions;
import org.zonelab.engine.mechanism.trade.Exports;
import org.zonelab.engine.mechanism.trade.Imports;
import org.zonelab.engine.mechanism.trade.Pollutants;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.Scopes;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.world.Industry;

/** Turns the totals of a quarter into outcomes by scope. */
final class SeriesRecorder {
    private static final Identity FOREIGN_INVESTMENT =
            Identity.of("foreign investment = greenfield + new equity + reinvested, each once");
    private static final Identity JOBS = Identity.of("jobs of all firms = employment of all zones");
    private static final List<Integer> CHECKED = List.of(
            OutcomeColumns.FDI,
            OutcomeColumns.JOBS,
            OutcomeColumns.CORPORATE_TAX,
            OutcomeColumns.CLAIMS,
            OutcomeColumns.FIXED_INVESTMENT);
    private static final List<String> PLACE_ONLY = List.of(
            "land_quota",
            "land_used_share",
            "land_price",
            "concession",
            "wage",
            "talent",
            "deferred_base",
            "deferred_stock",
            "central_revenue",
            "local_revenue",
            "lever_fees",
            "outlay_grants",
            "outlay_services",
            "outlay_talent",
            "outlay_fund_losses",
            "outlay_infrastructure",
            "bond_proceeds",
            "debt_service",
            "public_debt",
            "fiscal_balance",
            "evaluation_score",
            "evaluation_rank");

    private static final List<String> NATION_ONLY = List.of("entrant_capital", "entrant_capital_elsewhere");

    private final BaseYear base;
    private final Scopes scopes;
    private final List<Scope> all;
    private final List<Outcome> outcomes = OutcomeCatalogue.all();
    private final Exports exports;
    private final Imports imports;
    private final Emissions emissions;
    private final FiscalRule fiscal;
    private final Sourcing sourcing;
    private double[][] baseYear = new double[0][];

    SeriesRecorder(BaseYear base) {
        this.base = base;
        this.scopes = Scopes.of(base.world);
        this.all = scopes.all();
        this.sourcing = new Sourcing(base);
        this.exports = new Exports(base.parameters.trade());
        this.imports = new Imports(base.parameters.trade());
        this.emissions = new Emissions(base.parameters.trade());
        this.fiscal = new FiscalRule(base.parameters.fiscal());
    }

    /**
     * Keeps the base year's rows, brought to the published total of foreign investment; later rows use the same
     * scales. The scores of zones for the base year follow.
     */
    void keepBaseYear(double[][] rows, WorldState state) {
        solveEquity(rows);
        double[] investment = new double[base.zones()];
        for (int z = 0; z < investment.length; z++) {
            for (double[] row : rows) {
                investment[z] += row[scopes.zone(z) * outcomes.size() + OutcomeColumns.FDI];
            }
        }
        state.evaluation.restate(investment, base);
        keepScores(rows[rows.length - 1], state);
        baseYear = rows;
    }

    private void keepScores(double[] row, WorldState state) {
        for (int z = 0; z < base.zones(); z++) {
            int first = scopes.zone(z) * outcomes.size();
            row[first + OutcomeColumns.EVALUATION_SCORE] = state.evaluation.score(z);
            row[first + OutcomeColumns.EVALUATION_RANK] = state.evaluation.rank(z);
        }
    }

    /** The scale of recorded equity that brings foreign investment to its published total. */
    private void solveEquity(double[][] rows) {
        double equity = 0;
        double reinvested = 0;
        for (double[] row : rows) {
            equity += row[OutcomeColumns.FDI_EQUITY] + row[OutcomeColumns.FDI_GREENFIELD];
            reinvested += row[OutcomeColumns.FDI_REINVESTED];
        }
        double wanted = base.world.national().foreignInvestment() - reinvested;
        double factor = equity > 0 && wanted > 0 ? wanted / equity : 1;
        base.equityScale *= factor;
        for (double[] row : rows) {
            for (int s = 0; s < all.size(); s++) {
                scaleEquity(row, s * outcomes.size(), factor);
            }
        }
    }

    private void scaleEquity(double[] row, int first, double factor) {
        row[first + OutcomeColumns.FDI_EQUITY] *= factor;
        row[first + OutcomeColumns.FDI_GREENFIELD] *= factor;
        double direct = row[first + OutcomeColumns.FDI_EQUITY]
                + row[first + OutcomeColumns.FDI_GREENFIELD]
                + row[first + OutcomeColumns.FDI_REINVESTED];
        row[first + OutcomeColumns.FDI] = direct;
        row[first + OutcomeColumns.FDI_USD] = direct / base.world.national().rmbPerUsd();
    }

    double[][] baseYear() {
        return baseYear;
    }

    WorldSeries series(double[][] values) {
        return new WorldSeries(outcomes, all, BaseYear.YEAR, values);
    }

    /** One row of {@code scope * outcomes + outcome}; NaN where an outcome has no meaning in a scope. */
    double[] record(WorldState state) {
        double[] row = new double[all.size() * outcomes.size()];
        double[][] zones = new double[base.zones()][outcomes.size()];
        for (int t = 0; t < base.terms.length; t++) {
            double[] type = new double[outcomes.size()];
            addType(state, t, zones, type);
            CohortType key = base.terms[t].type();
            add(row, type, scopes.industry(key.industry()));
            add(row, type, scopes.origin(key.origin()));
            add(row, type, scopes.size(key.size().ordinal()));
        }
        sourcing.record(state, zones);
        for (int z = 0; z < zones.length; z++) {
            addZone(state, z, zones[z]);
        }
        state.pairings.record(base, state, zones);
        for (int z = 0; z < zones.length; z++) {
            for (int scope : scopes.ofZone(z)) {
                add(row, zones[z], scope);
            }
        }
        derive(row, state);
        state.evaluation.close(state, base, state.quarter - 1);
        keepScores(row, state);
        check(row, state);
        return row;
    }

    /** Adds a type's figures to every zone and to its own total. */
    private void addType(WorldState state, int t, double[][] zones, double[] type) {
        TypeTerms terms = base.terms[t];
        Industry industry = terms.industry();
        CohortTotals totals = state.totals.get(t);
        double price = StrictMath.exp(state.priceInForce[terms.type().industry()]);
        double trendWage = StrictMath.exp(base.firmTrend(state.quarter - 1));
        double intensityLeft = emissions.remaining(Math.max(0, Math.floorDiv(state.quarter - 1, 4)));
        double[] cell = new double[outcomes.size()];
        double[] valueAdded = totals.row(Measure.VALUE_ADDED);
        double[] land = totals.row(Measure.LAND);
        for (int z = 0; z < zones.length; z++) {
            if (valueAdded[z] == 0 && land[z] == 0 && totals.row(Measure.EXITS)[z] == 0) {
                continue;
            }
            Arrays.fill(cell, 0);
            double wage = base.world.totals().wage()[z] * trendWage * state.wageInForce[z];
            common(
                    cell,
                    t,
                    state.channels,
                    terms,
                    industry,
                    totals,
                    z,
                    price,
                    wage,
                    state.zones.landPrice[z],
                    intensityLeft);
            if (terms.type().foreign()) {
                foreign(cell, totals, z);
            }
            add(zones[z], cell, 0);
            add(type, cell, 0);
        }
    }

    private void common(
            double[] cell,
            int t,
            Channels channels,
            TypeTerms terms,
            Industry industry,
            CohortTotals totals,
            int z,
            double price,
            double wage,
            double landPrice,
            double intensityLeft) {
        double valueAdded = totals.row(Measure.VALUE_ADDED)[z];
        double output =
                valueAdded / industry.valueAddedRatio() / price * channels.factor(Channel.VALUE_ADDED_RATIO, t, z, -1);
        double wageBill = industry.labourShare() * valueAdded;
        double saved = 1 - channels.factor(Channel.DECARBONISATION, t, z, -1);
        cell[OutcomeColumns.FIXED_INVESTMENT] = totals.row(Measure.INVESTMENT)[z];
        cell[OutcomeColumns.CAPITAL] = totals.row(Measure.CAPITAL)[z];
        cell[OutcomeColumns.VALUE_ADDED] = valueAdded / price;
        cell[OutcomeColumns.GROSS_OUTPUT] = output;
        cell[OutcomeColumns.INDUSTRIAL_OUTPUT] = terms.aboveScaleIndustrial() ? output : 0;
        cell[OutcomeColumns.WAGE_BILL] = wageBill;
        cell[OutcomeColumns.JOBS] = 4 * wageBill / wage;
        cell[OutcomeColumns.JOB_YEARS] = wageBill / wage;
        cell[OutcomeColumns.EXPORTS] = exports.of(
                output, industry.exportShare(), base.exportScale[z], channels.row(Channel.TRADE_COST, t)[z], saved);
        double switching = channels.row(Channel.EXPORT_SWITCH, t)[z];
        if (switching != 0) {
            cell[OutcomeColumns.EXPORTS] *= StrictMath.pow(price, -switching);
        }
        cell[OutcomeColumns.OUTWARD_CAPITAL] = channels.row(Channel.OUTWARD, t)[z] * totals.row(Measure.INVESTMENT)[z];
        cell[OutcomeColumns.IMPORTS] =
                imports.of(output, base.importIntensity[terms.type().industry()], base.importScale[z], 0);
        cell[OutcomeColumns.LAND_USED] = totals.row(Measure.LAND)[z];
        cell[OutcomeColumns.FIRMS] = totals.row(Measure.FIRMS)[z];
        cell[OutcomeColumns.ABOVE_SCALE_FIRMS] = terms.aboveScaleIndustrial() ? totals.row(Measure.FIRMS)[z] : 0;
        cell[OutcomeColumns.HIGH_TECH_FIRMS] = totals.row(Measure.HIGH_TECH)[z];
        cell[OutcomeColumns.TRADING_FIRMS] = totals.row(Measure.TRADING)[z];
        cell[OutcomeColumns.ENTRIES] = totals.row(Measure.ENTRIES)[z];
        cell[OutcomeColumns.EXITS] = totals.row(Measure.EXITS)[z];
        cell[OutcomeColumns.EMISSIONS] =
                emissions.ofIntensity(industry.emissionIntensity() * intensityLeft, output, saved);
        cell[OutcomeColumns.POLLUTANTS] = Pollutants.of(
                output, industry.pollutantIntensity() * intensityLeft, channels.row(Channel.POLLUTANT_ABATEMENT, t)[z]);
        cell[OutcomeColumns.CORPORATE_TAX] = totals.row(Measure.CORPORATE_TAX)[z];
        cell[OutcomeColumns.LAND_REVENUE] = BaseYearSolver.sampled(terms.type())
                ? 0
                : totals.row(Measure.LAND_SOLD)[z] * landPrice * channels.factor(Channel.LAND_COST, t, z);
    }

    private void foreign(double[] cell, CohortTotals totals, int z) {
        double greenfield = totals.row(Measure.FDI_GREENFIELD)[z];
        double equity = totals.row(Measure.FDI_EQUITY)[z];
        double reinvested = totals.row(Measure.FDI_REINVESTED)[z];
        double direct = greenfield + equity + reinvested;
        cell[OutcomeColumns.FOREIGN_FIXED_INVESTMENT] = totals.row(Measure.INVESTMENT)[z];
        cell[OutcomeColumns.FOREIGN_CAPITAL] = totals.row(Measure.CAPITAL)[z];
        cell[OutcomeColumns.FOREIGN_FIRMS] = totals.row(Measure.FIRMS)[z];
        cell[OutcomeColumns.PROFIT] = totals.row(Measure.PROFIT)[z];
        cell[OutcomeColumns.FDI] = direct;
        cell[OutcomeColumns.FDI_USD] = direct / base.world.national().rmbPerUsd();
        cell[OutcomeColumns.FDI_GREENFIELD] = greenfield;
        cell[OutcomeColumns.FDI_EQUITY] = equity;
        cell[OutcomeColumns.FDI_REINVESTED] = reinvested;
        cell[OutcomeColumns.ELIGIBLE_PROFIT] = totals.row(Measure.ELIGIBLE)[z];
        cell[OutcomeColumns.AWARE_PROFIT] = totals.row(Measure.AWARE)[z];
        cell[OutcomeColumns.CLAIMS] = totals.row(Measure.CLAIMS)[z];
        cell[OutcomeColumns.RELABELLED_CLAIMS] = totals.row(Measure.RELABELLED)[z];
        cell[OutcomeColumns.WITHHOLDING_TAX] = totals.row(Measure.WITHHOLDING)[z];
        cell[OutcomeColumns.RECAPTURED_TAX] = totals.row(Measure.RECAPTURED)[z];
        cell[OutcomeColumns.CREDITED_CLAIMS] = totals.row(Measure.CREDITED)[z];
        cell[OutcomeColumns.CREDIT_GRANTED] = totals.row(Measure.CREDIT_GRANTED)[z];
        cell[OutcomeColumns.CREDIT_USED] = totals.row(Measure.CREDIT_USED)[z];
        cell[OutcomeColumns.TAX_EXPENDITURE] = totals.row(Measure.EXPENDITURE)[z];
        cell[OutcomeColumns.TAX_EXPENDITURE_PV] = totals.row(Measure.EXPENDITURE_PRESENT_VALUE)[z];
    }

    private static void add(double[] row, double[] cell, int scope) {
        int first = scope * cell.length;
        for (int k = 0; k < cell.length; k++) {
            row[first + k] += cell[k];
        }
    }

    /** What belongs to a zone and not to a type of firm. */
    private void addZone(WorldState state, int z, double[] cell) {
        cell[OutcomeColumns.VALUE_ADDED] += state.residualInForce[z] / 4;
        cell[OutcomeColumns.LAND_QUOTA] += state.zones.landQuota[z];
        cell[OutcomeColumns.TALENT] += state.zones.talent[z];
        cell[OutcomeColumns.DEFERRED_BASE] += state.deferredBase[z];
        cell[OutcomeColumns.DEFERRED_STOCK] += state.deferredTax[z];
        cell[OutcomeColumns.LAND_REVENUE] -= state.treasury.landRevenueLater[z];
        FiscalFlows flows = new FiscalFlows(
                cell[OutcomeColumns.CORPORATE_TAX],
                cell[OutcomeColumns.WITHHOLDING_TAX],
                cell[OutcomeColumns.RECAPTURED_TAX],
                0,
                cell[OutcomeColumns.LAND_REVENUE],
                state.treasury.fees[z],
                state.treasury.spending(z),
                state.treasury.bonds[z],
                state.treasury.openingDebt[z]);
        FiscalAccount account = fiscal.share(flows);
        account.check(state.quarter - 1, base.world.zones().get(z).id(), flows);
        cell[OutcomeColumns.CENTRAL_REVENUE] += account.centre();
        cell[OutcomeColumns.LOCAL_REVENUE] += account.sources() - account.bondProceeds();
        cell[OutcomeColumns.LEVER_FEES] += account.fees();
        outlays(state.treasury, z, cell);
        cell[OutcomeColumns.BOND_PROCEEDS] += account.bondProceeds();
        cell[OutcomeColumns.DEBT_SERVICE] += account.bondInterest() + account.bondRepayment();
        cell[OutcomeColumns.PUBLIC_DEBT] += state.zones.debt[z];
        cell[OutcomeColumns.FISCAL_BALANCE] += account.balance();
        state.evaluation.add(z, cell);
    }

    private static void outlays(Treasury treasury, int z, double[] cell) {
        cell[OutcomeColumns.OUTLAY_GRANTS] += treasury.outlays[Outlay.GRANTS.ordinal()][z];
        cell[OutcomeColumns.OUTLAY_SERVICES] += treasury.outlays[Outlay.SERVICES.ordinal()][z];
        cell[OutcomeColumns.OUTLAY_TALENT] += treasury.outlays[Outlay.TALENT.ordinal()][z];
        cell[OutcomeColumns.OUTLAY_FUND_LOSSES] += treasury.outlays[Outlay.FUND_LOSSES.ordinal()][z];
        cell[OutcomeColumns.OUTLAY_INFRASTRUCTURE] +=
                treasury.outlays[Outlay.INFRASTRUCTURE.ordinal()][z] + treasury.bonds[z];
    }

    private void derive(double[] row, WorldState state) {
        int count = outcomes.size();
        for (int s = 0; s < all.size(); s++) {
            int first = s * count;
            Scope.Dimension dimension = all.get(s).dimension();
            boolean place = dimension.ordinal() <= Scope.Dimension.ZONE.ordinal();
            if (place) {
                ratio(
                        row,
                        first,
                        OutcomeColumns.LAND_USED_SHARE,
                        OutcomeColumns.LAND_USED,
                        OutcomeColumns.LAND_QUOTA,
                        1);
                Sourcing.shares(row, first);
                ratio(row, first, OutcomeColumns.WAGE, OutcomeColumns.WAGE_BILL, OutcomeColumns.JOBS, 4e6);
            }
            for (int k = 0; k < count; k++) {
                Outcome outcome = outcomes.get(k);
                boolean measured = !outcome.pairOnly()
                        && (dimension == Scope.Dimension.NATION || !NATION_ONLY.contains(outcome.name()));
                if (!measured || (!place && placeOnly(outcome.name()))) {
                    row[first + k] = Double.NaN;
                }
            }
        }
        row[OutcomeColumns.ENTRANT_CAPITAL] = state.entrantCapital;
        row[OutcomeColumns.ENTRANT_CAPITAL_ELSEWHERE] = state.elsewhereCapital;
        landWeighted(row, state, OutcomeColumns.LAND_PRICE, state.zones.landPrice, 1000);
        landWeighted(row, state, OutcomeColumns.CONCESSION, state.zones.concession, 1);
    }

    private static boolean placeOnly(String outcome) {
        return PLACE_ONLY.contains(outcome) || Sourcing.OUTCOMES.contains(outcome);
    }

    private static void ratio(double[] row, int first, int ratio, int top, int bottom, double factor) {
        double denominator = row[first + bottom];
        row[first + ratio] = denominator > 0 ? factor * row[first + top] / denominator : Double.NaN;
    }

    /** Foreign investment, jobs and tax add up the same over places and over origins. */
    private void check(double[] row, WorldState state) {
        int quarter = state.quarter - 1;
        double[] byOrigin = new double[outcomes.size()];
        for (int o = 0; o < base.world.origins().size(); o++) {
            int first = scopes.origin(o) * outcomes.size();
            for (int column : CHECKED) {
                byOrigin[column] += row[first + column];
            }
        }
        for (int column : CHECKED) {
            Identity.of(outcomes.get(column).name() + " of the nation = sum over origins")
                    .check(quarter, "nation", row[column], byOrigin[column]);
        }
        double parts = row[OutcomeColumns.FDI_GREENFIELD]
                + row[OutcomeColumns.FDI_EQUITY]
                + row[OutcomeColumns.FDI_REINVESTED];
        FOREIGN_INVESTMENT.check(quarter, "nation", row[OutcomeColumns.FDI], parts);
        double employment = 0;
        for (double jobs : state.zones.employment) {
            employment += jobs;
        }
        JOBS.check(quarter, "nation", row[OutcomeColumns.JOBS], employment);
    }

    /** Mean of the zones of each place, weighted with land in use. */
    private void landWeighted(double[] row, WorldState state, int column, double[] ofZone, double factor) {
        double[] value = new double[all.size()];
        double[] use = new double[all.size()];
        for (int z = 0; z < base.zones(); z++) {
            for (int scope : scopes.ofZone(z)) {
                value[scope] += factor * ofZone[z] * state.zones.landUse[z];
                use[scope] += state.zones.landUse[z];
            }
        }
        for (int s = 0; s < value.length; s++) {
            row[s * outcomes.size() + column] = use[s] > 0 ? value[s] / use[s] : Double.NaN;
        }
    }
}
