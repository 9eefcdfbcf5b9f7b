package org.zonelab.engine.trace;

import java.util.List;
import java.util.Optional;
import org.zonelab.engine.agent.CohortType;

/**
 * What one firm did in one world after the base year, and why.
 *
 * @param id permanent, the same in all worlds
 * @param weight entities that the record stands for
 * @param bornQuarter first quarter of production; negative for firms older than the base year
 * @param owner of a foreign firm
 * @param arrival how it chose its place, if it came after the base year
 * @param quarters in which it existed, ascending
 */
public record FirmStory(
        long id,
        CohortType type,
        double weight,
        int bornQuarter,
        Optional<Owner> owner,
        Optional<PlaceChoice> arrival,
        List<FirmQuarter> quarters) {
    public FirmStory {
        quarters = List.copyOf(quarters);
    }

    /** The quarter of a number, if the firm existed in it. */
    public Optional<FirmQuarter> at(int quarter) {
        return quarters.stream().filter(each -> each.quarter() == quarter).findFirst();
    }

    /** Gross investment over all quarters. */
    public double invested() {
        return quarters.stream().mapToDouble(each -> each.investment().gross()).sum();
    }

    /** Profit claimed for a relief over all quarters. */
    public double claimed() {
        return quarters.stream().mapToDouble(FirmQuarter::claimed).sum();
    }
}
