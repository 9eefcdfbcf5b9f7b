package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.Chunk;

class CapitalPassTest {
    @Test
    void landForExpansionIsBoughtFromTheZone() {
        OpenWorld world = new OpenWorld(CentralParameters.all());
        int type = world.foreignType();
        Chunk chunk = world.chunk(type);
        double before = chunk.land[0];
        Scratch scratch = new Scratch();
        scratch.capital[0] = 100;
        scratch.step[0] = 0.5;
        double[] change = new double[SmallWorld.ZONES];

        CapitalPass.install(chunk, world.quarter(type), scratch, change, world.totals(type));

        double bought = chunk.weight[0] * (chunk.land[0] - before);
        assertThat(bought).isPositive();
        assertThat(change[chunk.zone[0]]).isCloseTo(bought, within(1e-9));
        assertThat(world.totals(type).total(Measure.LAND_SOLD)).isCloseTo(bought, within(1e-9));
    }
}
