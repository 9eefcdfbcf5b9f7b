package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.pipeline.Annuity;

/**
 * Firms that turn their plant digital weigh a gain that grows with their size against a cost that does not.
 *
 * <pre>
 * s(q)  = 1 / (1 + (a q F / γ Y)^k)        share of firms that adopt at a price q
 * Δs    = s(1 − g) − s(1)
 * Δ ln A      =   Δs (1 − g / 2) a F / Y   those who are moved gain what they just pay, between 1 − g and 1
 * cost saving = − Δs (1 − g) a F / Y + s(1) g a F / Y
 * </pre>
 *
 * <p>F fixed cost (RMB million), a annuity, γ gain as a share of value added, Y value added of a firm (RMB million a year), k
 * how alike firms are, g part of the cost that the public pays. Small firms hardly adopt with or without it. Derived from
 * revealed preference; F, γ and k are assumptions.
 *
 * @param meanOverEntrant capital of the mean firm over that of an entrant
 */
public record DigitalAdoption(ForcesParameters parameters, Annuity annuity, double meanOverEntrant) {
    /** s, share of firms of a value added that adopt at a price, fraction. */
    public double adopters(double valueAdded, double price) {
        double ratio = yearlyCost() * price / (parameters.digitalGain() * valueAdded);
        return 1 / (1 + StrictMath.pow(ratio, parameters.digitalSpread()));
    }

    /** Enters what paying a part of the cost does; returns the yearly amount paid per firm, RMB million. */
    public double enter(double part, Site site, Effects effects) {
        double valueAdded = site.valueAddedPerCapital() * site.entrantCapital() * meanOverEntrant;
        double before = adopters(valueAdded, 1);
        double after = adopters(valueAdded, 1 - part);
        double cost = yearlyCost() / valueAdded;
        effects.add(Channel.PRODUCTIVITY, (after - before) * (1 - part / 2) * cost);
        effects.add(Channel.COST_SAVING, before * part * cost - (after - before) * (1 - part) * cost);
        return after * part * parameters.digitalCost() / parameters.digitalYears();
    }

    private double yearlyCost() {
        return annuity.factor() * parameters.digitalCost();
    }
}
