package org.zonelab.engine.effect;

import java.util.List;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.Scopes;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.world.World;

/**
 * What the series of a world will hold, known before it is simulated.
 *
 * @param firstYear calendar year of quarter 0
 * @param quarters the four of the base year included
 */
public record WorldLayout(List<Outcome> outcomes, List<Scope> scopes, int firstYear, int quarters) {
    public WorldLayout {
        outcomes = List.copyOf(outcomes);
        scopes = List.copyOf(scopes);
    }

    /** The layout of a simulated world. */
    public static WorldLayout of(WorldSeries series) {
        return new WorldLayout(series.outcomes(), series.scopes(), series.firstYear(), series.values().length);
    }

    /** The layout of a world that is to be simulated. */
    public static WorldLayout of(World world, int firstYear, int quarters) {
        return new WorldLayout(OutcomeCatalogue.all(), Scopes.of(world).all(), firstYear, quarters);
    }

    /** All quarters after the base year. */
    public Period horizon() {
        List<Period> periods = Period.afterBaseYear(firstYear, quarters);
        return periods.get(periods.size() - 1);
    }
}
