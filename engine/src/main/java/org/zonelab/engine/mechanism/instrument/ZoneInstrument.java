package org.zonelab.engine.mechanism.instrument;

/** An instrument that acts on stocks and markets of a zone. */
public non-sealed interface ZoneInstrument extends Instrument {
    /**
     * Enters the effect of a dose.
     *
     * @param dose value of the lever, away from neutral, within its range
     */
    void apply(double dose, ZoneSite site, ZoneEffects effects);
}
