package org.zonelab.engine.mechanism.talent;

import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.mechanism.labour.LabourParameters;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.TalentLevers;

/**
 * Grant to skilled people who come to the zone.
 *
 * <pre>
 * x = a g / n
 * amenity = x                          share of net pay
 * cost    = g (δ + m) S (1 + x)^ε      RMB million a year
 * </pre>
 *
 * <p>g grant a head (RMB million, once), a annuity over the years in which movers spread it, n net pay (RMB million a year), S
 * talent, δ attrition replaced from outside and m share that reconsiders its zone (1/year), ε elasticity of the odds to pay. The
 * amenity poaches from other zones and draws people from outside ({@code labour.TalentMigration}); those who would have come
 * anyway are paid too. Where all zones pay the same, poaching cancels and its cost does not. Source of ε:
 * Moretti and Wilson (2017), American Economic Review 107(7); amounts of local programmes vary and are not verified.
 */
public record RecruitingGrant(TalentParameters parameters, LabourParameters labour) implements ZoneInstrument {
    @Override
    public Lever lever() {
        return TalentLevers.RECRUITING_GRANT;
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        double annuity = new Annuity(parameters.grantDiscountRate(), parameters.grantYears()).factor();
        double gain = annuity * dose / new Income(site.wage()).net(labour.talentPayMultiple());
        double odds = StrictMath.pow(1 + gain, labour.migrationElasticity());
        effects.add(ZoneChannel.AMENITY, gain);
        effects.pay(Outlay.TALENT, dose * (labour.talentAttrition() + labour.movingShare()) * site.talent() * odds);
    }
}
