package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/** Firms whose hazard is not worked out are those that cannot close. */
class ExitPassTest {
    private static final int ROUNDS = 200;

    private final OpenWorld world = new OpenWorld(CentralParameters.all());
    private final ExitParameters parameters = CentralParameters.all().exit();

    /** Firms of all ages and from a millionth to a million times the mean capital, small ones more often than in any world. */
    @Test
    void everyFirmClosesByItsOwnHazardAndDraw() {
        SplittableRandom random = new SplittableRandom(11);
        ExitPass pass = new ExitPass(parameters);
        Scratch scratch = new Scratch();
        int closed = 0;
        for (int t = 0; t < world.base.terms.length; t++) {
            CohortQuarter q = world.quarter(t);
            pass.turnTo(q);
            Chunk chunk = Chunk.domestic();
            for (int j = 0; j < Chunk.CAPACITY; j++) {
                chunk.add();
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int j = 0; j < Chunk.CAPACITY; j++) {
                    chunk.id[j] = random.nextLong(Long.MAX_VALUE);
                    chunk.birth[j] = -random.nextInt(120);
                    chunk.zone[j] = (short) random.nextInt(SmallWorld.ZONES);
                    chunk.logCapital[j] = q.logMeanCapital() + 28 * random.nextDouble() - 14;
                }
                PortableMath.exp(chunk.logCapital, scratch.capital, chunk.size);
                pass.decide(chunk, q, scratch);
                for (int j = 0; j < Chunk.CAPACITY; j++) {
                    assertThat(scratch.a[j]).isEqualTo(share(pass, chunk, q, scratch.capital[j], j));
                    closed += scratch.a[j] > 0 ? 1 : 0;
                }
            }
        }
        assertThat(closed).isGreaterThan(1000);
    }

    /** What {@link ExitPass#decide} does, without leaving anybody out. */
    private double share(ExitPass pass, Chunk chunk, CohortQuarter q, double capital, int j) {
        double uniform = Draws.uniform(Draws.bits(q.keys().of(Purpose.EXIT), chunk.id[j]));
        double survival = PortableMath.exp(-pass.hazard(chunk, q, j) / 4);
        if (capital > parameters.largestWholeClosure()) {
            return Math.min(0.9, q.lines().share(capital, 1 - survival, 1 - uniform));
        }
        return uniform >= survival ? 1 : 0;
    }
}
