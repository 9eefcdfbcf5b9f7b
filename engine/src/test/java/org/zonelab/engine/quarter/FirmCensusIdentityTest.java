package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.outcome.FirmCensus;

/** What single firms add up to is what the series of the same world say. */
class FirmCensusIdentityTest {
    private static final int QUARTERS = 8;
    private static final int LAST = QUARTERS - 1;

    private final Simulation simulation = Runs.simulation(CentralParameters.all(), QUARTERS);
    private final Simulation.ObservedRun observed = simulation.run(Runs.currentLaw(), QUARTERS, List.of(LAST));

    @Test
    void capitalOfAllFirmsIsThatOfTheNation() {
        FirmCensus census = observed.censuses().get(0);
        double capital = 0;
        for (int k = 0; k < census.size(); k++) {
            capital += census.weight()[k] * census.capital()[k];
        }
        double nation = Runs.value(observed.run().series(), "nation", "capital", LAST);
        assertThat(capital).isCloseTo(nation, within(1e-9 * nation));
    }

    @Test
    void producingFirmsAreThoseThatTheNationCounts() {
        FirmCensus census = observed.censuses().get(0);
        double firms = 0;
        for (int k = 0; k < census.size(); k++) {
            firms += census.valueAdded()[k] > 0 ? census.weight()[k] : 0;
        }
        double nation = Runs.value(observed.run().series(), "nation", "firms", LAST);
        assertThat(firms).isCloseTo(nation, within(1e-9 * nation));
    }

    @Test
    void writingDownFirmsChangesNoFigure() {
        assertThat(Arrays.deepEquals(
                        Runs.bits(observed.run().series()),
                        Runs.bits(simulation.run(Runs.currentLaw()).series())))
                .isTrue();
    }
}
