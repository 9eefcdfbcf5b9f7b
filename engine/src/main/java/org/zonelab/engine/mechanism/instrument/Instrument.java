package org.zonelab.engine.mechanism.instrument;

import org.zonelab.engine.policy.Lever;

/** What one lever does: the equation from its dose to channels and cost. A lever has exactly one instrument or mechanism. */
public sealed interface Instrument permits FirmInstrument, ZoneInstrument, ChainInstrument {
    Lever lever();
}
