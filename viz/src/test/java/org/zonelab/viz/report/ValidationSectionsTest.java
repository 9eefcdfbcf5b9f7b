package org.zonelab.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonelab.scenarios.result.FactRow;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.finding.Wording;

class ValidationSectionsTest {
    private static final List<FactRow> FACTS = List.of(
            fact("size-tail", "firms", "input", 1.06, FactRow.PASS),
            fact("growth-tail", "firms", "independent", 4.6, FactRow.FAIL),
            fact("density", "responses", "target", 0.06, FactRow.PASS),
            fact("local-jobs", "responses", "independent", Double.NaN, FactRow.NOT_MEASURED));

    private static FactRow fact(String id, String group, String use, double simulated, String verdict) {
        return new FactRow(
                id,
                group,
                use,
                "% per point",
                1,
                0,
                2,
                simulated,
                verdict,
                "published",
                id + " en",
                id + " zh",
                "what",
                "何",
                "why",
                "Author (2000)");
    }

    @Test
    void titleCountsNeitherTargetsNorWhatWasNotMeasured() {
        assertThat(new ValidationSections(FACTS, Wording.in(Language.EN)).title())
                .isEqualTo("1 of 2 facts that no fit uses agrees with the simulation");
    }

    @Test
    void failedFactIsShownAsFailure() {
        ValidationSections sections = new ValidationSections(FACTS, Wording.in(Language.EN));
        assertThat(sections.row(FACTS.get(1))).contains("FAIL", "4.60", "Author (2000)");
        assertThat(sections.sections().get(0).sentences()).containsExactly("1 pass, 1 fail, 0 not measured");
    }

    @ParameterizedTest
    @EnumSource
    void pageHoldsEveryFactAndNothingFromTheNetwork(Language language) {
        Wording wording = Wording.in(language);
        ValidationSections sections = new ValidationSections(FACTS, wording);
        String html = new Page(wording, HouseStyle.bundled())
                .html(sections.title(), sections.lead(), List.of(), sections.sections(), "./zonelab validate");
        assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("http://", "https://");
        assertThat(FACTS)
                .allSatisfy(fact -> assertThat(html).contains(language == Language.ZH ? fact.nameZh() : fact.nameEn()));
    }
}
