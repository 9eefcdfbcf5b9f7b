package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.mechanism.profit.FirmMoney;
import org.zonelab.engine.mechanism.profit.ProfitDisposal;
import org.zonelab.engine.mechanism.profit.ProfitFlows;
import org.zonelab.engine.mechanism.profit.ProfitParameters;
import org.zonelab.engine.mechanism.profit.ProfitValuation;
import org.zonelab.engine.mechanism.profit.Relief;
import org.zonelab.engine.mechanism.profit.ReliefFlows;
import org.zonelab.engine.mechanism.profit.ReliefLaw;
import org.zonelab.engine.mechanism.profit.TakeUp;
import org.zonelab.engine.mechanism.profit.UseShares;
import org.zonelab.engine.mechanism.tax.CreditUse;
import org.zonelab.engine.mechanism.tax.ReliefValue;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;

/** Once a year, in its group's quarter, a foreign firm disposes of profit; the ledger and the treasury follow. */
final class ProfitUsePass {
    private final BaseYear base;
    private final WorldState state;
    private final FirmAccounts accounts;
    private final ProfitParameters parameters;
    private final ProfitDisposal disposal;
    private final ProfitValuation valuation;
    private final ReliefLaw law;
    private final TakeUp takeUp;
    private final ReliefValue treasury;
    private final Annuity annuity;
    private final LeverField deferral;
    private final LeverField creditRate;
    private final LeverField awareness;
    private final int creditYearsLeft;
    private final double horizonDiscount;
    private final ReliefFlows flows = new ReliefFlows();

    ProfitUsePass(BaseYear base, WorldState state, ResolvedPolicy policy, FirmAccounts accounts) {
        this.accounts = accounts;
        this.base = base;
        this.state = state;
        this.parameters = base.parameters.reinvestment();
        this.disposal = parameters.disposal(base.parameters.tax(), base.useConstants);
        this.valuation = parameters.valuation(base.parameters.tax());
        this.law = parameters.reliefLaw(base.parameters.tax());
        this.takeUp = parameters.takeUpRule();
        this.treasury = new ReliefValue(base.parameters.tax().governmentDiscountRate());
        this.horizonDiscount = treasury.discount(base.parameters.tax().horizonYears());
        this.annuity = new Annuity(
                base.parameters.tax().discountRate(), base.parameters.tax().horizonYears());
        this.deferral = policy.field(LeverCatalogue.DEFERRAL);
        this.creditRate = policy.field(LeverCatalogue.CREDIT_RATE);
        this.awareness = policy.field(LeverCatalogue.AWARENESS);
        int last = policy.lastQuarter(LeverCatalogue.CREDIT_RATE, state.quarter);
        this.creditYearsLeft =
                last == Integer.MAX_VALUE ? Integer.MAX_VALUE : Math.max(0, (last - state.quarter) / 4 + 1);
    }

    /** Whether a group would know and file for the reliefs, in force or not. */
    boolean aware(int group, int zone, CohortType type) {
        return takeUp.claims(state.groups.awareness[group], awareness.at(zone, type.industry(), type.origin()));
    }

    /** The reliefs that the law offers a group that knows them. */
    Relief offered(int group, int zone, CohortType type) {
        Relief relief = deferral.at(zone, type.industry(), type.origin()) > 0.5 ? Relief.DEFERRAL : Relief.NONE;
        double credit = creditRate.at(zone, type.industry(), type.origin());
        if (credit > 0 && base.world.industries().get(type.industry()).encouraged()) {
            double delay = state.groups.creditDelay[group];
            return relief.withCredit(credit, delay > 0 ? delay : base.defaultCreditDelay);
        }
        return relief;
    }

    /** How firms of a type divide a yuan this quarter. */
    UseTable uses(int t) {
        return new UseTable(valuation, disposal, parameters.idleReturn(), state.meanReturn[t]);
    }

    void run(Chunk c, ForeignColumns foreign, CohortQuarter q, Scratch s, int t, UseTable uses, CohortTotals totals) {
        GroupColumns groups = state.groups;
        int turn = Math.floorMod(q.quarter(), 4);
        int[] list = s.list;
        int turns = 0;
        for (int j = 0; j < c.size; j++) {
            list[turns] = j;
            turns += groups.profitQuarter[foreign.group[j]] == turn && c.start[j] <= q.quarter() ? 1 : 0;
        }
        for (int k = 0; k < turns; k++) {
            dispose(c, foreign, q, s, t, list[k], uses, totals);
        }
        law.taxOnExit(foreign.ledger, q.quarter(), s.a, c.size);
        for (int k = 0; k < turns; k++) {
            int j = list[k];
            double due = groups.withholding[foreign.group[j]] * Math.max(0, foreign.earnings[j]) + s.a[j];
            foreign.lockIn[j] = annuity.percentagePoints(due / Math.max(s.capital[j], 1e-6)) - base.lockIn[t];
        }
    }

    private void dispose(
            Chunk c,
            ForeignColumns foreign,
            CohortQuarter q,
            Scratch s,
            int t,
            int j,
            UseTable uses,
            CohortTotals totals) {
        GroupColumns groups = state.groups;
        int g = foreign.group[j];
        int zone = c.zone[j];
        double withholding = groups.withholding[g];
        boolean aware = aware(g, zone, q.type());
        Relief relief = aware ? offered(g, zone, q.type()) : Relief.NONE;
        UseShares share = uses.shares(relief, withholding, groups.noSubsidiaryRoute[g]);
        ProfitFlows use = flows(money(foreign, s, t, j), share, relief, withholding);
        book(foreign, q.quarter(), zone, j, g, use, relief, withholding, totals);
        if (aware) {
            totals.add(Measure.AWARE, zone, use.reinvested() + use.ownCapitalised());
        }
        foreign.yearProfit[j] = 0;
        foreign.lastPayout[j] = use.released();
    }

    /** Money of a firm on its day of decision. */
    FirmMoney money(ForeignColumns foreign, Scratch s, int t, int j) {
        double earnings = Math.max(0, foreign.earnings[j]);
        return new FirmMoney(
                foreign.yearProfit[j],
                earnings + foreign.paidIn[j],
                earnings,
                foreign.lastPayout[j],
                s.valueAdded[j] / base.terms[t].industry().valueAddedRatio());
    }

    /** What a firm does with its money at given shares of the uses. */
    ProfitFlows flows(FirmMoney money, UseShares share, Relief relief, double withholding) {
        return disposal.of(money, share, relief, withholding, creditYearsLeft);
    }

    private void book(
            ForeignColumns foreign,
            int quarter,
            int zone,
            int j,
            int g,
            ProfitFlows use,
            Relief relief,
            double withholding,
            CohortTotals totals) {
        flows.reset();
        double claimed = use.claimed(relief);
        double taxed = use.repatriated() + (relief.deferred() ? 0 : use.reinvested());
        double due = withholding * taxed;
        double paid = law.pay(foreign.ledger, j, quarter, due, flows);
        double share = due > 0 ? paid / due : 0;
        double reinvestedTax = relief.deferred() ? 0 : share * withholding * use.reinvested();
        law.claim(foreign.ledger, j, quarter, claimed, relief, withholding, flows);
        foreign.earnings[j] -= use.repatriated() + use.subsidiary() + use.reinvested() + use.ownCapitalised();
        foreign.paidIn[j] += use.ownCapitalised();
        state.groups.pool[g] += use.subsidiary() + use.reinvested() - reinvestedTax;
        state.groups.claiming[g] |= relief.claimed() && use.reinvested() > 0;
        accounts.money(-use.repatriated() - reinvestedTax);
        remember(foreign, j, g, withholding * use.repatriated());
        totals.add(Measure.WITHHOLDING, zone, paid);
        totals.add(Measure.FDI_REINVESTED, zone, use.reinvested() - reinvestedTax + use.ownCapitalised());
        totals.add(Measure.ELIGIBLE, zone, use.reinvested() + use.ownCapitalised());
        totals.add(Measure.CLAIMS, zone, claimed);
        totals.add(Measure.RELABELLED, zone, use.ownCapitalised());
        if (flows.creditGranted > 0) {
            totals.add(Measure.CREDITED, zone, claimed);
            totals.add(Measure.CREDIT_GRANTED, zone, flows.creditGranted);
        }
        totals.add(Measure.CREDIT_USED, zone, flows.creditUsed);
        totals.add(Measure.EXPENDITURE, zone, flows.taxDeferred + flows.creditUsed);
        totals.add(Measure.EXPENDITURE_PRESENT_VALUE, zone, presentValue(g));
        accounts.defer(zone, flows.claimed, flows.taxDeferred);
    }

    /** Present value to the treasury of the relief on this claim. */
    private double presentValue(int g) {
        if (flows.creditGranted == 0) {
            return flows.taxDeferred * (1 - horizonDiscount);
        }
        double delay = state.groups.creditDelay[g] > 0 ? state.groups.creditDelay[g] : base.defaultCreditDelay;
        double used = Double.isInfinite(delay) ? 0 : flows.creditGranted * treasury.discount(delay);
        return flows.taxDeferred * (1 - horizonDiscount) + used;
    }

    /** Notes what credit a plant has not used, and the years until the yearly tax that can meet it has used it. */
    private void remember(ForeignColumns foreign, int j, int g, double yearlyTax) {
        double unused = foreign.ledger.totalUnused(j);
        if (unused > 0) {
            double years = Math.min(
                    CreditUse.meanYears(unused, yearlyTax),
                    base.parameters.tax().horizonYears());
            state.groups.creditUnused[g] += unused;
            state.groups.creditYears[g] += unused * years;
        }
    }

    /** Once all plants are done: groups whose turn it was keep what they claimed and their date of credit use. */
    static void close(GroupColumns groups, int quarter) {
        int turn = Math.floorMod(quarter, 4);
        for (int g = 0; g < groups.size; g++) {
            if (groups.profitQuarter[g] == turn) {
                groups.claimed[g] = groups.claiming[g];
                groups.claiming[g] = false;
                if (groups.creditUnused[g] > 0) {
                    groups.creditDelay[g] = groups.creditYears[g] / groups.creditUnused[g];
                    groups.creditUnused[g] = 0;
                    groups.creditYears[g] = 0;
                }
            }
        }
    }
}
