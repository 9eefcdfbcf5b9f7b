package org.zonelab.engine.mechanism.innovation;

/**
 * Knowledge of a firm (or of a cell of firms), RMB million of real research.
 *
 * <pre>
 * G' = (1 − δ / 4) G + (1 − r) R
 * Δ ln A = b ln(G / G*)
 * </pre>
 *
 * <p>R reported research of the quarter (RMB million), r share that is relabelled, δ depreciation a year; G* the stock built
 * by the same rule from base-year research intensity and current sales; b = 0.124, so that doubling adds 9 % to
 * productivity. Exactly 0 while research intensity is that of the base year. Sources: Griliches (1979), Bell Journal of
 * Economics 10(1); Chen, Liu, Suárez Serrato and Xu (2021), American Economic Review 111(7): 24.2 % relabelled, 9 %.
 */
public record KnowledgeStock(InnovationParameters parameters) {
    /** Stock that lasting research of the given size (RMB million a year, as reported) keeps up. */
    public double steady(double reportedPerYear) {
        return (1 - parameters.relabelledShare()) * reportedPerYear / parameters.knowledgeDepreciation();
    }

    /** Next quarter's stock from reported research of the quarter, RMB million. */
    public double next(double stock, double reported) {
        return (1 - parameters.knowledgeDepreciation() / 4) * stock + (1 - parameters.relabelledShare()) * reported;
    }

    /** Addition to log productivity from a stock and its reference; 0 where there is no reference. */
    public double contribution(double stock, double reference) {
        return reference > 0 && stock > 0 ? parameters.knowledgeElasticity() * StrictMath.log(stock / reference) : 0;
    }

    /**
     * One quarter of many stocks at once, any index; writes {@code contribution}.
     *
     * @param reported reported research of the quarter
     * @param referenceResearch base-year intensity times current sales of the quarter
     * @param stock updated
     * @param reference updated
     */
    public void advance(
            double[] reported, double[] referenceResearch, double[] stock, double[] reference, double[] contribution) {
        for (int k = 0; k < stock.length; k++) {
            stock[k] = next(stock[k], reported[k]);
            reference[k] = next(reference[k], referenceResearch[k]);
            contribution[k] = contribution(stock[k], reference[k]);
        }
    }
}
