package org.zonelab.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void editsCountInsertionsDeletionsReplacementsAndSwaps() {
        assertThat(Suggestion.edits("kitten", "sitting")).isEqualTo(3);
        assertThat(Suggestion.edits("value", "vaule")).isEqualTo(1);
        assertThat(Suggestion.edits("", "abc")).isEqualTo(3);
    }

    @Test
    void nearestNameIsSuggestedAndFarOnesAreNot() {
        List<String> known = List.of("levers", "horizon", "run");
        assertThat(Suggestion.nearest("leverz", known)).contains("levers");
        assertThat(Suggestion.nearest("HORIZON", known)).contains("horizon");
        assertThat(Suggestion.nearest("counterfactual", known)).isEmpty();
        assertThat(Suggestion.nearest("x", known)).isEmpty();
    }

    @Test
    void pathIsFoundByItsLastPartAlone() {
        assertThat(Suggestion.nearest("takeUp", List.of("profit.takeUp", "tax.rate")))
                .contains("profit.takeUp");
        assertThat(Suggestion.nearest("takeUp", List.of("profit.takeUp", "tax.takeUp")))
                .isEmpty();
    }

    @Test
    void veryLongNamesAreNotCompared() {
        assertThat(Suggestion.nearest("a".repeat(100_000), List.of("a".repeat(100_000))))
                .isEmpty();
    }
}
