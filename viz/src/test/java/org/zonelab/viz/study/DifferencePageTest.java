package org.zonelab.viz.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.difference.FolderDifference;
import org.zonelab.scenarios.difference.MovedFigure;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.Wording;

class DifferencePageTest {
    private static final MovedFigure CLAIMS =
            new MovedFigure("claims", "RMB million", "2025-2035", 1000, 5400, 4400, 1e-12, 70_000, 70_000, 2);

    private static String page(
            List<MovedFigure> moved, SortedMap<String, Integer> scopes, List<String> inputs, Language language) {
        FolderDifference difference = new FolderDifference(
                "deferral",
                "no-deferral",
                new TreeSet<>(inputs),
                List.of(0, 1),
                "2025-2035",
                moved,
                scopes,
                new TreeSet<>());
        return new DifferencePage(difference, Wording.in(language)).markdown();
    }

    @Test
    void whatMovedStandsInTheUnitsOfTheTablesAndAnExactChangeHasNoInterval() {
        assertThat(page(List.of(CLAIMS), new TreeMap<>(), List.of(), Language.EN))
                .startsWith("### `deferral` against `no-deferral`: 1 outcome moved")
                .contains("All inputs are the same.", "Nation, 2025-2035:")
                .contains("| `claims` | RMB million | 1000 | 5400 | +4400 | ± 0 | 70000 | 70000 |")
                .doesNotContain("By year");
    }

    @Test
    void nothingAndOtherScopesAreSaid() {
        assertThat(page(List.of(), new TreeMap<>(), List.of("parameters"), Language.EN))
                .contains("nothing moved", "Inputs that differ: `parameters`.");
        SortedMap<String, Integer> scopes = new TreeMap<>();
        scopes.put("claims", 1);
        assertThat(page(List.of(), scopes, List.of(), Language.EN))
                .contains("no year of the nation moved", "`claims` 1.");
    }

    @Test
    void chineseReadersGetTheirUnitsAndTheOutcomesByName() {
        assertThat(page(List.of(CLAIMS), new TreeMap<>(), List.of(), Language.ZH))
                .contains("`claims` | 亿元 | 10 | 54 | +44 | ± 0 | 700 | 700 |", "所有输入相同")
                .doesNotContain("{0}", "outcome");
    }
}
