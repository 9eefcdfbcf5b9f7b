package org.zonelab.engine.mechanism.site;

import java.util.List;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.mechanism.instrument.Instrument;
import org.zonelab.engine.mechanism.land.LandParameters;

/** The instruments of this area. */
public final class SiteInstruments {
    private SiteInstruments() {}

    /** All of them, in the order of the catalogue. */
    public static List<Instrument> of(SiteParameters parameters, LandParameters land, ExitParameters exit) {
        return List.of(
                new PlotRatio(parameters, land),
                new MixedUse(parameters),
                new NewIndustryLand(parameters, land),
                new StandardLand(parameters),
                new Redevelopment(parameters, land, exit),
                new YieldScreening(parameters),
                new LeaseTerms());
    }
}
