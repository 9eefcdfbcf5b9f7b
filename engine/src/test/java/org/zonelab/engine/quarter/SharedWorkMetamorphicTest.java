package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.quarter.Simulation.WorldRun;

/** A world does not know how many threads its firms are shared out among. */
class SharedWorkMetamorphicTest {
    private static final int QUARTERS = 12;

    private static WorldRun run(int workers) {
        ModelParameters parameters = CentralParameters.all();
        try (WorkerPool pool = WorkerPool.of(workers)) {
            return new Simulation(
                            Runs.WORLD,
                            Runs.FIRMS,
                            parameters,
                            Surroundings.stated(parameters),
                            7,
                            0,
                            QUARTERS,
                            () -> {},
                            pool)
                    .run(Runs.withoutDeferral());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void threadsMoveNoBitOfAnyResult(int workers) {
        WorldRun alone = run(1);
        WorldRun shared = run(workers);
        assertThat(Arrays.deepEquals(shared.series().values(), alone.series().values()))
                .isTrue();
        assertThat(shared.choices().moves()).isEqualTo(alone.choices().moves());
        assertThat(shared.choices().capital()).isEqualTo(alone.choices().capital());
        assertThat(Arrays.deepEquals(shared.profits().profit(), alone.profits().profit()))
                .isTrue();
        assertThat(shared.agentSteps()).isEqualTo(alone.agentSteps());
    }
}
