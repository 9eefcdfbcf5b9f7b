package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.Policy;

/**
 * Did any number move? Every outcome of the nation in twelve quarters of the small world, under several levers and under
 * current law. Rewrite with {@code -Dgolden.rewrite=true} when numbers are meant to move.
 */
class SmallWorldGoldenTest {
    private static final int QUARTERS = 12;

    @Test
    void everyOutcomeIsWhatItWas() {
        Simulation simulation = Runs.simulation(CentralParameters.all(), QUARTERS);
        List<String> lines = new ArrayList<>(List.of("world,quarter,outcome,value"));
        add(lines, "law", simulation.run(Runs.currentLaw()).series());
        add(lines, "policy", simulation.run(policy()).series());
        assertThat(lines).isEqualTo(new GoldenTable("small-world.csv").expected(lines));
    }

    private static Policy policy() {
        return Runs.policy(
                Runs.setting(LeverCatalogue.CREDIT_RATE, 0.1, Runs.FIRST, Runs.everywhere()),
                Runs.setting(LeverCatalogue.LAND_PRICE_FACTOR, 0.8, Runs.FIRST + 2, Runs.inZone(1)),
                Runs.setting(LeverCatalogue.APPROVAL_DAYS, 40, Runs.FIRST + 1, Runs.inZone(3)),
                Runs.setting(LeverCatalogue.CORPORATE_TAX, -0.02, Runs.FIRST + 4, Runs.everywhere()));
    }

    private static void add(List<String> lines, String world, WorldSeries series) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (Outcome outcome : series.outcomes()) {
                double value = Runs.value(series, "nation", outcome.name(), quarter);
                lines.add(world + "," + quarter + "," + outcome.name() + "," + Double.toHexString(value));
            }
        }
    }
}
