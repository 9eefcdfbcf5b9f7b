package org.zonelab.scenarios.run;

import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.population.PopulationParameters;
import org.zonelab.engine.population.PopulationSynthesis;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterPoint;

/**
 * The firms with which simulations open. Whatever simulates builds them here, so that nothing starts that would die half-way for
 * want of memory.
 *
 * @param microRate share of micro entities that get a record
 * @param seed of all draws
 */
public record FirmSample(World world, double microRate, long seed) {
    /** The root of the records that the binder fills for the population. */
    public record PopulationRoot(PopulationParameters population) {}

    /** Builds the firms of simulations that keep no census. */
    public FirmRecords build(ParameterBinder binder, ParameterPoint point, int atOnce) {
        return build(binder, point, atOnce, 0);
    }

    /**
     * Builds the firms; takes seconds.
     *
     * @param atOnce replications that are going to be simulated at once in this process; 0 if others simulate
     * @param censuses of all firms that they keep, together
     * @throws MemoryShortageException if Java may not take what that needs; nothing was built then
     */
    public FirmRecords build(ParameterBinder binder, ParameterPoint point, int atOnce, int censuses) {
        MemoryNeed.of(world.national(), microRate, atOnce)
                .keeping(censuses)
                .require(Runtime.getRuntime().maxMemory());
        return PopulationSynthesis.build(
                world, binder.bind(PopulationRoot.class, point).population(), microRate, seed);
    }
}
