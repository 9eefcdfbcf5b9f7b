package org.zonelab.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.Quarter;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.yaml.InvalidFilesException;

class LibraryTest {
    private static final Library LIBRARY =
            Library.of(Checkout.scenarios().resolve("..").normalize());

    private static ResolvedScenario small(String name, String... settings) {
        return LIBRARY.scenario(name, settings).withMicroRate(0.0005).until(Quarter.of(2025, 4));
    }

    @Test
    void effectsAreThoseOfARunWhateverTheThreadsAndTheCompany() throws InterruptedException {
        ResolvedScenario stated = small("deferral-at-five-percent");
        ResolvedScenario known = small("deferral-at-five-percent", "withholdingTax.awareness=50%");
        PolicyEffects both = LIBRARY.effects(List.of(known, stated), 2, new LocalThreads(2));
        PolicyEffects alone = LIBRARY.effects(List.of(stated), 2, new LocalThreads(1));

        RunPlan plan =
                new PreparedRun(LIBRARY.home(), stated, LIBRARY.parameters(), 1, List.of(0, 1)).plan(LIBRARY.world());
        EffectShape shape = EffectShape.nation(WorldLayout.of(plan.world(), Simulation.BASE_YEAR, plan.quarters()));
        double second =
                Block.solve(plan, 1, () -> {}).effect(plan.policy(), shape).value(shape.position("fdi"));

        assertThat(alone.replications(stated, "fdi")[1]).isEqualTo(second);
        assertThat(both.replications(stated, "fdi")).containsExactly(alone.replications(stated, "fdi"));
        EffectEstimate more = both.estimate(known, "fdi");
        assertThat(more.effect()).isGreaterThan(both.estimate(stated, "fdi").effect());
        assertThat(more.replications()).isEqualTo(2);
        assertThat(both.estimate(known, "fdi", "nation", "2025")).isEqualTo(more);
    }

    @Test
    void whatWasNotSimulatedOrDoesNotExistIsNamed() throws InterruptedException {
        ResolvedScenario empty = small("empty-policy");
        PolicyEffects effects = LIBRARY.effects(List.of(empty), 1, new LocalThreads(1));
        assertThat(effects.estimate(empty, "fdi").effect()).isZero();
        assertThatThrownBy(() -> effects.estimate(small("faster-approval"), "fdi"))
                .hasMessage("faster-approval was not simulated");
        assertThatThrownBy(() -> effects.estimate(empty, "dfi")).hasMessage("no outcome dfi");
        assertThatThrownBy(() -> effects.estimate(empty, "fdi", "region:north", "2025"))
                .hasMessageContainingAll("no effects of 'region:north' in '2025'", "region:west in 2025");
    }

    @Test
    void policiesThatCannotBeComparedAreRefusedWithTheReason() {
        List<ResolvedScenario> policies = List.of(small("deferral-at-five-percent"), small("faster-approval"));
        assertThatThrownBy(() -> LIBRARY.effects(policies, 1, new LocalThreads(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("faster-approval and deferral-at-five-percent differ in counterfactual");
        assertThatThrownBy(() -> LIBRARY.effects(List.of(), 1, new LocalThreads(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one policy");
    }

    @Test
    void wrongNamesAreAnsweredWithTheNearest() {
        assertThatThrownBy(() -> LIBRARY.scenario("faster-aproval"))
                .isInstanceOf(InvalidFilesException.class)
                .hasMessageContaining("faster-approval");
        assertThatThrownBy(() -> LIBRARY.scenario(Path.of("nowhere.yaml"))).hasMessageContaining("no such file");
    }
}
