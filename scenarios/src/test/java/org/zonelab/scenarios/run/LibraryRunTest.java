package org.zonelab.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ScenarioFinder;

/**
 * Every scenario of the library on the real zones with few micro firms, at central assumptions: both worlds run, all accounts
 * close, and a policy that differs from its counterfactual changes something. A seeded sample; the profile {@code study} runs all.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LibraryRunTest {
    private static final Path HOME = Path.of(System.getProperty("zonelab.home"));
    private static final double MICRO_RATE = 0.0005;
    private static final int SAMPLE = 8;
    private static final int QUARTERS = 16;
    private static final Set<String> CHANGES_NOTHING = Set.of("current-law", "empty-policy");

    private final World world = WorldLoader.load(HOME, Optional.empty()).world();
    private final ParameterCatalogue catalogue = ParameterFiles.load(HOME.resolve("scenarios/parameters"));
    private final FirmRecords firms = population();
    private final Map<Map<String, Double>, Simulation> baseYears = new HashMap<>();
    private final Map<String, WorldSeries> counterfactuals = new HashMap<>();

    static List<String> names() {
        List<String> all = new ArrayList<>(new ScenarioFinder(Checkout.scenarios()).shippedNames());
        if (Boolean.getBoolean("zonelab.study")) {
            return all;
        }
        Collections.shuffle(all, new Random(7));
        return all.subList(0, SAMPLE);
    }

    private FirmRecords population() {
        ParameterBinder binder = new ParameterBinder(catalogue);
        AssumptionDraws draws = new AssumptionDraws(catalogue, List.of(), 1);
        return new FirmSample(world, MICRO_RATE, 1).build(binder, draws.central(), 1);
    }

    /** One base year for all scenarios with the same assumptions. */
    private Simulation baseYear(List<AssumptionOverride> overrides) {
        Map<String, Double> stated = new TreeMap<>();
        overrides.forEach(each -> stated.put(each.path(), each.value()));
        return baseYears.computeIfAbsent(stated, key -> {
            ModelParameters parameters = new ParameterBinder(catalogue)
                    .bind(ModelParameters.class, new AssumptionDraws(catalogue, overrides, 1).central());
            return new Simulation(world, firms, parameters, 1, 0, QUARTERS, () -> {});
        });
    }

    private WorldSeries run(ResolvedScenario scenario, Policy policy) {
        return baseYear(scenario.assumptions()).run(policy).series();
    }

    @ParameterizedTest
    @MethodSource("names")
    void runsAndMovesWhatItDiffersIn(String name) {
        ResolvedScenario scenario = Checkout.loader().load(Checkout.scenarios().resolve(name + ".yaml"), List.of());
        WorldSeries with = run(scenario, scenario.policy());
        String against = scenario.counterfactual().value() + scenario.assumptions();
        WorldSeries without =
                counterfactuals.computeIfAbsent(against, key -> run(scenario, scenario.counterfactualPolicy()));
        boolean moved = false;
        List<Outcome> outcomes = OutcomeCatalogue.all();
        for (int k = 0; k < outcomes.size(); k++) {
            if (!outcomes.get(k).pairOnly()) {
                double value = with.value(QUARTERS - 1, 0, k);
                assertThat(value).as(outcomes.get(k).name()).isNotInfinite();
                moved |= value != without.value(QUARTERS - 1, 0, k) && !Double.isNaN(value);
            }
        }
        assertThat(moved).isEqualTo(!CHANGES_NOTHING.contains(name));
    }
}
