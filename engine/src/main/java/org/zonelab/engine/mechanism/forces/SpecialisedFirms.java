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
 * Small industrial firms chosen as specialised (niche, "little giants") and supported.
 *
 * <pre>
 * Δ ln A                 = d γ
 * Δ ln P(certificate)    = ln(1 + d (e^h − 1))
 * cost                   = d G      RMB million per small firm and year
 * </pre>
 *
 * <p>d dose: share of small industrial firms that are supported, γ gain of productivity of one, h rise of the log probability
 * that it gains the high-tech certificate, G yearly grant. The good are chosen, so that a comparison of firms overstates γ.
 * Assumption; γ includes zero in its range.
 */
public record SpecialisedFirms(ForcesParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.SPECIALISED_FIRMS;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial() && site.size() == SizeClass.SMALL) {
            effects.add(Channel.PRODUCTIVITY, dose * parameters.specialisedGain());
            effects.add(
                    Channel.CERTIFICATION,
                    StrictMath.log1p(dose * StrictMath.expm1(parameters.specialisedCertification())));
            effects.pay(Outlay.GRANTS, OutlayBase.FIRMS, dose * parameters.specialisedGrant());
        }
    }
}
