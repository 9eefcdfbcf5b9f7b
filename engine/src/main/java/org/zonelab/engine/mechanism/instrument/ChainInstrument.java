package org.zonelab.engine.mechanism.instrument;

/** An instrument whose dose in one industry of a zone reaches firms of others there, through what they buy of each other. */
public non-sealed interface ChainInstrument extends Instrument {
    /**
     * Enters the effect of the doses of a zone on firms of one type in it.
     *
     * @param doses value of the lever by industry, as far as what it names stands already, {@code [industry]}
     */
    void apply(double[] doses, Site site, Effects effects);

    /** Enters what the doses of a zone cost it. */
    void pay(double[] doses, ZoneEffects effects);
}
