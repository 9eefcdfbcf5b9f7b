package org.zonelab.engine.population;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.World;

/**
 * One foreign group whose entities are listed one by one, to be followed through both worlds.
 *
 * <p>It is an origin of its own without a share of investment, taxed and treated as its home origin. Synthetic foreign firms
 * of the same zone, industry and size stand in for its entities ({@link GroupGathering}), so no total of the base year moves.
 *
 * @param id kebab-case name
 * @param home position of the origin its investment is booked under
 */
public record NamedGroup(String id, int home, List<Entity> entities) {
    /**
     * One legal entity.
     *
     * @param zone position in the world's zones
     * @param industry position in the world's industries
     * @param size above-scale or small
     * @param grossOutput RMB million a year in the base year
     */
    public record Entity(int zone, int industry, SizeClass size, double grossOutput) {}

    public NamedGroup {
        entities = List.copyOf(entities);
        if (home < 1) {
            throw new IllegalArgumentException("a group's home must be a foreign origin, was " + home);
        }
    }

    /** The world with this group as its last origin. */
    public World in(World world) {
        List<Origin> origins = new ArrayList<>(world.origins());
        origins.add(Origin.group(id, world.origins().get(home)));
        return new World(
                world.zones(),
                world.provinces(),
                world.industries(),
                origins,
                world.inputOutput(),
                world.distanceKm(),
                world.portDistanceKm(),
                world.marketAccess(),
                world.totals(),
                world.national());
    }

    /** The type of an entity where the group is the given origin. */
    static CohortType type(Entity entity, int origin) {
        return new CohortType(entity.industry(), origin, entity.size());
    }
}
