package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.tax.CorporateTaxRate;
import org.zonelab.engine.mechanism.tax.TaxStatus;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;

/**
 * What corporate tax law and levers on the price of capital mean for the firms of each type, {@code [status * zones + zone]}.
 *
 * <p>Worked out anew only when the calendar year turns or a lever is at work.
 */
final class LawRows {
    private static final TaxStatus[] STATUSES = TaxStatus.values();

    private final BaseYear base;
    private final byte[][] zoneStatus;
    private final double[][] logRequired;
    private final double[][] logUserCost;
    private final double[][] taxRate;

    /** Year that the rows hold without levers; before all years if they hold anything else. */
    private int plainYear = Integer.MIN_VALUE;

    private LeverField rates = LeverField.uniform(0);
    private LeverField caps = LeverField.uniform(0);

    LawRows(BaseYear base, byte[][] zoneStatus) {
        this.base = base;
        this.zoneStatus = zoneStatus;
        int types = base.terms.length;
        logRequired = new double[types][];
        logUserCost = new double[types][];
        taxRate = new double[types][];
        for (int t = 0; t < types; t++) {
            logRequired[t] = required(t, base.terms[t]);
        }
    }

    /** Turns to the law of a year under the policy and levers of a quarter. */
    void open(ResolvedPolicy policy, Channels channels, int year) {
        rates = policy.field(LeverCatalogue.CORPORATE_TAX);
        caps = policy.field(ForcesLevers.EXPENSING_CAP);
        boolean plain = rates.isEverywhere(0)
                && caps.isEverywhere(0)
                && !channels.moves(Channel.HURDLE)
                && !channels.moves(Channel.CAPITAL_GRANT);
        if (plain && year == plainYear) {
            return;
        }
        for (int t = 0; t < taxRate.length; t++) {
            logUserCost[t] = userCost(t, channels, year);
            taxRate[t] = rates(t, year);
        }
        plainYear = plain ? year : Integer.MIN_VALUE;
    }

    /** Log of wedge times base-year user cost; not to be written. */
    double[] logRequired(int t) {
        return logRequired[t];
    }

    /** Log of the user cost of own money over that of the base year's law; exactly 0 under that law; not to be written. */
    double[] logUserCost(int t) {
        return logUserCost[t];
    }

    /** Corporate tax rate; not to be written. */
    double[] taxRate(int t) {
        return taxRate[t];
    }

    private double[] required(int t, TypeTerms terms) {
        double[] row = new double[STATUSES.length * base.zones()];
        double wedge = StrictMath.log(base.wedge[terms.type().industry()]);
        double[] byStatus = new double[STATUSES.length * STATUSES.length];
        for (TaxStatus status : STATUSES) {
            for (TaxStatus usual : STATUSES) {
                byStatus[status.ordinal() * STATUSES.length + usual.ordinal()] =
                        wedge + StrictMath.log(terms.required(status, usual));
            }
        }
        byte[] usual = zoneStatus[t];
        for (int status = 0; status < STATUSES.length; status++) {
            for (int z = 0; z < base.zones(); z++) {
                row[status * base.zones() + z] = byStatus[status * STATUSES.length + usual[z]];
            }
        }
        return row;
    }

    private double[] userCost(int t, Channels channels, int year) {
        double[] row = new double[STATUSES.length * base.zones()];
        TypeTerms terms = base.terms[t];
        CohortType type = terms.type();
        for (TaxStatus status : STATUSES) {
            double then = terms.baseUserCost()[status.ordinal()];
            double law = TypeTerms.userCost(base.parameters, terms.industry(), status, year, 0, 0);
            double lawAlone = law == then ? 0 : StrictMath.log(law / then);
            for (int z = 0; z < base.zones(); z++) {
                double added = rates.at(z, type.industry(), type.origin());
                double cap = caps.at(z, type.industry(), type.origin());
                double levers = leverFactor(channels, t, z, terms.industry().depreciationRate());
                double change = lawAlone;
                if (added != 0 || cap != 0) {
                    double now = TypeTerms.userCost(base.parameters, terms.industry(), status, year, added, cap);
                    change = now == then && levers == 1 ? 0 : StrictMath.log(levers * now / then);
                } else if (levers != 1) {
                    change = StrictMath.log(levers * law / then);
                }
                row[status.ordinal() * base.zones() + z] = change;
            }
        }
        return row;
    }

    /** What grants and cheaper credit leave of the user cost; exactly 1 without levers. */
    private double leverFactor(Channels channels, int t, int zone, double depreciation) {
        double hurdle = channels.row(Channel.HURDLE, t)[zone];
        double discount = base.parameters.tax().discountRate() + depreciation;
        double credit = hurdle == 0 ? 1 : Math.max(0.1, (discount + hurdle) / discount);
        return channels.capitalPrice(t, zone) * credit;
    }

    private double[] rates(int t, int year) {
        double[] row = new double[STATUSES.length * base.zones()];
        if (!base.terms[t].paysCorporateTax()) {
            return row;
        }
        CohortType type = base.terms[t].type();
        CorporateTaxRate rate = base.parameters.tax().corporateTaxRate();
        for (TaxStatus status : STATUSES) {
            for (int z = 0; z < base.zones(); z++) {
                row[status.ordinal() * base.zones() + z] =
                        rate.of(status, year, rates.at(z, type.industry(), type.origin()));
            }
        }
        return row;
    }
}
