package org.zonelab.engine.effect;

/**
 * One amount of a pair of worlds over another.
 *
 * @param name name of the outcome in the catalogue
 * @param above the amount above the line
 * @param below the amount below the line; the ratio is undefined where it is
 */
public record PairRatio(String name, Amount above, Amount below) implements PairMeasure {
    /**
     * Share of the newly claimed relief behind which no additional investment stands.
     *
     * <pre>deadweight = 1 − additional / claimed</pre>
     *
     * <p>Additional as in {@link AdditionalInvestment}, claimed as in {@link NewClaims}. Above one where the policy lowers
     * investment, below zero where it adds more than was claimed.
     */
    public static final PairRatio DEADWEIGHT_SHARE = new PairRatio(
            "deadweight_share",
            (pair, scope) -> NewClaims.of(pair, scope) - AdditionalInvestment.of(pair, scope),
            NewClaims::of);

    /**
     * Share of the newly claimed relief that is profit distributed and put back into the very firm that paid it, with
     * nothing built for it.
     *
     * <pre>relabelled = ΔR / claimed</pre>
     *
     * <p>R claims put back into the payer, RMB million; claimed as in {@link NewClaims}.
     */
    public static final PairRatio RELABELLED_SHARE = new PairRatio(
            "relabelled_share", (pair, scope) -> pair.difference(scope, "relabelled_claims"), NewClaims::of);

    /** Cost of the policy to all treasuries, as in {@link PublicCost}; an amount. */
    public static final PairRatio PUBLIC_COST = new PairRatio("public_cost", PublicCost::of, (pair, scope) -> 1);

    /**
     * Public cost per yuan of additional investment.
     *
     * <pre>cost = C / additional</pre>
     *
     * <p>C as in {@link PublicCost}, additional as in {@link AdditionalInvestment}, both of the same period. Its inverse is
     * the bang for the buck.
     */
    public static final PairRatio COST_PER_ADDITIONAL_YUAN =
            new PairRatio("cost_per_additional_yuan", PublicCost::of, AdditionalInvestment::of);

    /**
     * Public cost per additional job, held for one year.
     *
     * <pre>cost = 10⁶ C / ΔJ</pre>
     *
     * <p>C as in {@link PublicCost}, RMB million; J jobs of the modelled firms times years, so that a job that lasts ten
     * years counts ten times. Jobs lost elsewhere in the zones are taken off, jobs in services around them are not added.
     */
    public static final PairRatio COST_PER_ADDITIONAL_JOB = new PairRatio(
            "cost_per_additional_job",
            (pair, scope) -> 1e6 * PublicCost.of(pair, scope),
            (pair, scope) -> pair.difference(scope, "job_years"));

    /** An amount of a pair of worlds, in the unit of its outcomes. */
    @FunctionalInterface
    public interface Amount {
        /** The amount in one scope, a position in the series. */
        double of(PairFigures pair, int scope);
    }

    @Override
    public double numerator(PairFigures pair, int scope) {
        return above.of(pair, scope);
    }

    @Override
    public double denominator(PairFigures pair, int scope) {
        return below.of(pair, scope);
    }
}
