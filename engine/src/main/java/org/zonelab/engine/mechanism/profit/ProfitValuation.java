package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.mechanism.tax.CreditElection;
import org.zonelab.engine.numeric.Bounds;
import org.zonelab.engine.numeric.PortableMath;

/**
 * Present value to a foreign investor of one yuan of profit in each use, over T years at discount rate r.
 *
 * <pre>
 * repatriate                      1 − w
 * retain                          (1−w) [(1+ρ) v]^T
 * subsidiary of the firm          (1−w) [(1+ρ_z−κ) v]^T
 * distribute, reinvest, no relief (1−w) {(1+ρ_z)^T − w [(1+ρ_z)^T − 1]} v^T
 * ... with deferral               (1−w) (1+ρ_z)^T v^T − a
 * ... with credit                 + χ c v^s − (e − w) v^T,  if T ≥ 5
 * </pre>
 *
 * <p>v = 1/(1+r); w withholding rate; ρ, ρ_z yearly after-tax returns, cut to [0, {@value #HIGHEST_RETURN}]; κ yearly
 * cost of the subsidiary route; a cost of a claim per yuan; c credit at the elected rate e, s years until its use, χ
 * weight that firms give to credit carried forward. Retaining is not taxed more lightly by distributing it later at the
 * same rate, so w changes its value only in proportion (trapped equity: Hartman 1985, Sinn 1993). A credit needs
 * {@value #HOLDING_YEARS} years of holding; without the deferral the election costs nothing at recovery.
 *
 * @param election r, T and the choice of rate
 * @param subsidiaryCost κ, 1/year
 * @param claimCost a, per yuan reinvested
 * @param creditWeight χ, fraction
 */
public record ProfitValuation(CreditElection election, double subsidiaryCost, double claimCost, double creditWeight) {
    /** Highest yearly return taken into a valuation. */
    public static final double HIGHEST_RETURN = 0.25;

    /** Years an investment must be held to keep its credit. */
    public static final double HOLDING_YEARS = 5;

    public ProfitValuation {
        Bounds.within("horizonYears", election.horizonYears(), 0.25, 100);
        Bounds.within("subsidiaryCost", subsidiaryCost, 0, 0.2);
        Bounds.within("claimCost", claimCost, 0, 1);
        Bounds.within("creditWeight", creditWeight, 0, 1);
    }

    /** Values of all four uses, the subsidiary route open. */
    public UnitValues of(Prospects prospects, Relief relief) {
        double keep = 1 - prospects.withholding();
        double elsewhere = bounded(prospects.returnElsewhere());
        return new UnitValues(
                keep,
                keep * growth(bounded(prospects.returnHere())),
                keep * growth(elsewhere - subsidiaryCost),
                reinvest(prospects.withholding(), elsewhere, relief));
    }

    /** Present value of the credit per yuan reinvested, the better rate elected; 0 where none can be kept or used. */
    public double creditValue(double withholding, Relief relief) {
        if (relief.creditRate() <= 0 || election.horizonYears() < HOLDING_YEARS) {
            return 0;
        }
        double elected = election.rate(withholding, relief.creditRate(), relief.creditUseYears());
        double granted = Math.min(elected, relief.creditRate());
        double uses = election.useYears(withholding, elected, relief.creditRate(), relief.creditUseYears());
        double recapture = relief.deferred() ? (elected - withholding) * discount(election.horizonYears()) : 0;
        return creditWeight * granted * discount(uses) - recapture;
    }

    /** χ v^s, what firms think a yuan of credit is worth that they use after some years. */
    public double creditWorth(double useYears) {
        return creditWeight * discount(useYears);
    }

    /** v^t. */
    public double discount(double years) {
        return years == Double.POSITIVE_INFINITY ? 0 : power(1 / (1 + election.discountRate()), years);
    }

    private double reinvest(double withholding, double returnElsewhere, Relief relief) {
        double grown = power(1 + returnElsewhere, election.horizonYears());
        double taxed = relief.deferred() ? grown : grown - withholding * (grown - 1);
        double cost = relief.claimed() ? claimCost : 0;
        return (1 - withholding) * taxed * discount(election.horizonYears()) - cost + creditValue(withholding, relief);
    }

    /** [(1 + ρ) v]^T. */
    private double growth(double yearlyReturn) {
        return power((1 + yearlyReturn) / (1 + election.discountRate()), election.horizonYears());
    }

    private static double bounded(double yearlyReturn) {
        return Math.max(0, Math.min(HIGHEST_RETURN, yearlyReturn));
    }

    private static double power(double base, double exponent) {
        return PortableMath.exp(exponent * PortableMath.log(base));
    }
}
