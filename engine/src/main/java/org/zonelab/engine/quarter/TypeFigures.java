package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.trade.Emissions;
import org.zonelab.engine.mechanism.trade.Exports;
import org.zonelab.engine.mechanism.trade.Imports;
import org.zonelab.engine.mechanism.trade.Pollutants;
import org.zonelab.engine.outcome.OutcomeCatalogue;
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
    private final double[] sums = new double[OutcomeCatalogue.all().size()];
    private double[] zone = sums;

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
        this.intensityLeft = base.emissionsLeft(state.quarter - 1);
    }

    /**
     * Adds the figures of a zone.
     *
     * @param toZone sums of the zone, {@code [outcome]}
     */
    void add(int z, double[] toZone) {
        zone = toZone;
        common(z);
        if (terms.type().foreign()) {
            foreign(z);
        }
    }

    /** Sums of the type over the zones added so far, {@code [outcome]}. */
    double[] sums() {
        return sums;
    }

    private void put(int outcome, double value) {
        zone[outcome] += value;
        sums[outcome] += value;
    }

    private double of(Measure measure, int z) {
        return totals.of(measure, z);
    }

    private void common(int z) {
        double wage = base.world.totals().wage()[z] * trendWage * state.wageInForce[z];
        double valueAdded = of(Measure.VALUE_ADDED, z);
        double output =
                valueAdded / industry.valueAddedRatio() / price * channels.factor(Channel.VALUE_ADDED_RATIO, t, z, -1);
        double wageBill = industry.labourShare() * valueAdded;
        double saved = 1 - channels.factor(Channel.DECARBONISATION, t, z, -1);
        put(OutcomeColumns.FIXED_INVESTMENT, of(Measure.INVESTMENT, z));
        put(OutcomeColumns.CAPITAL, of(Measure.CAPITAL, z));
        put(OutcomeColumns.VALUE_ADDED, valueAdded / price);
        put(OutcomeColumns.GROSS_OUTPUT, output);
        put(OutcomeColumns.INDUSTRIAL_OUTPUT, terms.aboveScaleIndustrial() ? output : 0);
        put(OutcomeColumns.WAGE_BILL, wageBill);
        put(OutcomeColumns.JOBS, 4 * wageBill / wage);
        put(OutcomeColumns.JOB_YEARS, wageBill / wage);
        double seen = 1 - channels.factor(Channel.FOOTPRINT, t, z, -1);
        double exported = exports.of(
                output, industry.exportShare(), base.exportScale[z], channels.row(Channel.TRADE_COST, t)[z], seen);
        double switching = channels.row(Channel.EXPORT_SWITCH, t)[z];
        put(OutcomeColumns.EXPORTS, switching == 0 ? exported : exported * StrictMath.pow(price, -switching));
        put(OutcomeColumns.OUTWARD_CAPITAL, channels.row(Channel.OUTWARD, t)[z] * of(Measure.INVESTMENT, z));
        put(
                OutcomeColumns.IMPORTS,
                imports.of(output, base.importIntensity[terms.type().industry()], base.importScale[z], 0));
        put(OutcomeColumns.LAND_USED, of(Measure.LAND, z));
        put(OutcomeColumns.FIRMS, of(Measure.FIRMS, z));
        put(OutcomeColumns.ABOVE_SCALE_FIRMS, terms.aboveScaleIndustrial() ? of(Measure.FIRMS, z) : 0);
        put(OutcomeColumns.HIGH_TECH_FIRMS, of(Measure.HIGH_TECH, z));
        put(OutcomeColumns.TRADING_FIRMS, of(Measure.TRADING, z));
        put(OutcomeColumns.SPECIALISED_FIRMS, of(Measure.SPECIALISED, z));
        put(OutcomeColumns.HEADQUARTERS, of(Measure.HEADQUARTERS, z));
        put(OutcomeColumns.RESEARCH_CENTRES, of(Measure.RESEARCH_CENTRES, z));
        put(OutcomeColumns.ENTRIES, of(Measure.ENTRIES, z));
        put(OutcomeColumns.EXITS, of(Measure.EXITS, z));
        put(
                OutcomeColumns.EMISSIONS,
                emissions.ofIntensity(industry.emissionIntensity() * intensityLeft, output, saved));
        put(
                OutcomeColumns.POLLUTANTS,
                Pollutants.of(
                        output,
                        industry.pollutantIntensity() * intensityLeft,
                        channels.row(Channel.POLLUTANT_ABATEMENT, t)[z]));
        put(OutcomeColumns.CORPORATE_TAX, of(Measure.CORPORATE_TAX, z));
        put(
                OutcomeColumns.LAND_REVENUE,
                BaseYearSolver.sampled(terms.type())
                        ? 0
                        : of(Measure.LAND_SOLD, z)
                                * state.zones.landPrice[z]
                                * channels.factor(Channel.LAND_COST, t, z));
    }

    private void foreign(int z) {
        double greenfield = of(Measure.FDI_GREENFIELD, z);
        double equity = of(Measure.FDI_EQUITY, z);
        double reinvested = of(Measure.FDI_REINVESTED, z);
        double direct = greenfield + equity + reinvested;
        put(OutcomeColumns.FOREIGN_FIXED_INVESTMENT, of(Measure.INVESTMENT, z));
        put(OutcomeColumns.FOREIGN_CAPITAL, of(Measure.CAPITAL, z));
        put(OutcomeColumns.FOREIGN_ENTRIES, of(Measure.ENTRIES, z));
        put(OutcomeColumns.FOREIGN_FIRMS, of(Measure.FIRMS, z));
        put(OutcomeColumns.PROFIT, of(Measure.PROFIT, z));
        put(OutcomeColumns.FDI, direct);
        put(OutcomeColumns.FDI_USD, direct / base.world.national().rmbPerUsd());
        put(OutcomeColumns.FDI_GREENFIELD, greenfield);
        put(OutcomeColumns.FDI_EQUITY, equity);
        put(OutcomeColumns.FDI_REINVESTED, reinvested);
        put(OutcomeColumns.ELIGIBLE_PROFIT, of(Measure.ELIGIBLE, z));
        put(OutcomeColumns.AWARE_PROFIT, of(Measure.AWARE, z));
        put(OutcomeColumns.CLAIMS, of(Measure.CLAIMS, z));
        put(OutcomeColumns.RELABELLED_CLAIMS, of(Measure.RELABELLED, z));
        put(OutcomeColumns.WITHHOLDING_TAX, of(Measure.WITHHOLDING, z));
        put(OutcomeColumns.RECAPTURED_TAX, of(Measure.RECAPTURED, z));
        put(OutcomeColumns.CREDITED_CLAIMS, of(Measure.CREDITED, z));
        put(OutcomeColumns.CREDIT_GRANTED, of(Measure.CREDIT_GRANTED, z));
        put(OutcomeColumns.CREDIT_USED, of(Measure.CREDIT_USED, z));
        put(OutcomeColumns.TAX_EXPENDITURE, of(Measure.EXPENDITURE, z));
        put(OutcomeColumns.TAX_EXPENDITURE_PV, of(Measure.EXPENDITURE_PRESENT_VALUE, z));
    }
}
