package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zonelab.scenarios.result.BaseYearRow;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.Assumption;
import org.zonelab.viz.finding.Caveats;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunDescription;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZonePlace;

/** The parts of a report below the charts: what the figures rest on and how to get them again. */
final class ReportText {
    /** What is not known of the reliefs for reinvested profit. */
    private static final List<String> RELIEF_GAPS = List.of("gap.causal", "gap.headline", "gap.prior");

    /** What is not known whatever the policy. */
    private static final List<String> GAPS = List.of("gap.range", "gap.zones");

    /** Paths of the levers of those reliefs begin so. */
    private static final String RELIEF_LEVERS = "withholdingTax.";

    /** A lever's path, its meaning in brackets, its settings. */
    private static final Pattern LEVER = Pattern.compile("[a-z]\\w*\\.\\w+\\s?[(（](.*?)[)）]\\s?[;；]\\s?(.*)");

    private final ReportSources sources;
    private final Sentences sentences;
    private final Wording wording;
    private final NumberText numbers;
    private final RunDescription facts;

    ReportText(ReportSources sources, Sentences sentences) {
        this.sources = sources;
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
        this.facts = sources.run().description();
    }

    /** How the run was made, one line each. */
    List<String> facts() {
        List<String> lines = new ArrayList<>();
        Manifest manifest = facts.manifest();
        lines.add(wording.say("facts.worlds", manifest.scenario(), manifest.counterfactual(), sentences.period()));
        lines.add(wording.say(
                switch (facts.assumptions()) {
                    case DRAWN -> "facts.drawn";
                    case CENTRAL -> "facts.central";
                },
                sentences.replications(),
                String.valueOf(manifest.seed())));
        String precision = facts.note(
                switch (wording.language()) {
                    case EN -> RunDescription.Note.PRECISION_EN;
                    case ZH -> RunDescription.Note.PRECISION_ZH;
                });
        if (!precision.isEmpty()) {
            lines.add(precision);
        }
        if (!manifest.complete()) {
            lines.add(wording.say(
                    "facts.incomplete", String.valueOf(facts.replications()), String.valueOf(manifest.requested())));
        }
        if (manifest.rejectedDraws() > 0) {
            lines.add(wording.say("facts.rejected", String.valueOf(manifest.rejectedDraws())));
        }
        String settings = facts.note(RunDescription.Note.SETTINGS);
        if (!settings.isEmpty()) {
            lines.add(wording.say("facts.settings", settings));
        }
        return lines;
    }

    /** The policy in words, one line a lever; empty where the run did not write it down. */
    List<String> policy() {
        String policy = facts.note(
                switch (wording.language()) {
                    case EN -> RunDescription.Note.POLICY_EN;
                    case ZH -> RunDescription.Note.POLICY_ZH;
                });
        return policy.lines().toList();
    }

    /** The same without the paths of the levers: what each of them is, then its setting in both worlds. */
    List<String> policyInWords() {
        return policy().stream().map(this::inWords).toList();
    }

    private String inWords(String line) {
        Matcher lever = LEVER.matcher(line);
        return lever.matches() ? wording.say("policy.plain", lever.group(1), lever.group(2)) : line;
    }

    /** What the run was to answer: in words of the scenario where it has them in this language. */
    List<String> question() {
        List<String> lines = new ArrayList<>();
        String description = facts.note(RunDescription.Note.DESCRIPTION);
        boolean described = wording.language() == Language.EN && !description.isBlank();
        lines.add(
                described
                        ? description
                        : wording.say("memo.ask", sentences.policy(), sentences.counterfactual(), sentences.period()));
        lines.addAll(policyInWords());
        return lines;
    }

    /** What is not known. */
    List<String> gaps() {
        boolean relief = facts.note(RunDescription.Note.POLICY_EN).contains(RELIEF_LEVERS);
        List<String> gaps = new ArrayList<>(new Caveats(sentences).sentences());
        Stream.concat(relief ? RELIEF_GAPS.stream() : Stream.empty(), GAPS.stream())
                .map(wording::say)
                .forEach(gaps::add);
        return gaps;
    }

    /** Simulated beside published base-year figures. */
    DataTable baseYear() {
        List<List<String>> rows = new ArrayList<>();
        for (BaseYearRow row : sources.run().baseYear()) {
            Quantity unit = Quantity.of(row.unit(), wording);
            rows.add(List.of(
                    sentences.heading(row.outcome()),
                    unit.name(),
                    numbers.figure(row.published() * unit.factor()),
                    numbers.figure(row.simulated() * unit.factor()),
                    numbers.unit(numbers.with(row.relativeDifference() * 100, 2), new Quantity(100, "%", true))));
        }
        return new DataTable(
                wording.say("base.caption"),
                List.of(
                        wording.say("base.outcome"),
                        wording.say("table.unit"),
                        wording.say("base.published"),
                        wording.say("base.simulated"),
                        wording.say("base.difference")),
                rows);
    }

    /** How many zones have how much published. */
    DataTable grades() {
        List<List<String>> rows = new ArrayList<>();
        for (String grade : ZonePlace.GRADES) {
            long zones = sources.places().stream()
                    .filter(place -> place.gradeName().equals(grade))
                    .count();
            rows.add(List.of(
                    wording.say("grade." + grade), String.valueOf(zones), wording.say("grade.meaning." + grade)));
        }
        return new DataTable(
                wording.say(
                        "grades.caption",
                        String.valueOf(sources.places().stream()
                                .filter(ZonePlace::synthetic)
                                .count())),
                List.of(wording.say("table.grade"), wording.say("grades.zones"), wording.say("grades.meaning")),
                rows);
    }

    /** Every assumption with range, source and tag, one table a file. */
    List<DataTable> assumptions() {
        Map<String, List<List<String>>> files = new LinkedHashMap<>();
        for (Assumption assumption : sources.assumptions()) {
            files.computeIfAbsent(assumption.subject(), name -> new ArrayList<>())
                    .add(List.of(
                            assumption.name(),
                            assumption.meaning().in(wording.language()),
                            assumption.value(),
                            assumption.drawn()
                                    ? wording.say("range", assumption.low(), assumption.high())
                                    : wording.say("assumptions.fixed"),
                            assumption.unit(),
                            assumption.tag(),
                            assumption.source()));
        }
        List<DataTable> tables = new ArrayList<>();
        files.forEach((file, rows) -> tables.add(new DataTable(
                wording.say("assumptions.file", file, String.valueOf(rows.size())),
                List.of(
                        wording.say("assumptions.name"),
                        wording.say("assumptions.meaning"),
                        wording.say("assumptions.value"),
                        wording.say("assumptions.range"),
                        wording.say("table.unit"),
                        wording.say("assumptions.tag"),
                        wording.say("assumptions.source")),
                rows)));
        return tables;
    }

    /** The command that makes this folder again. */
    String command() {
        List<String> words = new ArrayList<>();
        for (String word : facts.manifest().commandLine()) {
            words.add(word.matches("[\\w./:=,%+@-]+") ? word : "'" + word.replace("'", "'\\''") + "'");
        }
        return String.join(" ", words);
    }

    /** Versions and hashes of everything that decides the figures. */
    DataTable inputs() {
        List<List<String>> rows = new ArrayList<>();
        Manifest manifest = facts.manifest();
        rows.add(List.of(wording.say("inputs.identity"), manifest.identity()));
        manifest.versions().forEach((name, version) -> rows.add(List.of(name, version)));
        manifest.inputs().forEach((name, hash) -> rows.add(List.of(name, "SHA-256 " + hash.toLowerCase(Locale.ROOT))));
        return new DataTable(
                wording.say("inputs.caption"), List.of(wording.say("inputs.name"), wording.say("inputs.hash")), rows);
    }
}
