package org.zonelab.viz.architecture;

import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.population.PopulationParameters;
import org.zonelab.engine.population.PopulationSynthesis;
import org.zonelab.engine.world.World;

/** Builds firms past the check of memory, which it must not. */
final class PopulatingFixture {
    private PopulatingFixture() {}

    static FirmRecords firms(World world, PopulationParameters parameters) {
        return PopulationSynthesis.build(world, parameters, 1, 1);
    }
}
