package org.zonelab.engine.mechanism.finance;

import java.util.List;
import org.zonelab.engine.mechanism.instrument.Instrument;

/** The instruments of this area. */
public final class FinanceInstruments {
    private FinanceInstruments() {}

    /** All of them, in the order of the catalogue. */
    public static List<Instrument> of(FinanceParameters parameters) {
        return List.of(new SpecialBonds(parameters), new IndustrialFund(parameters), new SmallFirmCredit(parameters));
    }
}
