package org.zonelab.engine.quarter;

import java.util.List;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.fiscal.Identity;
import org.zonelab.engine.mechanism.fiscal.IdentityViolation;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.Scopes;
import org.zonelab.engine.outcome.WorldSeries;

/** Turns the totals of a quarter into outcomes by scope. */
final class SeriesRecorder {
    private static final Identity FOREIGN_INVESTMENT =
            Identity.of("foreign investment = greenfield + new equity + reinvested, each once");
    private static final Identity OVER_ORIGINS = Identity.of("nation = sum over origins");
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
            "host_city_jobs",
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

    /** Zones whose types are added up by one thread at a time. */
    private static final int BLOCK = 16;

    private final BaseYear base;
    private final WorkerPool pool;
    private final Scopes scopes;
    private final List<Scope> all;
    private final List<Outcome> outcomes = OutcomeCatalogue.all();
    /** Where the rows of industries, origins and sizes begin, which follow those of places. */
    private final int firstOfTypes;

    private final ZoneFigures zoneFigures;
    private final Sourcing sourcing;
    /** Where an outcome has no meaning, {@code [outcome]}. */
    private final boolean[] pairOnly = new boolean[outcomes.size()];

    private final boolean[] nationOnly = new boolean[outcomes.size()];
    private final boolean[] placeOnly = new boolean[outcomes.size()];
    private double[][] baseYear = new double[0][];

    SeriesRecorder(BaseYear base, WorkerPool pool) {
        this.pool = pool;
        this.base = base;
        this.scopes = Scopes.of(base.world);
        this.all = scopes.all();
        this.firstOfTypes = scopes.industry(0) * outcomes.size();
        this.sourcing = new Sourcing(base);
        this.zoneFigures = new ZoneFigures(base);
        for (int k = 0; k < outcomes.size(); k++) {
            Outcome outcome = outcomes.get(k);
            pairOnly[k] = outcome.pairOnly();
            nationOnly[k] = NATION_ONLY.contains(outcome.name());
            placeOnly[k] = PLACE_ONLY.contains(outcome.name()) || Sourcing.OUTCOMES.contains(outcome.name());
        }
    }

    /**
     * Keeps the base year's rows, brought to the published total of foreign investment; later rows use the same
     * scales. The scores of zones for the base year follow.
     */
    void keepBaseYear(double[][] rows, WorldState state) {
        solveEquity(rows);
        solveTrade(rows, OutcomeColumns.EXPORTS, base.world.national().exports(), base.exportScale);
        solveTrade(rows, OutcomeColumns.IMPORTS, base.world.national().imports(), base.importScale);
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

    /** The scale of a flow of trade that brings it to its published total. */
    private void solveTrade(double[][] rows, int column, double published, double[] scale) {
        double simulated = 0;
        for (double[] row : rows) {
            simulated += row[column];
        }
        double factor = simulated > 0 ? published / simulated : 1;
        for (int z = 0; z < scale.length; z++) {
            scale[z] *= factor;
        }
        for (double[] row : rows) {
            for (int s = 0; s < all.size(); s++) {
                row[s * outcomes.size() + column] *= factor;
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
        try {
            return row(state);
        } catch (IdentityViolation e) {
            throw UnsoundFirm.named(e, base, state);
        }
    }

    private double[] row(WorldState state) {
        double[] row = new double[all.size() * outcomes.size()];
        double[][] zones = new double[base.zones()][outcomes.size()];
        int blocks = (zones.length + BLOCK - 1) / BLOCK;
        double[][] rest = new double[blocks][];
        pool.run(blocks, (worker, block) -> rest[block] = addTypes(state, block, zones));
        for (double[] block : rest) {
            for (int k = 0; k < block.length; k++) {
                row[firstOfTypes + k] += block[k];
            }
        }
        sourcing.record(state, zones);
        for (int z = 0; z < zones.length; z++) {
            zoneFigures.add(state, z, zones[z]);
            state.evaluation.add(z, zones[z]);
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

    /** Adds the figures of all types to the zones of a block; returns the block's part of industries, origins and sizes. */
    private double[] addTypes(WorldState state, int block, double[][] zones) {
        double[] row = new double[all.size() * outcomes.size() - firstOfTypes];
        int from = block * BLOCK;
        int to = Math.min(from + BLOCK, zones.length);
        for (int t = 0; t < base.terms.length; t++) {
            CohortTotals totals = state.totals.get(t);
            TypeFigures figures = new TypeFigures(base, state, t);
            for (int z = from; z < to; z++) {
                if (totals.of(Measure.VALUE_ADDED, z) != 0
                        || totals.of(Measure.LAND, z) != 0
                        || totals.of(Measure.EXITS, z) != 0) {
                    figures.add(z, zones[z]);
                }
            }
            CohortType key = base.terms[t].type();
            add(row, figures.sums(), scopes.industry(key.industry()) - scopes.industry(0));
            add(row, figures.sums(), scopes.origin(key.origin()) - scopes.industry(0));
            add(row, figures.sums(), scopes.size(key.size().ordinal()) - scopes.industry(0));
        }
        return row;
    }

    private static void add(double[] row, double[] cell, int scope) {
        int first = scope * cell.length;
        for (int k = 0; k < cell.length; k++) {
            row[first + k] += cell[k];
        }
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
                boolean elsewhere = nationOnly[k] && dimension != Scope.Dimension.NATION;
                if (pairOnly[k] || elsewhere || (placeOnly[k] && !place)) {
                    row[first + k] = Double.NaN;
                }
            }
        }
        row[OutcomeColumns.ENTRANT_CAPITAL] = state.entrantCapital;
        row[OutcomeColumns.ENTRANT_CAPITAL_ELSEWHERE] = state.elsewhereCapital;
        landWeighted(row, state, OutcomeColumns.LAND_PRICE, state.zones.landPrice, 1000);
        landWeighted(row, state, OutcomeColumns.CONCESSION, state.zones.concession, 1);
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
            OVER_ORIGINS.check(quarter, outcomes.get(column).name(), row[column], byOrigin[column]);
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
