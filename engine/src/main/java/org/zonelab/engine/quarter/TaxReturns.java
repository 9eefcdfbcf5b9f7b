package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.SizeClass;
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
import org.zonelab.engine.policy.LeverField;
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
    private static final TaxStatus[] STATUSES = TaxStatus.values();

    private final BaseYear base;
    private final byte[][] zoneStatus;
    private final TaxParameters tax;
    private final PostTaxReturn metric;
    /** What the deferral is worth to a group that knows it, percentage points, {@code [origin]}. */
    private final double[] deferralWorth;

    /** Law of the quarter. */
    private int year;

    private LeverField corporateTax = LeverField.uniform(0);
    private LeverField expensingCap = LeverField.uniform(0);
    private LeverField withholdingRate = LeverField.uniform(0);
    private LeverField deferral = LeverField.uniform(0);
    private LeverField creditRate = LeverField.uniform(0);
    private LeverField awareness = LeverField.uniform(0);
    private boolean levers;
    private boolean reliefLevers;
    private final double[] statutory = new double[STATUSES.length];

    /** Whether a status is taxed as in the base year. */
    private final boolean[] sameLaw = new boolean[STATUSES.length];

    /** The type that is being looked at. */
    private int t;

    private CohortType type = new CohortType(0, 0, SizeClass.MICRO);
    /** Change of the return by the law alone, {@code [status]}; NaN until needed. */
    private final double[] lawAlone = new double[STATUSES.length];
    /** What levers on the reliefs add, {@code [zone]}. */
    private final double[] reliefs;

    TaxReturns(BaseYear base, byte[][] zoneStatus) {
        this.base = base;
        this.zoneStatus = zoneStatus;
        this.tax = base.parameters.tax();
        this.metric = new PostTaxReturn(base.parameters.location().preTaxReturn());
        this.deferralWorth = new double[base.origins()];
        this.reliefs = new double[base.zones()];
        HurdleRate law = tax.hurdleRate();
        for (Origin origin : base.world.origins()) {
            double gap = law.withoutRelief(tax.withholdingRate().mean(origin)) - law.deferral();
            deferralWorth[base.world.origins().indexOf(origin)] = PostTaxReturn.deferralPoints(
                    gap, base.parameters.reinvestment().noSubsidiaryShare(), base.reinvestedShare);
        }
    }

    /** Reads the law of a quarter. */
    void open(ResolvedPolicy policy, int calendarYear) {
        year = calendarYear;
        corporateTax = policy.field(LeverCatalogue.CORPORATE_TAX);
        expensingCap = policy.field(ForcesLevers.EXPENSING_CAP);
        withholdingRate = policy.field(OpeningLevers.WITHHOLDING_RATE);
        deferral = policy.field(LeverCatalogue.DEFERRAL);
        creditRate = policy.field(LeverCatalogue.CREDIT_RATE);
        awareness = policy.field(LeverCatalogue.AWARENESS);
        boolean withheld = !withholdingRate.isEverywhere(0);
        levers = withheld || !corporateTax.isEverywhere(0) || !expensingCap.isEverywhere(0);
        reliefLevers = withheld
                || !deferral.isEverywhere(LeverCatalogue.DEFERRAL.neutral())
                || !creditRate.isEverywhere(0)
                || !awareness.isEverywhere(0);
        for (TaxStatus status : STATUSES) {
            double then = tax.corporateTaxRate().of(status, BaseYear.YEAR, 0);
            double now = tax.corporateTaxRate().of(status, year, 0);
            statutory[status.ordinal()] = now;
            sameLaw[status.ordinal()] =
                    then == now && tax.terms(then, BaseYear.YEAR).equals(tax.terms(now, year));
        }
    }

    /** Turns to a type; what follows is about it. */
    void turnTo(int ofType) {
        t = ofType;
        type = base.terms[t].type();
        Arrays.fill(lawAlone, Double.NaN);
        boolean moved = reliefLevers && type.foreign();
        for (int z = 0; z < reliefs.length; z++) {
            reliefs[z] = moved ? reliefsAt(z) : 0;
        }
    }

    /** Change of the return in a zone; exactly 0 under base-year law. */
    double points(int zone) {
        int status = zoneStatus[t][zone];
        double change = corporateTax.at(zone, type.industry(), type.origin());
        double cap = expensingCap.at(zone, type.industry(), type.origin());
        return corporate(status, change, cap, withholdingChange(zone)) + reliefs[zone];
    }

    /** Change of the return elsewhere in China; levers of the law reach it as they reach the zones on average. */
    double national() {
        double change = 0;
        double cap = 0;
        double withheld = 0;
        double relief = 0;
        int zones = base.zones();
        for (int z = 0; z < zones && (levers || reliefLevers); z++) {
            change += corporateTax.at(z, type.industry(), type.origin()) / zones;
            cap += expensingCap.at(z, type.industry(), type.origin()) / zones;
            withheld += withholdingChange(z) / zones;
            relief += reliefs[z] / zones;
        }
        return corporate(TaxStatus.STANDARD.ordinal(), change, cap, withheld) + relief;
    }

    /** Statutory rate of a status. */
    double rate(TaxStatus status) {
        return statutory[status.ordinal()];
    }

    /** Statutory rate of firms without certificate in a zone. */
    double rate(int zone) {
        return statutory[zoneStatus[t][zone]];
    }

    private double corporate(int status, double change, double cap, double withheld) {
        if (change != 0 || cap != 0 || withheld != 0) {
            return corporate(STATUSES[status], change, cap, withheld);
        }
        if (sameLaw[status]) {
            return 0;
        }
        if (Double.isNaN(lawAlone[status])) {
            lawAlone[status] = corporate(STATUSES[status], 0, 0, 0);
        }
        return lawAlone[status];
    }

    private double corporate(TaxStatus entitled, double change, double cap, double withheld) {
        double then = average(entitled, BaseYear.YEAR, 0, 0, 0);
        return 100 * metric.preTaxReturn() * (then - average(entitled, year, change, cap, withheld));
    }

    private double average(TaxStatus status, int inYear, double change, double cap, double withheld) {
        double rate = tax.corporateTaxRate().of(status, inYear, change);
        TaxTerms terms = tax.terms(rate, inYear, cap);
        Project project = tax.project(
                        base.world.industries().get(type.industry()).depreciationRate())
                .withPretaxReturn(metric.preTaxReturn());
        return EffectiveTaxRates.of(
                        project, terms, 0, Finance.RETAINED, WithholdingLaw.changed(withholding(), withheld))
                .average();
    }

    private double withholding() {
        return type.foreign() ? tax.withholdingRate().mean(base.world.origins().get(type.origin())) : 0;
    }

    private double withholdingChange(int zone) {
        return type.foreign() ? withholdingRate.at(zone, type.industry(), type.origin()) : 0;
    }

    /** What the deferral is worth at a changed withholding rate, percentage points. */
    private double worth(double change) {
        HurdleRate law = tax.hurdleRate();
        double gap = law.withoutRelief(WithholdingLaw.changed(withholding(), change)) - law.deferral();
        return PostTaxReturn.deferralPoints(
                gap, base.parameters.reinvestment().noSubsidiaryShare(), base.reinvestedShare);
    }

    private double reliefsAt(int zone) {
        double offered = deferral.at(zone, type.industry(), type.origin());
        double credit = creditRate.at(zone, type.industry(), type.origin());
        double takeUp = base.parameters.reinvestment().takeUp();
        double aware = Math.max(0, Math.min(1, takeUp + awareness.at(zone, type.industry(), type.origin())));
        double change = withholdingChange(zone);
        if (offered == LeverCatalogue.DEFERRAL.neutral() && credit == 0 && aware == takeUp && change == 0) {
            return 0;
        }
        double points = change == 0
                ? deferralWorth[type.origin()] * (aware * offered - takeUp)
                : worth(change) * aware * offered - deferralWorth[type.origin()] * takeUp;
        if (credit > 0 && base.world.industries().get(type.industry()).encouraged()) {
            double withholding = WithholdingLaw.changed(withholding(), change);
            HurdleRate law = tax.hurdleRate();
            double hurdle = law.creditUsedAt(withholding, Math.min(withholding, credit), base.defaultCreditDelay);
            points += 100 * (law.deferral() - hurdle) * base.reinvestedShare * aware;
        }
        return points;
    }
}
