package org.zonelab.engine.mechanism.chains;

import java.util.List;
import org.zonelab.engine.mechanism.instrument.Instrument;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.mechanism.tax.TaxParameters;
import org.zonelab.engine.world.World;

/** The instruments of chains and transfer under one draw of the parameters. */
public final class ChainInstruments {
    private ChainInstruments() {}

    public static List<Instrument> of(ChainParameters chains, TaxParameters tax, World world) {
        SupplyMap map = SupplyMap.of(world);
        return List.of(
                new AnchorPlant(chains, map),
                new ChainLeader(chains, map),
                new RelocationGrant(new Annuity(tax.discountRate(), tax.horizonYears())),
                new PairedZones(chains),
                new SisterOffer(chains));
    }
}
