package org.zonelab.engine.quarter;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.mechanism.profit.FirmMoney;
import org.zonelab.engine.mechanism.profit.OpeningClaims;
import org.zonelab.engine.mechanism.profit.Payout;
import org.zonelab.engine.mechanism.profit.ProfitParameters;
import org.zonelab.engine.mechanism.profit.ProfitUse;
import org.zonelab.engine.mechanism.profit.ProfitValuation;
import org.zonelab.engine.mechanism.profit.Prospects;
import org.zonelab.engine.mechanism.profit.Relief;
import org.zonelab.engine.mechanism.profit.UnitValues;
import org.zonelab.engine.mechanism.profit.UseShares;

/**
 * Money of foreign firms when the run begins: undistributed earnings, past claims of the deferral, and the constants of the
 * use of profit at which the base year's claims come out.
 */
final class OpeningBooks {
    private static final int FIT_ROUNDS = 30;
    private static final double DAMPING = 0.7;

    private final BaseYear base;
    private final WorldState state;
    private final CohortQuarter[] cohorts;
    private final ProfitParameters parameters;
    private final double discountRate;
    private final Scratch scratch = new Scratch();

    OpeningBooks(BaseYear base, WorldState state, CohortQuarter[] cohorts) {
        this.base = base;
        this.state = state;
        this.cohorts = cohorts;
        this.parameters = base.parameters.reinvestment();
        this.discountRate = base.parameters.tax().discountRate();
    }

    /** Work on one foreign firm, with its profit after tax in a quarter, RMB million. */
    @FunctionalInterface
    private interface FirmWork {
        void on(int t, Chunk c, ForeignColumns foreign, int j, double profit);
    }

    private void eachFirm(FirmWork work) {
        for (int t = 0; t < cohorts.length; t++) {
            CohortQuarter q = cohorts[t];
            for (Chunk c : state.cohorts.get(t).chunks()) {
                ForeignColumns foreign = c.foreign;
                if (foreign == null) {
                    continue;
                }
                OutputPass.rows(c, q, scratch);
                OutputPass.output(c, q, scratch);
                OutputPass.gap(c, q, scratch);
                ProfitPass.profit(c, q, scratch);
                for (int j = 0; j < c.size; j++) {
                    work.on(t, c, foreign, j, scratch.profit[j] - scratch.tax[j]);
                }
            }
        }
    }

    void open() {
        meanReturns();
        GroupColumns groups = state.groups;
        double[] sums = new double[2];
        eachFirm((t, c, foreign, j, profit) -> {
            int g = foreign.group[j];
            double yearly = Math.max(0, 4 * profit);
            foreign.yearProfit[j] = (3 - groups.profitQuarter[g]) * profit;
            sums[0] += yearly;
            sums[1] += aware(g) ? yearly : 0;
        });
        pastClaims(sums[1]);
        fitUses();
        base.reinvestedShare = sums[0] > 0 ? base.world.national().dividendClaims() / sums[0] : 0;
        lockIn();
    }

    private void meanReturns() {
        double[] sum = new double[cohorts.length];
        double[] capital = new double[cohorts.length];
        eachFirm((t, c, foreign, j, profit) -> {
            sum[t] += scratch.capital[j] * cohorts[t].marginalReturn(discountRate, scratch, j);
            capital[t] += scratch.capital[j];
        });
        for (int t = 0; t < sum.length; t++) {
            state.meanReturn[t] = capital[t] > 0 ? sum[t] / capital[t] : discountRate;
        }
    }

    private boolean aware(int group) {
        return parameters.takeUpRule().claims(state.groups.awareness[group], 0);
    }

    /** Past claims lie with the firms of groups that know the deferral, in proportion to profit. */
    private void pastClaims(double awareProfit) {
        OpeningClaims claims = parameters.openingClaims(base.parameters.exit().baseHazard());
        int years = BaseYear.YEAR - BaseYear.DEFERRAL_SINCE;
        eachFirm((t, c, foreign, j, profit) -> {
            int g = foreign.group[j];
            if (aware(g) && profit > 0) {
                for (int ago = 1; ago <= years; ago++) {
                    double amount = claims.surviving(ago) * 4 * profit / awareProfit;
                    double tax = state.groups.withholding[g] * amount;
                    foreign.ledger.addClaim(j, state.groups.profitQuarter[g] - 4 * ago, amount, tax, 0);
                    state.deferredTurnover[c.zone[j]] += amount;
                    state.deferredBase[c.zone[j]] += amount;
                    state.deferredTax[c.zone[j]] += tax;
                }
            }
        });
    }

    /**
     * Fits the constants so that shares of released profit and claims are those of the base year, times the base year's
     * correction for what a pilot run of it claimed.
     */
    void fitUses() {
        List<UnitValues> prospects = new ArrayList<>();
        List<Released> firms = released(prospects);
        UseShares[] shares = new UseShares[prospects.size()];
        double target =
                base.claimsCorrection * base.world.national().dividendClaims() * (1 - parameters.ownCapitalisation());
        for (int round = 0; round < FIT_ROUNDS; round++) {
            ProfitUse use = parameters.use(base.useConstants);
            double released = 0;
            double[] sum = new double[4];
            double claimed = 0;
            for (int k = 0; k < shares.length; k++) {
                shares[k] = use.shares(prospects.get(k));
            }
            for (Released firm : firms) {
                UseShares share = shares[firm.prospect()];
                released += firm.amount();
                sum[0] += firm.amount() * share.repatriate();
                sum[1] += firm.amount() * share.retain();
                sum[2] += firm.amount() * share.subsidiary();
                sum[3] += firm.amount() * share.reinvest();
                claimed += firm.claims() * share.reinvest();
            }
            UseShares simulated =
                    new UseShares(sum[0] / released, sum[1] / released, sum[2] / released, sum[3] / released);
            double reinvest = Math.min(0.6, simulated.reinvest() * target / Math.max(claimed, 1e-9));
            double rest = 1 - reinvest;
            double scale = rest / (1 - parameters.reinvestShare());
            double repatriate = parameters.repatriateShare() * scale;
            double subsidiary = parameters.subsidiaryShare() * scale;
            UseShares wanted = new UseShares(repatriate, rest - repatriate - subsidiary, subsidiary, reinvest);
            base.useConstants = base.useConstants.towards(wanted, simulated, DAMPING);
        }
    }

    /**
     * Profit that a firm releases in the base year.
     *
     * @param amount RMB million
     * @param claims the amount if its group claims the deferral, else 0
     * @param prospect position of what a yuan is worth to it
     */
    private record Released(double amount, double claims, int prospect) {}

    /** What decides the worth of a yuan among firms of one type, and its position. */
    private record Prospect(double withholding, Relief relief, boolean noSubsidiaryRoute, int position) {}

    /** Profit released by each firm; adds what a yuan is worth, of which there are few, to {@code worth}. */
    private List<Released> released(List<UnitValues> worth) {
        ProfitValuation valuation = parameters.valuation(base.parameters.tax());
        Payout payout = parameters.payout();
        List<Released> firms = new ArrayList<>();
        List<List<Prospect>> known = new ArrayList<>();
        for (int t = 0; t < cohorts.length; t++) {
            known.add(new ArrayList<>());
        }
        eachFirm((t, c, foreign, j, profit) -> {
            int g = foreign.group[j];
            double earnings = Math.max(0, foreign.earnings[j]);
            double output = scratch.valueAdded[j] / base.terms[t].industry().valueAddedRatio();
            double amount = payout.of(new FirmMoney(4 * profit, earnings, earnings, foreign.lastPayout[j], output));
            if (amount > 0) {
                Relief relief = aware(g) ? Relief.DEFERRAL : Relief.NONE;
                int prospect = prospect(known.get(t), t, g, relief, valuation, worth);
                firms.add(new Released(amount, relief.claimed() ? amount : 0, prospect));
            }
        });
        return firms;
    }

    private int prospect(
            List<Prospect> known, int t, int g, Relief relief, ProfitValuation valuation, List<UnitValues> worth) {
        double withholding = state.groups.withholding[g];
        boolean closed = state.groups.noSubsidiaryRoute[g];
        for (Prospect each : known) {
            if (each.withholding == withholding && each.noSubsidiaryRoute == closed && each.relief.equals(relief)) {
                return each.position;
            }
        }
        UnitValues values =
                valuation.of(new Prospects(withholding, parameters.idleReturn(), state.meanReturn[t]), relief);
        known.add(new Prospect(withholding, relief, closed, worth.size()));
        worth.add(closed ? values.withoutSubsidiary() : values);
        return worth.size() - 1;
    }

    /** Mean tax due on leaving by type, which the exit hazard's base level already holds. */
    private void lockIn() {
        Annuity annuity = new Annuity(
                base.parameters.tax().discountRate(), base.parameters.tax().horizonYears());
        double[] due = new double[cohorts.length];
        double[] capital = new double[cohorts.length];
        eachFirm((t, c, foreign, j, profit) -> {
            due[t] += taxDue(foreign, j);
            capital[t] += scratch.capital[j];
        });
        for (int t = 0; t < due.length; t++) {
            base.lockIn[t] = capital[t] > 0 ? annuity.percentagePoints(due[t] / capital[t]) : 0;
        }
        eachFirm((t, c, foreign, j, profit) ->
                foreign.lockIn[j] = annuity.percentagePoints(taxDue(foreign, j) / scratch.capital[j]) - base.lockIn[t]);
    }

    private double taxDue(ForeignColumns foreign, int j) {
        return state.groups.withholding[foreign.group[j]] * Math.max(0, foreign.earnings[j])
                + foreign.ledger.totalTax(j);
    }
}
