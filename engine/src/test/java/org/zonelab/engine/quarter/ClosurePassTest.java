package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;

/** What a foreign firm that closes a part of its lines owes. */
class ClosurePassTest {
    private static final double EARNINGS = 1000;
    private static final double PAID_IN = 40;
    private static final double CLOSED = 0.25;

    @Test
    void theCashOfClosedLinesLeavesAndPaysWithholdingTax() {
        OpenWorld world = new OpenWorld(CentralParameters.all());
        int type = world.foreignType();
        Chunk chunk = world.chunk(type);
        ForeignColumns foreign = OpenWorld.foreign(chunk);
        foreign.earnings[0] = EARNINGS;
        foreign.paidIn[0] = PAID_IN;
        double withholding = world.state.groups.withholding[foreign.group[0]];
        Scratch scratch = new Scratch();
        scratch.a[0] = CLOSED;

        new ClosurePass(world.base, world.state, new FirmAccounts(SmallWorld.ZONES))
                .run(chunk, world.quarter(type), scratch, type, world.totals(type));

        assertThat(withholding).isPositive();
        assertThat(foreign.earnings[0]).isEqualTo((1 - CLOSED) * EARNINGS);
        assertThat(foreign.paidIn[0]).isEqualTo((1 - CLOSED) * PAID_IN);
        assertThat(world.totals(type).total(Measure.WITHHOLDING))
                .isCloseTo(withholding * CLOSED * EARNINGS, within(1e-9));
    }
}
