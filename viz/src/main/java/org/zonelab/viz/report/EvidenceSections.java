package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.FactRow;
import org.zonelab.scenarios.result.RobustnessRow;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** How the model stands against published facts, and the findings of the run against its least known assumptions. */
final class EvidenceSections {
    private static final int VERDICT = 5;

    private final Sentences sentences;
    private final Evidence evidence;
    private final Evidence.Inputs inputs;
    private final Wording wording;
    private final NumberText numbers;

    EvidenceSections(Sentences sentences, Evidence evidence) {
        this.sentences = sentences;
        this.evidence = evidence;
        this.inputs =
                Evidence.Inputs.of(sentences.run().description().manifest().inputs());
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    /** Facts that agree, and those that do not by name; says so where nothing is kept. */
    Optional<Section> facts() {
        Optional<Evidence.Kept<FactRow>> kept = evidence.facts();
        if (kept.isEmpty()) {
            return Optional.of(new Section(
                    wording.say("evidence.facts"),
                    List.of(wording.say("evidence.noFacts")),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        ValidationSections words = new ValidationSections(kept.get().rows(), wording);
        List<FactRow> failed = kept.get().rows().stream()
                .filter(fact -> fact.verdict().equals(FactRow.FAIL) && !fact.target())
                .toList();
        List<String> missed = kept.get().rows().stream()
                .filter(fact -> fact.verdict().equals(FactRow.FAIL) && fact.target())
                .map(words::name)
                .toList();
        List<String> notes = new ArrayList<>(List.of(words.lead()));
        if (!missed.isEmpty()) {
            notes.add(wording.say("evidence.missed", String.join(wording.say("backcast.join"), missed)));
        }
        DataTable table = new DataTable(
                wording.say("evidence.failed", String.valueOf(failed.size())),
                withoutVerdict(words.heads()),
                failed.stream().map(fact -> withoutVerdict(words.row(fact))).toList());
        return Optional.of(new Section(
                wording.say("evidence.facts"),
                said(words.title() + wording.say("evidence.stop"), kept.get().inputs(), "evidence.otherFacts"),
                failed.isEmpty() ? List.of() : List.of(table),
                List.of(),
                notes));
    }

    private static List<String> withoutVerdict(List<String> cells) {
        List<String> left = new ArrayList<>(cells);
        left.remove(VERDICT);
        return left;
    }

    private List<String> said(String sentence, Evidence.Inputs about, String warning) {
        return about.holdsFor(inputs) ? List.of(sentence) : List.of(sentence, wording.say(warning));
    }

    /** Which findings keep their sign when single parameters move; says so where that was not examined. */
    Section robustness() {
        String scenario = sentences.run().description().manifest().scenario();
        return evidence.robust(scenario)
                .map(this::robustness)
                .orElseGet(() -> new Section(
                        wording.say("evidence.robustness"),
                        List.of(wording.say("evidence.noRobustness")),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private Section robustness(Evidence.Kept<RobustnessRow> kept) {
        Map<String, List<RobustnessRow>> findings = new LinkedHashMap<>();
        kept.rows().stream()
                .filter(row -> !Double.isNaN(row.effect()))
                .forEach(row -> findings.computeIfAbsent(row.finding(), name -> new ArrayList<>())
                        .add(row));
        List<List<String>> rows = new ArrayList<>();
        List<String> surviving = new ArrayList<>();
        findings.forEach((finding, points) -> {
            RobustnessRow lowest = points.stream()
                    .min(Comparator.comparingDouble(RobustnessRow::effect))
                    .orElseThrow();
            RobustnessRow highest = points.stream()
                    .max(Comparator.comparingDouble(RobustnessRow::effect))
                    .orElseThrow();
            boolean survives = lowest.effect() > 0 || highest.effect() < 0;
            if (survives) {
                surviving.add(sentences.outcome(finding));
            }
            rows.add(List.of(
                    sentences.row(finding),
                    figure(finding, points.get(0).effect()),
                    figure(finding, lowest.effect()),
                    point(lowest),
                    figure(finding, highest.effect()),
                    point(highest),
                    wording.say(survives ? "evidence.survives" : "evidence.turns")));
        });
        long parameters = kept.rows().stream()
                .map(RobustnessRow::parameter)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        String sentence = surviving.isEmpty()
                ? wording.say("evidence.noneSurvives", String.valueOf(parameters))
                : wording.say(
                        "evidence.robust",
                        String.valueOf(parameters),
                        String.valueOf(surviving.size()),
                        String.valueOf(findings.size()),
                        String.join(wording.say("backcast.join"), surviving));
        DataTable table = new DataTable(
                wording.say("evidence.table"),
                List.of(
                        wording.say("base.outcome"),
                        wording.say("evidence.central"),
                        wording.say("evidence.lowest"),
                        wording.say("evidence.at"),
                        wording.say("evidence.highest"),
                        wording.say("evidence.at"),
                        wording.say("evidence.sign")),
                rows);
        return new Section(
                wording.say("evidence.robustness"),
                said(sentence, kept.inputs(), "evidence.otherRobustness"),
                List.of(table),
                List.of(),
                List.of(wording.say(
                        "evidence.note",
                        numbers.figure(100 * kept.microRate()) + wording.say("unit.percent.join") + "%")));
    }

    private String point(RobustnessRow row) {
        return row.parameter().isEmpty()
                ? wording.say("evidence.central")
                : wording.say("evidence.point", row.parameter(), numbers.figure(row.value()));
    }

    private String figure(String finding, double effect) {
        Quantity unit = sentences.quantity(finding);
        return numbers.unit(numbers.figure(effect * unit.factor()), unit);
    }
}
