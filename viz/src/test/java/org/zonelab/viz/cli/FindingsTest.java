package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.viz.Language;
import org.zonelab.viz.TerminalCells;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.SampleDoses;
import org.zonelab.viz.finding.SampleRun;
import org.zonelab.viz.finding.SampleRun.Shape;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

class FindingsTest {
    @TempDir
    private Path folder = Path.of("");

    private Sentences sentences(Shape shape, Language language) throws IOException {
        RunResult run = SampleRun.write(shape, List.of("beijing"), folder);
        return new Sentences(run, Wording.in(language));
    }

    @Test
    void terminalShowsTitleThenTableThenSentences() throws IOException {
        List<String> lines = new FindingsText(sentences(Shape.ORDINARY, Language.EN), 0)
                .text()
                .lines()
                .toList();
        assertThat(lines.get(0)).contains("31.9 billion RMB more");
        assertThat(lines.get(2)).startsWith("2025–2035").contains("Effect", "Without the policy");
        assertThat(lines.get(3)).startsWith("Additional real fixed investment").contains("+31.9", "14.3 to 57.2");
        assertThat(lines.get(lines.size() - 1)).startsWith("Source:");
    }

    @Test
    void terminalShowsWhatThePolicyAimsAt() throws IOException {
        Sentences relief = sentences(Shape.ORDINARY, Language.EN);
        assertThat(new FindingsText(relief, 0).text()).doesNotContain("Carbon dioxide", "Exports");
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest).replace("\"withholdingTax.deferral; here", "\"green.carbonPrice (a); here"));
        Sentences green = new Sentences(new RunResult(ResultTables.open(folder)), Wording.in(Language.EN));
        assertThat(new FindingsText(green, 0).text())
                .contains("Carbon dioxide", "−44.0 million t CO2")
                .doesNotContain("Exports");
    }

    @Test
    void terminalSaysWhyAFigureIsUndefined() throws IOException {
        assertThat(new FindingsText(sentences(Shape.NOTHING_CHANGED, Language.EN), 0).text())
                .startsWith("This policy changed nothing")
                .containsOnlyOnce("The policy adds no claims of a relief.")
                .contains("Deadweight, share of claims; … of it relabelled, share of claims: The policy adds");
    }

    @Test
    void findingsFitANarrowTerminal() throws IOException {
        for (Language language : Language.values()) {
            for (Shape shape : Shape.values()) {
                assertThat(new FindingsText(sentences(shape, language), 60)
                                .text()
                                .lines())
                        .allMatch(line -> TerminalCells.of(line) <= 60);
            }
        }
    }

    @Test
    void jsonHoldsTheFiguresOfTheTablesUnrounded() throws IOException {
        ObjectNode json = FindingsJson.of(sentences(Shape.ORDINARY, Language.EN), folder);
        assertThat(json.get("changed_nothing").asBoolean()).isFalse();
        assertThat(json.at("/effects/0/outcome").asText()).isEqualTo("additional_investment");
        assertThat(json.at("/effects/0/effect").asDouble()).isEqualTo(31_900);
        assertThat(json.at("/effects/0/low").asDouble()).isEqualTo(14_300);
        assertThat(json.at("/effects/0/unit").asText()).isEqualTo("RMB million");
    }

    @Test
    void jsonWritesNullWhereNothingIsDefined() throws IOException {
        ObjectNode json = FindingsJson.of(sentences(Shape.ONE_REPLICATION, Language.ZH), folder);
        assertThat(json.at("/effects/0/low").isNull()).isTrue();
        assertThat(json.at("/effects/0/counterfactual").isNull()).isTrue();
        assertThat(json.at("/replications").asInt()).isEqualTo(1);
    }

    @Test
    void jsonOfAnIllustrativeDoseHoldsEffectPerStepResponseAndBreakEven() throws IOException {
        Sentences sentences = new Sentences(SampleDoses.write(folder), Wording.in(Language.EN));
        JsonNode doses = FindingsJson.of(sentences, folder).get("doses");
        assertThat(doses.get("stated").asDouble()).isEqualTo(15);
        assertThat(doses.get("step").asText()).isEqualTo("per percentage point more");
        assertThat(doses.get("returns").asText()).isEqualTo("diminishing");
        assertThat(doses.at("/break_even/kind").asText()).isEqualTo("up_to");
        assertThat(doses.at("/break_even/dose").asDouble()).isEqualTo(18.75);
        assertThat(doses.at("/per_step/0/outcome").asText()).isEqualTo("additional_investment");
        assertThat(doses.at("/per_step/0/effect").asDouble()).isEqualTo(200);
        assertThat(doses.at("/response/0/dose").asDouble()).isEqualTo(7.5);
        assertThat(doses.at("/response/2/dose_factor").asDouble()).isEqualTo(1.5);
        assertThat(doses.at("/response/2/effect").asDouble()).isEqualTo(3_600);
    }

    @Test
    void jsonOfAStatedDoseHasNoDoses() throws IOException {
        assertThat(FindingsJson.of(sentences(Shape.ORDINARY, Language.EN), folder)
                        .has("doses"))
                .isFalse();
    }
}
