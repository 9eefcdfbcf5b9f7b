package org.zonelab.viz.why;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.trace.PlaceChoice;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;
import org.zonelab.scenarios.scenario.Quarter;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.Wording;

/** Names of places, owners and industries in the reader's language. */
public record FirmNames(World world, Wording wording) {
    private boolean english() {
        return wording.language() == Language.EN;
    }

    /** A zone, or where else a project went. */
    public String place(int zone) {
        if (zone >= 0) {
            Zone named = world.zones().get(zone);
            return english() ? named.nameEn() : named.nameZh();
        }
        return switch (zone) {
            case PlaceChoice.ELSEWHERE -> wording.say("why.place.elsewhere");
            case PlaceChoice.ABROAD -> wording.say("why.place.abroad");
            default -> wording.say("why.place.none");
        };
    }

    /** Origin of the owner. */
    public String origin(CohortType type) {
        Origin origin = world.origins().get(type.origin());
        return english() ? origin.nameEn() : origin.nameZh();
    }

    /** Industry. */
    public String industry(CohortType type) {
        Industry industry = world.industries().get(type.industry());
        return english() ? industry.nameEn() : industry.nameZh();
    }

    /** Size class. */
    public String size(CohortType type) {
        return wording.say(
                switch (type.size()) {
                    case ABOVE_SCALE -> "why.size.large";
                    case SMALL -> "why.size.small";
                    case MICRO -> "why.size.micro";
                });
    }

    /** A quarter, such as 2026-Q2. */
    public static String quarter(int index) {
        return new Quarter(index).toString();
    }
}
