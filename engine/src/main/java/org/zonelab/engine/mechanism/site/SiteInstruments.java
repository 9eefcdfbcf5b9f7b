package org.zonelab.engine.mechanism.site;

import java.util.List;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.mechanism.instrument.Instrument;
import org.zonelab.engine.mechanism.land.LandParameters;
import org.zonelab.engine.mechanism.pipeline.Annuity;

/** The instruments of this area. */
public final class SiteInstruments {
    private SiteInstruments() {}

    /** All of them, in the order of the catalogue. */
    public static List<Instrument> of(
            SiteParameters parameters, LandParameters land, ExitParameters exit, Annuity investor) {
        FloorCost floors = FloorCost.of(parameters, land, investor);
        return List.of(
                new PlotRatio(parameters, floors),
                new MixedUse(parameters),
                new NewIndustryLand(parameters, floors),
                new StandardLand(parameters),
                new Redevelopment(parameters, land, exit),
                new YieldScreening(parameters),
                new LeaseTerms());
    }
}
