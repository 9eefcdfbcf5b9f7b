package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Industrial firms chosen as specialised (niche, "little giants") and supported.
 *
 * <pre>
 * share of specialised firms = s + d
 * Δ level        = γ / (1 − ls)     of a firm that becomes one; taken back when it ceases to be
 * P(certificate) = h                that it gains the high-tech certificate with it
 * cost           = G                RMB million a year for each that the lever added
 * </pre>
 *
 * <p>d dose, s share in the base year among domestic industrial firms not larger than the mean of their type, γ gain of log total factor
 * productivity, ls labour share. Records become specialised one by one ({@link org.zonelab.engine.mechanism.kinds.StatusReview},
 * three years). What specialised firms of the base year have over others is part of their published output. The good are
 * chosen, so that a comparison of firms overstates γ: its range includes zero. Sizes are assumptions.
 */
public record SpecialisedFirms(ForcesParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.SPECIALISED_FIRMS;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial() && !site.foreign() && site.size() != SizeClass.MICRO) {
            effects.add(Channel.SPECIALISED, dose);
            effects.pay(Outlay.GRANTS, OutlayBase.SPECIALISED, parameters.specialisedGrant());
        }
    }

    /** Rise of the log level of value added of a firm that becomes specialised. */
    public double level(double productivityElasticity) {
        return productivityElasticity * parameters.specialisedGain();
    }
}
