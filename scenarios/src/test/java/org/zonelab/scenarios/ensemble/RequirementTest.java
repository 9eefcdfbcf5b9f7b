package org.zonelab.scenarios.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {
    @ParameterizedTest
    @CsvSource({
        "additional_investment > 5 billion RMB, 5000",
        "additional_investment>=20 million RMB, 20",
        "public_cost <= 300 RMB million, 300",
        "cost_per_additional_yuan < 1, 1",
        "displacement_share <= 10%, 0.1",
        "land_used <= 3 km2, 3000",
        "jobs > 1000 persons, 1000",
        "value_added > 0, 0",
        "value_added > -1 billion RMB, -1000"
    })
    void amountsAreReadWithTheUnitsOfScenarioFiles(String text, double limit) {
        assertThat(Requirement.parse(text).limit()).isEqualTo(limit);
    }

    @Test
    void anUndefinedEffectMeetsNothing() {
        assertThat(Requirement.parse("value_added > 0").met(Double.NaN)).isFalse();
        assertThat(Requirement.parse("value_added <= 0").met(Double.NaN)).isFalse();
    }

    @Test
    void theLimitItselfCountsOnlyWhereEqualityIsWritten() {
        assertThat(Requirement.parse("jobs > 5").met(5)).isFalse();
        assertThat(Requirement.parse("jobs >= 5").met(5)).isTrue();
        assertThat(Requirement.parse("jobs < 5").met(5)).isFalse();
        assertThat(Requirement.parse("jobs <= 5").met(5)).isTrue();
    }

    @Test
    void whatIsWrongIsSaidWithWhatIsAllowed() {
        assertThatThrownBy(() -> Requirement.parse("aditional_investment > 5 billion RMB"))
                .hasMessageContaining("did you mean 'additional_investment'");
        assertThatThrownBy(() -> Requirement.parse("additional_investment > 5")).hasMessageContaining("needs a unit");
        assertThatThrownBy(() -> Requirement.parse("additional_investment > 5 bn"))
                .hasMessageContaining("billion RMB");
        assertThatThrownBy(() -> Requirement.parse("additional_investment is good"))
                .hasMessageContaining("no requirement such as");
    }
}
