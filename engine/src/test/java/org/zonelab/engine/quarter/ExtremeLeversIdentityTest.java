package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeKind;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Policy;

/**
 * Accounts close in each of 44 quarters, with every lever at either end of its range, alone and all at once: a run whose
 * accounts do not close stops with a violation. Every figure of the nation is a number and no stock falls below zero.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtremeLeversIdentityTest {
    private static final int QUARTERS = 44;
    private static final Set<String> NOT_OF_THE_NATION = Set.of("evaluation_score", "evaluation_rank");

    private Simulation simulation;

    @BeforeAll
    void simulateBaseYear() {
        simulation = Runs.simulation(CentralParameters.all(), QUARTERS);
    }

    static List<Policy> policies() {
        return List.of(
                Runs.withoutDeferral(),
                Runs.lever(LeverCatalogue.CREDIT_RATE, 0.1),
                Runs.lever(LeverCatalogue.CORPORATE_TAX, 0.1),
                Runs.lever(LeverCatalogue.CORPORATE_TAX, -0.1),
                Runs.lever(LeverCatalogue.APPROVAL_DAYS, 5),
                Runs.lever(LeverCatalogue.APPROVAL_DAYS, 180),
                Runs.lever(LeverCatalogue.LAND_PRICE_FACTOR, 0.7),
                Runs.lever(LeverCatalogue.LAND_PRICE_FACTOR, 1.5),
                everyLever(true),
                everyLever(false));
    }

    private static Policy everyLever(boolean high) {
        return Runs.policy(LeverCatalogue.all().stream()
                .map(lever -> setting(lever, high ? lever.high() : lever.low()))
                .toArray(LeverSetting[]::new));
    }

    private static LeverSetting setting(Lever lever, double value) {
        return Runs.setting(lever, value, Runs.FIRST, Runs.everywhere());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void accountsCloseAndFiguresStaySound(Policy policy) {
        WorldSeries series = simulation.run(policy).series();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (Outcome outcome : series.outcomes()) {
                double value = Runs.value(series, "nation", outcome.name(), quarter);
                if (outcome.pairOnly() || NOT_OF_THE_NATION.contains(outcome.name())) {
                    continue;
                }
                assertThat(value)
                        .as("%s in quarter %d", outcome.name(), quarter)
                        .isFinite();
                if (outcome.kind() == OutcomeKind.STOCK) {
                    assertThat(value)
                            .as("%s in quarter %d", outcome.name(), quarter)
                            .isGreaterThan(-1e-6);
                }
            }
        }
    }
}
