package org.zonelab.engine.mechanism.innovation;

/**
 * Early survival of entrants with a place in an incubator.
 *
 * <pre>multiple of the hazard = 1 − e c</pre>
 *
 * <p>c additional share of young firms with a place, e share of early closures that a place prevents. Exactly 1 at c = 0:
 * the 707 incubators of 2023 are in the base hazard. Assumption: reviews such as Hackett and Dilts (2004), Journal of
 * Technology Transfer 29, find effects on survival of both signs.
 */
public record Incubation(InnovationParameters parameters) {
    public double survivalFactor(double coverage) {
        return 1 - parameters.incubationEffect() * coverage;
    }

    /** Share of young firms that the given places reach, at most 1. */
    public double coverage(double places, double youngFirms) {
        return youngFirms > places ? places / youngFirms : 1;
    }
}
