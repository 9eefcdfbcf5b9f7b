package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.OpeningLevers;

/**
 * Opening of choices that law or permits bar to foreign investors.
 *
 * <pre>Δ ln(foreign projects) = ln(1 + x b / (1 − b))</pre>
 *
 * <p>x share of the barred choices that is opened, b share of projects barred in industry or services. All of these projects are
 * additional to China; none is moved, but incumbents lose through prices, wages and land. A permission is no outlay: the
 * lever pays nothing. Source of the form: projects in proportion to the choices that are open; b is an assumption.
 */
public record SectorOpening(OpeningParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return OpeningLevers.SECTOR_OPENING;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.foreign()) {
            double barred =
                    site.industry().industrial() ? parameters.barredShareIndustry() : parameters.barredShareServices();
            effects.add(Channel.ARRIVALS, StrictMath.log1p(dose * barred / (1 - barred)));
        }
    }
}
