package org.zonelab.engine.mechanism.instrument;

/** An instrument that reaches firms by type and zone. */
public non-sealed interface FirmInstrument extends Instrument {
    /**
     * Enters the effect of a dose.
     *
     * @param dose value of the lever, away from neutral, within its range; effects are entered at full take-up, the
     *     caller scales them with the lever's
     */
    void apply(double dose, Site site, Effects effects);
}
