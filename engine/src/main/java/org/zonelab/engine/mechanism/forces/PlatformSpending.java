package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.innovation.ResearchPlatform;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.mechanism.instrument.ZoneInstrument;
import org.zonelab.engine.mechanism.instrument.ZoneSite;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Shared testing, verification and scale-up lines of a zone.
 *
 * <pre>
 * spending = s Y_z                       (RMB million a year, into the platform stock)
 * saved    = c m (100 s) w_i K           (RMB million, once, of a new plant)
 * </pre>
 *
 * <p>s dose (share of the zone's value added Y_z a year), m months by which 1 % of value added advances the start of
 * production, c cost of a month's delay as a share of the plant's capital K, w_i weight of research-intensive industries.
 * The stock makes research cheaper, {@link ResearchPlatform}; the quarter books the spending as services of the zone.
 * Assumption: no budget and no estimate is published.
 *
 * @param monthCost c, fraction
 */
public record PlatformSpending(ForcesParameters parameters, double monthCost)
        implements FirmInstrument, ZoneInstrument {
    @Override
    public Lever lever() {
        return ForcesLevers.PLATFORM_SPENDING;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() != SizeClass.MICRO) {
            double months = parameters.platformLaunchMonths()
                    * 100
                    * dose
                    * parameters.researchWeight(site.industry().researchIntensity());
            effects.add(Channel.PROJECT_COST, monthCost * months * site.entrantCapital());
        }
    }

    @Override
    public void apply(double dose, ZoneSite site, ZoneEffects effects) {
        effects.add(ZoneChannel.PLATFORM, dose * site.valueAdded());
    }
}
