package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
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
 * Accounts close in each of 44 quarters, with levers at either end of their ranges, alone, all at once, and in random
 * combinations that begin and end at any time: a run whose accounts do not close stops with a violation. The profile
 * {@code study} takes every lever alone and many more combinations. Every figure of the nation is a number and no stock falls below zero.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtremeLeversIdentityTest {
    private static final int QUARTERS = 44;
    /** Random combinations in every build, and in the profile {@code study}. */
    private static final int FEW = 6;

    private static final int MANY = 200;
    private static final Set<String> NOT_OF_THE_NATION = Set.of("evaluation_score", "evaluation_rank");

    private Simulation simulation;

    @BeforeAll
    void simulateBaseYear() {
        simulation = Runs.simulation(CentralParameters.all(), QUARTERS);
    }

    static List<Policy> policies() {
        List<Policy> all = new ArrayList<>(List.of(
                Runs.withoutDeferral(),
                Runs.lever(LeverCatalogue.CREDIT_RATE, 0.1),
                Runs.lever(LeverCatalogue.CORPORATE_TAX, 0.1),
                Runs.lever(LeverCatalogue.CORPORATE_TAX, -0.1),
                Runs.lever(LeverCatalogue.APPROVAL_DAYS, 5),
                Runs.lever(LeverCatalogue.APPROVAL_DAYS, 180),
                Runs.lever(LeverCatalogue.LAND_PRICE_FACTOR, 0.7),
                Runs.lever(LeverCatalogue.LAND_PRICE_FACTOR, 1.5),
                everyLever(true),
                everyLever(false)));
        boolean study = Boolean.getBoolean("zonelab.study");
        if (study) {
            for (Lever lever : LeverCatalogue.all()) {
                all.add(Runs.lever(lever, lever.low()));
                all.add(Runs.lever(lever, lever.high()));
            }
        }
        for (int seed = 0; seed < (study ? MANY : FEW); seed++) {
            all.add(combination(new SplittableRandom(seed)));
        }
        return all;
    }

    /** Half of the levers, each at an end of its range or between, from dates of their own. */
    private static Policy combination(SplittableRandom random) {
        List<LeverSetting> settings = new ArrayList<>();
        for (Lever lever : LeverCatalogue.all()) {
            int place = random.nextInt(6);
            double share = random.nextDouble();
            int from = Runs.FIRST + random.nextInt(QUARTERS - Runs.FIRST);
            int to = random.nextBoolean() ? Integer.MAX_VALUE : from + random.nextInt(12);
            if (place < 3) {
                double value = switch (place) {
                    case 0 -> lever.low();
                    case 1 -> lever.high();
                    default -> between(lever, share);
                };
                settings.add(new LeverSetting(lever, value, from, to, 0, Runs.everywhere()));
            }
        }
        return Runs.policy(settings.toArray(LeverSetting[]::new));
    }

    private static double between(Lever lever, double share) {
        double value = lever.low() + share * (lever.high() - lever.low());
        return switch (lever.kind()) {
            case SWITCH, MONTHS -> Math.rint(value);
            default -> value;
        };
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
            assertThat(Arrays.stream(series.values()[quarter]).noneMatch(Double::isInfinite))
                    .as("no figure of any place is infinite in quarter %d", quarter)
                    .isTrue();
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
