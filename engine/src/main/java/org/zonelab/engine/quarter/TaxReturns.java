package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.location.PostTaxReturn;
import org.zonelab.engine.mechanism.tax.EffectiveTaxRates;
import org.zonelab.engine.mechanism.tax.Finance;
import org.zonelab.engine.mechanism.tax.HurdleRate;
import org.zonelab.engine.mechanism.tax.Project;
import org.zonelab.engine.mechanism.tax.TaxParameters;
import org.zonelab.engine.mechanism.tax.TaxStatus;
import org.zonelab.engine.mechanism.tax.TaxTerms;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.OpeningLevers;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.world.Origin;

/**
 * What tax law changes in the yearly return of a project, percentage points relative to the base year.
 *
 * <p>Corporate tax acts through the effective average rate; the deferral adds what it is worth to groups without a
 * subsidiary route on the part of profit that is reinvested, the credit what it is worth on that part in encouraged
 * industries. Both are weighted with the share of groups that know them.
 */
final class TaxReturns {
    private final BaseYear base;
    private final byte[][] zoneStatus;
    private final TaxParameters tax;
    private final PostTaxReturn metric;
    /** What the deferral is worth to a group that knows it, percentage points, {@code [origin]}. */
    private final double[] deferralWorth;

    TaxReturns(BaseYear base, byte[][] zoneStatus) {
        this.base = base;
        this.zoneStatus = zoneStatus;
        this.tax = base.parameters.tax();
        this.metric = new PostTaxReturn(base.parameters.location().preTaxReturn());
        this.deferralWorth = new double[base.origins()];
        HurdleRate law = tax.hurdleRate();
        for (Origin origin : base.world.origins()) {
            double gap = law.withoutRelief(tax.withholdingRate().mean(origin)) - law.deferral();
            deferralWorth[base.world.origins().indexOf(origin)] = PostTaxReturn.deferralPoints(
                    gap, base.parameters.reinvestment().noSubsidiaryShare(), base.reinvestedShare);
        }
    }

    /** Change of the return of a type in a zone in a year; exactly 0 under base-year law. */
    double points(int t, int zone, ResolvedPolicy policy, int year) {
        CohortType type = base.terms[t].type();
        return corporate(
                        type,
                        zoneStatus[t][zone],
                        year,
                        policy.field(LeverCatalogue.CORPORATE_TAX).at(zone, type.industry(), type.origin()),
                        policy.field(ForcesLevers.EXPENSING_CAP).at(zone, type.industry(), type.origin()),
                        withholdingChange(type, zone, policy))
                + reliefs(type, zone, policy);
    }

    /** Change of the return elsewhere in China; levers of the law reach it as they reach the zones on average. */
    double national(CohortType type, ResolvedPolicy policy, int year) {
        double change = 0;
        double cap = 0;
        double withheld = 0;
        double reliefs = 0;
        int zones = base.zones();
        for (int z = 0; z < zones; z++) {
            change += policy.field(LeverCatalogue.CORPORATE_TAX).at(z, type.industry(), type.origin()) / zones;
            cap += policy.field(ForcesLevers.EXPENSING_CAP).at(z, type.industry(), type.origin()) / zones;
            withheld += withholdingChange(type, z, policy) / zones;
            reliefs += reliefs(type, z, policy) / zones;
        }
        return corporate(type, (byte) TaxStatus.STANDARD.ordinal(), year, change, cap, withheld) + reliefs;
    }

    /** Statutory rate of a firm without any certificate. */
    double standardRate(int year) {
        return tax.corporateTaxRate().of(TaxStatus.STANDARD, year, 0);
    }

    /** Statutory rate in a year. */
    double rate(int t, int zone, int year) {
        return tax.corporateTaxRate().of(TaxStatus.values()[zoneStatus[t][zone]], year, 0);
    }

    private double corporate(CohortType type, byte status, int year, double change, double cap, double withheld) {
        TaxStatus entitled = TaxStatus.values()[status];
        if (change == 0 && cap == 0 && withheld == 0 && sameLaw(entitled, year)) {
            return 0;
        }
        double then = average(type, entitled, BaseYear.YEAR, 0, 0, 0);
        return 100 * metric.preTaxReturn() * (then - average(type, entitled, year, change, cap, withheld));
    }

    private boolean sameLaw(TaxStatus status, int year) {
        double then = tax.corporateTaxRate().of(status, BaseYear.YEAR, 0);
        double now = tax.corporateTaxRate().of(status, year, 0);
        return then == now && tax.terms(then, BaseYear.YEAR).equals(tax.terms(now, year));
    }

    private double average(CohortType type, TaxStatus status, int year, double change, double cap, double withheld) {
        double rate = tax.corporateTaxRate().of(status, year, change);
        TaxTerms terms = tax.terms(rate, year, cap);
        Project project = tax.project(
                        base.world.industries().get(type.industry()).depreciationRate())
                .withPretaxReturn(metric.preTaxReturn());
        return EffectiveTaxRates.of(
                        project, terms, 0, Finance.RETAINED, WithholdingLaw.changed(withholding(type), withheld))
                .average();
    }

    private double withholding(CohortType type) {
        return type.foreign() ? tax.withholdingRate().mean(base.world.origins().get(type.origin())) : 0;
    }

    private static double withholdingChange(CohortType type, int zone, ResolvedPolicy policy) {
        return type.foreign()
                ? policy.field(OpeningLevers.WITHHOLDING_RATE).at(zone, type.industry(), type.origin())
                : 0;
    }

    /** What the deferral is worth at a changed withholding rate, percentage points. */
    private double worth(CohortType type, double change) {
        HurdleRate law = tax.hurdleRate();
        double gap = law.withoutRelief(WithholdingLaw.changed(withholding(type), change)) - law.deferral();
        return PostTaxReturn.deferralPoints(
                gap, base.parameters.reinvestment().noSubsidiaryShare(), base.reinvestedShare);
    }

    private double reliefs(CohortType type, int zone, ResolvedPolicy policy) {
        if (!type.foreign()) {
            return 0;
        }
        double deferral = policy.field(LeverCatalogue.DEFERRAL).at(zone, type.industry(), type.origin());
        double credit = policy.field(LeverCatalogue.CREDIT_RATE).at(zone, type.industry(), type.origin());
        double awareness = policy.field(LeverCatalogue.AWARENESS).at(zone, type.industry(), type.origin());
        double takeUp = base.parameters.reinvestment().takeUp();
        double aware = Math.max(0, Math.min(1, takeUp + awareness));
        if (deferral == LeverCatalogue.DEFERRAL.neutral()
                && credit == 0
                && aware == takeUp
                && withholdingChange(type, zone, policy) == 0) {
            return 0;
        }
        double change = withholdingChange(type, zone, policy);
        double points = change == 0
                ? deferralWorth[type.origin()] * (aware * deferral - takeUp)
                : worth(type, change) * aware * deferral - deferralWorth[type.origin()] * takeUp;
        if (credit > 0 && base.world.industries().get(type.industry()).encouraged()) {
            double withholding = WithholdingLaw.changed(withholding(type), change);
            HurdleRate law = tax.hurdleRate();
            double hurdle = law.creditUsedAt(withholding, Math.min(withholding, credit), base.defaultCreditDelay);
            points += 100 * (law.deferral() - hurdle) * base.reinvestedShare * aware;
        }
        return points;
    }
}
