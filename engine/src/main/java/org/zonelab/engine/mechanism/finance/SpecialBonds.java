package org.zonelab.engine.mechanism.finance;

import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.FinanceLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Special bonds for infrastructure of the zone.
 *
 * <pre>B = b Y (1 + c l)</pre>
 *
 * <p>B borrowed and built a year (RMB million), b bonds as a share of value added Y (RMB million a year), c share of them used as project
 * capital, l loans that a yuan of it brings. The quarter turns B into public capital and into debt that the zone serves, loans
 * on the terms of the bonds. Source: 2025 plan (special bonds); Guobanfa [2024] 52, at most 30 % as project capital, as recalled.
 */
public record SpecialBonds(FinanceParameters parameters) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return FinanceLevers.SPECIAL_BONDS;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        double loans = parameters.bondCapitalShare() * parameters.loansPerCapital();
        effects.add(ZoneChannel.BONDS, dose * site.valueAdded() * (1 + loans));
    }
}
