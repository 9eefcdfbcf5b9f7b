package org.zonelab.engine.mechanism.green;

import java.util.List;
import org.zonelab.engine.mechanism.instrument.Instrument;
import org.zonelab.engine.mechanism.trade.Emissions;
import org.zonelab.engine.mechanism.trade.TradeParameters;

/** The instruments of this area. */
public final class GreenInstruments {
    private GreenInstruments() {}

    /** All of them, in the order of the catalogue. */
    public static List<Instrument> of(GreenParameters parameters, TradeParameters trade) {
        return List.of(
                new DistributedPower(parameters, new Emissions(trade)),
                new CarbonAccounts(parameters),
                new CarbonPrice(parameters),
                new PollutantStandard(parameters),
                new EcoPark(parameters),
                new ZeroCarbonPark(parameters));
    }
}
