package org.zonelab.engine.quarter;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.mechanism.administration.AdministrationInstruments;
import org.zonelab.engine.mechanism.chains.ChainInstruments;
import org.zonelab.engine.mechanism.finance.FinanceInstruments;
import org.zonelab.engine.mechanism.forces.ForcesInstruments;
import org.zonelab.engine.mechanism.green.GreenInstruments;
import org.zonelab.engine.mechanism.instrument.ChainInstrument;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Instrument;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.opening.OpeningInstruments;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.mechanism.site.SiteInstruments;
import org.zonelab.engine.mechanism.talent.TalentInstruments;
import org.zonelab.engine.world.World;

/** All instruments under one draw of the parameters, in the order of the lever catalogue's areas. */
public final class InstrumentSet {
    private final List<FirmInstrument> firms = new ArrayList<>();
    private final List<ZoneInstrument> zones = new ArrayList<>();
    private final List<ChainInstrument> chains = new ArrayList<>();

    private InstrumentSet(List<Instrument> all) {
        for (Instrument instrument : all) {
            if (instrument instanceof FirmInstrument forFirms) {
                firms.add(forFirms);
            }
            if (instrument instanceof ZoneInstrument forZones) {
                zones.add(forZones);
            }
            if (instrument instanceof ChainInstrument forChains) {
                chains.add(forChains);
            }
        }
    }

    /** The instruments with the effect sizes of a parameter point. */
    public static InstrumentSet of(ModelParameters parameters, World world) {
        List<Instrument> all = new ArrayList<>();
        all.addAll(ForcesInstruments.of(
                parameters.forces(),
                parameters.tax(),
                parameters.production(),
                parameters.pipeline(),
                parameters.innovation()));
        all.addAll(ChainInstruments.of(parameters.chains(), parameters.tax(), world));
        all.addAll(OpeningInstruments.of(
                parameters.opening(),
                parameters.tax().discountRate(),
                parameters.investment().userCostElasticity()));
        all.addAll(SiteInstruments.of(
                parameters.site(),
                parameters.land(),
                parameters.exit(),
                new Annuity(parameters.tax().discountRate(), parameters.tax().horizonYears())));
        all.addAll(TalentInstruments.of(parameters.talent(), parameters.labour()));
        all.addAll(FinanceInstruments.of(parameters.finance()));
        all.addAll(GreenInstruments.of(parameters.green(), parameters.trade()));
        all.addAll(AdministrationInstruments.of(
                parameters.administration(), parameters.production().entrantCapitalShare()));
        return new InstrumentSet(all);
    }

    public List<FirmInstrument> firms() {
        return firms;
    }

    public List<ZoneInstrument> zones() {
        return zones;
    }

    public List<ChainInstrument> chains() {
        return chains;
    }
}
