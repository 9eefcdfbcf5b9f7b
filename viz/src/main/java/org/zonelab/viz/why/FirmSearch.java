package org.zonelab.viz.why;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;
import org.zonelab.engine.trace.FirmStory;
import org.zonelab.engine.trace.PlaceChoice;

/**
 * Finds firms in one replication, whose two worlds it simulates again for each search.
 *
 * @param block solved base year of the replication
 * @param seed of the run
 * @param replication its number
 */
public record FirmSearch(Block block, Policy with, Policy without, long seed, int replication) {
    /** Firms worth a look. */
    public Shortlist shortlist() {
        double draw = Draws.uniform(Draws.bits(DrawKey.of(seed, replication, Purpose.SPLIT_ORDER, 0), 0));
        return Shortlist.of(block.survey(with), block.survey(without), draw);
    }

    /**
     * Firms in both worlds, by ID.
     *
     * @param first first quarter looked at
     * @param last last quarter looked at
     * @throws UnknownFirmException for the first ID that no firm of either world has
     */
    public SortedMap<Long, FirmPair> pairs(SortedSet<Long> ids, int first, int last) {
        Map<Long, FirmStory> here = byId(block.stories(with, ids));
        Map<Long, FirmStory> there = byId(block.stories(without, ids));
        SortedMap<Long, FirmPair> pairs = new TreeMap<>();
        for (long id : ids) {
            FirmStory one = here.get(id);
            FirmStory other = there.get(id);
            if (one == null || other == null || (nowhere(one) && nowhere(other))) {
                throw new UnknownFirmException(id, block.records().id());
            }
            pairs.put(id, new FirmPair(one, other, first, last));
        }
        return pairs;
    }

    private static Map<Long, FirmStory> byId(List<FirmStory> stories) {
        Map<Long, FirmStory> map = new LinkedHashMap<>();
        stories.forEach(each -> map.put(each.id(), each));
        return map;
    }

    /** Whether an ID belongs to an arrival that no world has. */
    private static boolean nowhere(FirmStory story) {
        return story.arrival()
                .map(each -> each.outcome() == PlaceChoice.NO_PROJECT)
                .orElse(false);
    }
}
