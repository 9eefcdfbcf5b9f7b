package org.zonelab.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.FactRow;
import org.zonelab.scenarios.result.ValidationCsv;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.SampleRun;
import org.zonelab.viz.finding.SampleRun.Shape;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

class EvidenceSectionsTest {
    @TempDir
    private Path folder = Path.of("");

    private static FactRow fact(String name, String use, double simulated, String verdict) {
        return new FactRow(
                name,
                "firms",
                use,
                "firms",
                2,
                1,
                3,
                simulated,
                verdict,
                "published",
                name,
                name,
                "",
                "",
                "a band",
                "a book");
    }

    private RunResult run() throws IOException {
        return SampleRun.write(Shape.ORDINARY, List.of("beijing"), folder.resolve("run"));
    }

    private EvidenceSections sections(RunResult run) {
        return new EvidenceSections(
                new Sentences(run, Wording.in(Language.EN)), new Evidence(folder.resolve("evidence")));
    }

    private Evidence keep(Evidence.Inputs facts, Evidence.Inputs robustness) throws IOException {
        Evidence evidence = new Evidence(folder.resolve("evidence"));
        Files.createDirectories(evidence.folder());
        ValidationCsv.write(
                evidence.folder(),
                List.of(
                        fact("density", "independent", 2, FactRow.PASS),
                        fact("size", "input", 4, FactRow.FAIL),
                        fact("tax", "target", 2, FactRow.PASS),
                        fact("grants", "target", 4, FactRow.FAIL)));
        evidence.note(ValidationCsv.FILE, facts, 0.01);
        String table = Evidence.robustness("deferred-tax-reinvestment");
        Files.writeString(evidence.folder().resolve(table), """
                parameter,value,finding,unit,effect,central
                ,,additional_investment,million RMB,2000,2000
                ,,fdi,million RMB,3000,3000
                tax.discountRate,0.03,additional_investment,million RMB,-50,2000
                tax.discountRate,0.03,fdi,million RMB,2500,3000
                """);
        evidence.note(table, robustness, 0.001);
        return evidence;
    }

    @Test
    void withoutEvidenceTheReportSaysHowToGetIt() throws IOException {
        EvidenceSections sections = sections(run());
        assertThat(sections.facts().orElseThrow().sentences().get(0)).contains("./zonelab validate --keep");
        assertThat(sections.robustness().sentences().get(0)).contains("./zonelab robust FILE --keep");
    }

    @Test
    void factsThatFailAreNamedAndSurvivingFindingsToo() throws IOException {
        RunResult run = run();
        Evidence.Inputs inputs = Evidence.Inputs.of(run.description().manifest().inputs());
        keep(inputs, inputs);
        Section facts = sections(run).facts().orElseThrow();
        assertThat(facts.sentences()).containsExactly("1 of 2 facts that no fit uses agrees with the simulation.");
        assertThat(facts.tables().get(0).rows())
                .containsExactly(List.of("size", "2.00", "1.00 to 3.00", "4.00", "firms", "a book"));
        assertThat(facts.tables().get(0).caption()).isEqualTo("Facts outside their band: 1");
        assertThat(facts.notes()).last().isEqualTo("Outside their band too, though a fit aims at them: grants.");
        Section robust = sections(run).robustness();
        assertThat(robust.notes().get(0)).contains("% of the micro entities");
        assertThat(robust.sentences()).hasSize(1);
        assertThat(robust.sentences().get(0)).contains("1 of 2 findings keep their sign: recorded foreign direct");
        assertThat(robust.tables().get(0).rows().get(0)).last().isEqualTo("NOT the same");
        assertThat(robust.tables().get(0).rows().get(0).get(3)).contains("tax.discountRate = 0.03");
    }

    @Test
    void evidenceOfOtherInputsIsMarked() throws IOException {
        RunResult run = run();
        Evidence.Inputs here = Evidence.Inputs.of(run.description().manifest().inputs());
        keep(
                new Evidence.Inputs("other", "", ""),
                new Evidence.Inputs(here.parameters(), "another policy", here.counterfactual()));
        assertThat(sections(run).facts().orElseThrow().sentences().get(1)).contains("other parameters");
        assertThat(sections(run).robustness().sentences().get(1)).contains("other parameters or levers");
    }
}
