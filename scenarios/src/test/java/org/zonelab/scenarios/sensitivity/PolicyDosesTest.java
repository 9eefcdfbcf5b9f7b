package org.zonelab.scenarios.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Policy;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.scenario.ResolvedScenario;

/** A switch, which the counterfactual lacks, and a credit of 10 %. */
class PolicyDosesTest {
    private static final String CREDIT = "withholdingTax.creditRate";
    private static final String DEFERRAL = "withholdingTax.deferral";

    private static ResolvedScenario scenario(String name) {
        return Checkout.loader().load(Checkout.scenarios().resolve(name + ".yaml"), List.of());
    }

    private static double value(Policy policy, String path) {
        double value = Double.NaN;
        for (LeverSetting setting : policy.settings()) {
            value = setting.lever().path().equals(path) ? setting.value() : value;
        }
        return value;
    }

    @Test
    void leversThatHaveADoseMoveAndSwitchesOnlyIfTheyAreNamed() {
        ResolvedScenario both = scenario("reinvestment-package");
        assertThat(PolicyDoses.read(both, List.of(), DoseRange.TO_TWICE).inputs())
                .extracting(LeverInput::name)
                .containsExactly(CREDIT);
        PolicyDoses named = PolicyDoses.read(both, List.of(DEFERRAL, CREDIT), new DoseRange(0, 1));
        Policy off = named.at(new double[] {0.4, 0.25});
        assertThat(value(off, DEFERRAL)).isZero();
        assertThat(value(off, CREDIT)).isCloseTo(0.025, within(1e-12));
        assertThat(value(named.at(new double[] {0.6, 1}), DEFERRAL)).isEqualTo(1);
    }

    @Test
    void theStatedDoseIsTheStatedPolicy() {
        ResolvedScenario both = scenario("reinvestment-package");
        Policy stated =
                PolicyDoses.read(both, List.of(CREDIT), new DoseRange(0, 1)).at(new double[] {1});
        assertThat(stated).isEqualTo(both.policy());
        assertThat(PolicyDoses.stated(both).at(new double[0])).isEqualTo(both.policy());
    }

    @Test
    void dosesEndWhereTheLawDoes() {
        ResolvedScenario both = scenario("reinvestment-package");
        LeverInput credit = PolicyDoses.read(both, List.of(CREDIT), new DoseRange(0, 50))
                .inputs()
                .get(0);
        assertThat(credit.range().most() * 0.1).isCloseTo(credit.lever().high(), within(1e-12));
        assertThatThrownBy(() -> PolicyDoses.read(both, List.of(CREDIT), new DoseRange(40, 50)))
                .hasMessageContaining("its legal limit");
    }

    @Test
    void everythingThatCannotMoveIsToldAtOnce() {
        assertThatThrownBy(() -> PolicyDoses.read(
                        scenario("reinvestment-package"),
                        List.of("withholdingTax.creditrate", DEFERRAL, DEFERRAL),
                        DoseRange.TO_TWICE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean '" + CREDIT + "'")
                .hasMessageContaining(DEFERRAL + " is named twice");
    }

    @Test
    void rangesAreReadAsTheyAreWritten() {
        assertThat(DoseRange.parse("0.5..1.5")).isEqualTo(new DoseRange(0.5, 1.5));
        assertThat(DoseRange.parse(DoseRange.TO_TWICE.text())).isEqualTo(DoseRange.TO_TWICE);
        assertThatThrownBy(() -> DoseRange.parse("2-3")).hasMessageContaining("LOW..HIGH");
        assertThatThrownBy(() -> DoseRange.parse("2..1")).hasMessageContaining("from 2 to 1");
    }
}
