package org.zonelab.scenarios.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterPoint;

class AssumptionInputTest {
    private static final String TAKE_UP = "reinvestment.takeUp";

    private static List<AssumptionInput> read(String... words) {
        return AssumptionInput.read(List.of(words), Checkout.parameters(), Set.of("investment.userCostElasticity"));
    }

    @Test
    void allAndPartsHoldEveryDrawnParameterThatTheScenarioLeaves() {
        long drawn =
                Checkout.parameters().all().stream().filter(Parameter::drawn).count();
        assertThat(read("all")).hasSize((int) drawn - 1);
        assertThat(read("parts").stream()
                        .mapToInt(part -> part.members().size())
                        .sum())
                .isEqualTo((int) drawn - 1);
        assertThat(read("parts"))
                .hasSizeLessThan(40)
                .noneMatch(part -> part.name().contains("."));
    }

    @Test
    void pathsAndPartsMayBeMixed() {
        List<AssumptionInput> inputs = read(TAKE_UP, "tax");
        assertThat(inputs.get(0).members()).hasSize(1);
        assertThat(inputs.get(1).members())
                .hasSizeGreaterThan(1)
                .allMatch(each -> each.path().startsWith("tax."));
    }

    @Test
    void everythingThatCannotVaryIsToldAtOnce() {
        assertThatThrownBy(() -> read("reinvestment.takeup", "investment.userCostElasticity", TAKE_UP, "reinvestment"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean 'reinvestment.takeUp'")
                .hasMessageContaining("userCostElasticity is set by the scenario")
                .hasMessageContaining("reinvestment is named twice");
    }

    @Test
    void coordinatesBecomeQuantilesOfTheirParameters() {
        Parameter takeUp = Checkout.parameters().find(TAKE_UP).orElseThrow();
        List<AssumptionInput> inputs = read(TAKE_UP);
        SensitivityStudy study = new SensitivityStudy(
                Checkout.parameters(),
                PolicyDoses.stated(
                        Checkout.loader().load(Checkout.scenarios().resolve("empty-policy.yaml"), List.of())),
                inputs,
                new MorrisScreening(List.copyOf(inputs), 1));
        ParameterPoint low = study.at(new double[] {0, 0.5});
        ParameterPoint high = study.at(new double[] {1, 0.5});
        assertThat(low.value(TAKE_UP)).isEqualTo(takeUp.low());
        assertThat(high.value(TAKE_UP)).isEqualTo(takeUp.high());
        assertThat(low.value("investment.userCostElasticity"))
                .isEqualTo(Checkout.parameters()
                        .find("investment.userCostElasticity")
                        .orElseThrow()
                        .value());
    }
}
