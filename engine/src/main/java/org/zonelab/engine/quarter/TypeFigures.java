package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.trade.Emissions;
import org.zonelab.engine.mechanism.trade.Exports;
import org.zonelab.engine.mechanism.trade.Imports;
import org.zonelab.engine.mechanism.trade.Pollutants;
import org.zonelab.engine.world.Industry;

/** Outcomes of the firms of one type in the last simulated quarter, zone by zone. */
final class TypeFigures {
    private final BaseYear base;
    private final WorldState state;
    private final int t;
    private final TypeTerms terms;
    private final Industry industry;
    private final CohortTotals totals;
    private final Channels channels;
    private final Exports exports;
    private final Imports imports;
    private final Emissions emissions;
    private final double price;
    private final double trendWage;
    private final double intensityLeft;

    TypeFigures(BaseYear base, WorldState state, int t) {
        this.base = base;
        this.state = state;
        this.t = t;
        this.terms = base.terms[t];
        this.industry = terms.industry();
        this.totals = state.totals.get(t);
        this.channels = state.channels;
        this.exports = new Exports(base.parameters.trade());
        this.imports = new Imports(base.parameters.trade());
        this.emissions = new Emissions(base.parameters.trade());
        this.price = StrictMath.exp(state.priceInForce[terms.type().industry()]);
        this.trendWage = StrictMath.exp(base.firmTrend(state.quarter - 1));
        this.intensityLeft = emissions.remaining(Math.max(0, Math.floorDiv(state.quarter - 1, 4)));
    }

    /** Writes the outcomes of a zone into an empty row of {@code [outcome]}. */
    void fill(double[] cell, int z) {
        common(cell, z);
        if (terms.type().foreign()) {
            foreign(cell, z);
        }
    }

    private void common(double[] cell, int z) {
        double wage = base.world.totals().wage()[z] * trendWage * state.wageInForce[z];
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
        cell[OutcomeColumns.SPECIALISED_FIRMS] = totals.row(Measure.SPECIALISED)[z];
        cell[OutcomeColumns.HEADQUARTERS] = totals.row(Measure.HEADQUARTERS)[z];
        cell[OutcomeColumns.RESEARCH_CENTRES] = totals.row(Measure.RESEARCH_CENTRES)[z];
        cell[OutcomeColumns.ENTRIES] = totals.row(Measure.ENTRIES)[z];
        cell[OutcomeColumns.EXITS] = totals.row(Measure.EXITS)[z];
        cell[OutcomeColumns.EMISSIONS] =
                emissions.ofIntensity(industry.emissionIntensity() * intensityLeft, output, saved);
        cell[OutcomeColumns.POLLUTANTS] = Pollutants.of(
                output, industry.pollutantIntensity() * intensityLeft, channels.row(Channel.POLLUTANT_ABATEMENT, t)[z]);
        cell[OutcomeColumns.CORPORATE_TAX] = totals.row(Measure.CORPORATE_TAX)[z];
        cell[OutcomeColumns.LAND_REVENUE] = BaseYearSolver.sampled(terms.type())
                ? 0
                : totals.row(Measure.LAND_SOLD)[z]
                        * state.zones.landPrice[z]
                        * channels.factor(Channel.LAND_COST, t, z);
    }

    private void foreign(double[] cell, int z) {
        double greenfield = totals.row(Measure.FDI_GREENFIELD)[z];
        double equity = totals.row(Measure.FDI_EQUITY)[z];
        double reinvested = totals.row(Measure.FDI_REINVESTED)[z];
        double direct = greenfield + equity + reinvested;
        cell[OutcomeColumns.FOREIGN_FIXED_INVESTMENT] = totals.row(Measure.INVESTMENT)[z];
        cell[OutcomeColumns.FOREIGN_CAPITAL] = totals.row(Measure.CAPITAL)[z];
        cell[OutcomeColumns.FOREIGN_ENTRIES] = totals.row(Measure.ENTRIES)[z];
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
}
