package org.zonelab.scenarios.validation;

/**
 * What entry and exit add to the growth of mean productivity.
 *
 * <pre>
 * ΔP = Σ_stay s₀ Δp + Σ_stay Δs (p₀ − P₀) + Σ_stay Δs Δp + Σ_enter s₁ (p₁ − P₀) − Σ_exit s₀ (p₀ − P₀)
 * </pre>
 *
 * <p>p log productivity of a firm, s its share of output, P = Σ s p, 0 and 1 the two years. The last two sums are net entry.
 * Source: Foster, Haltiwanger and Krizan (2001), in New Developments in Productivity Analysis.
 */
final class NetEntry {
    private double outputBefore;
    private double outputAfter;
    private double sumBefore;
    private double sumAfter;
    private double outputEntered;
    private double sumEntered;
    private double outputLeft;
    private double sumLeft;

    /** Adds a firm that is there in both years; outputs weighted, p in logs. */
    void stays(double output0, double p0, double output1, double p1) {
        before(output0, p0);
        after(output1, p1);
    }

    /** Adds a firm that is there in the second year only. */
    void enters(double output1, double p1) {
        after(output1, p1);
        outputEntered += output1;
        sumEntered += output1 * p1;
    }

    /** Adds a firm that is there in the first year only. */
    void leaves(double output0, double p0) {
        before(output0, p0);
        outputLeft += output0;
        sumLeft += output0 * p0;
    }

    private void before(double output, double p) {
        outputBefore += output;
        sumBefore += output * p;
    }

    private void after(double output, double p) {
        outputAfter += output;
        sumAfter += output * p;
    }

    /** Output of the second year, the weight of this group among others. */
    double output() {
        return outputAfter;
    }

    /** Growth of mean log productivity. */
    double growth() {
        return sumAfter / outputAfter - sumBefore / outputBefore;
    }

    /** Part of it that net entry makes. */
    double contribution() {
        double reference = sumBefore / outputBefore;
        double entered = (sumEntered - outputEntered * reference) / outputAfter;
        double left = (sumLeft - outputLeft * reference) / outputBefore;
        return entered - left;
    }
}
