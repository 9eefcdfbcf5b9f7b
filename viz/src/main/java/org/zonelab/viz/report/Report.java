package org.zonelab.viz.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonelab.scenarios.result.WholeFile;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.ChartFiles;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.EffectPathChart;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.Resolution;
import org.zonelab.viz.finding.FiscalFinding;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZoneEffects;

/** The report of one run: a single HTML page that needs no network. */
public final class Report {
    /** File name within a result folder. */
    public static final String FILE = "report.html";

    /** Caveats of a memo; the page has all. */
    private static final int MEMO_GAPS = 4;

    private final ReportSources sources;
    private final Sentences sentences;
    private final Wording wording;
    private final HouseStyle style;
    private final ChartSet set;

    /** A report with the charts of every report. */
    public Report(ReportSources sources, Language language, HouseStyle style) {
        this(sources, language, style, ChartSet.DEFAULT);
    }

    public Report(ReportSources sources, Language language, HouseStyle style, ChartSet set) {
        this.set = set;
        this.sources = sources;
        this.wording = Wording.in(language);
        this.sentences = new Sentences(sources.run(), wording);
        this.style = style;
    }

    /** Whether a written page is in a language. */
    public static boolean isIn(Language language, Path page) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(page)) {
            return lines.lines().limit(2).anyMatch(line -> line.contains("lang=\"" + Page.tag(language) + "\""));
        }
    }

    /** Writes {@code report.html}, and {@code charts/*.png} and {@code *.svg}, into a result folder. */
    public void write(Path folder) throws IOException {
        write(folder, Resolution.SCREEN);
    }

    /** The same with PNG files of another resolution. */
    public void write(Path folder, Resolution resolution) throws IOException {
        ChartFiles files = new ChartFiles(style, resolution);
        List<Chart> charts = new ArrayList<>(charts());
        new DoseSection(sentences).chart().ifPresent(charts::add);
        charts.addAll(further());
        for (Chart chart : charts) {
            files.write(chart, folder.resolve("charts"));
        }
        WholeFile.write(folder.resolve(FILE), html());
    }

    /** What a two-page memo says: question, options, finding, cost, payers and losers, what must be true, sources. */
    public Memo memo() {
        ReportText text = new ReportText(sources, sentences);
        ZoneEffects zones = ZoneEffects.of(sources.run(), sources.places());
        Section robustness = new EvidenceSections(sentences, sources.evidence()).robustness();
        List<String> findings = new ArrayList<>(List.of(sentences.lead()));
        findings.addAll(sentences.summary());
        List<String> conditions = new ArrayList<>(robustness.sentences());
        text.gaps().stream().limit(MEMO_GAPS).forEach(conditions::add);
        List<Memo.Part> parts = Stream.of(
                        new Memo.Part(wording.say("memo.question"), text.question()),
                        new Memo.Part(wording.say("memo.options"), text.facts()),
                        new Memo.Part(wording.say("memo.finding"), findings),
                        new Memo.Part(wording.say("memo.cost"), new FiscalFinding(sentences).sentences()),
                        new Memo.Part(
                                wording.say("memo.where"), List.of(sentences.zones(zones), sentences.provinces(zones))),
                        new Memo.Part(wording.say("memo.conditions"), conditions),
                        new Memo.Part(wording.say("memo.sources"), List.of(sentences.source(), text.command())))
                .filter(part -> !part.sentences().isEmpty())
                .toList();
        return new Memo(sentences.effect("additional_investment"), parts, new EffectPathChart(sentences));
    }

    /** Every table of the page, those behind charts first. */
    public List<DataTable> tables() {
        List<DataTable> tables = new ArrayList<>();
        charts().forEach(chart -> tables.add(chart.table()));
        further().forEach(chart -> tables.add(chart.table()));
        Stream.concat(new DoseSection(sentences).section().stream(), sections().stream())
                .forEach(section -> {
                    tables.addAll(section.tables());
                    tables.addAll(section.details());
                });
        ReportText text = new ReportText(sources, sentences);
        tables.add(text.baseYear());
        tables.add(text.grades());
        tables.addAll(text.assumptions());
        return tables;
    }

    /** The page. */
    public String html() {
        return Page.fill("report.html", model());
    }

    private List<Chart> charts() {
        return DefaultCharts.of(sentences, sources.places(), sources.outTurns());
    }

    private List<Chart> further() {
        return set.further(sentences, sources.places(), sources.assumptions(), sources.evidence());
    }

    private Map<String, Object> model() {
        ReportText text = new ReportText(sources, sentences);
        Page page = new Page(wording, style);
        return Map.ofEntries(
                Map.entry("w", wording),
                Map.entry("lang", Page.tag(wording.language())),
                Map.entry("font", Page.webFont()),
                Map.entry("title", sentences.effect("additional_investment")),
                Map.entry("lead", sentences.lead()),
                Map.entry("unchanged", sources.run().changedNothing()),
                Map.entry("facts", text.facts()),
                Map.entry("policy", text.policy()),
                Map.entry("cards", new Cards(sentences).all()),
                Map.entry("figures", page.figures(charts())),
                Map.entry("doses", new DoseSection(sentences).section().stream().toList()),
                Map.entry(
                        "doseFigures",
                        page.figures(new DoseSection(sentences).chart().stream().toList())),
                Map.entry("sections", sections()),
                Map.entry("furtherFigures", page.figures(further())),
                Map.entry("gaps", text.gaps()),
                Map.entry("baseYear", text.baseYear()),
                Map.entry("grades", text.grades()),
                Map.entry("assumptions", text.assumptions()),
                Map.entry("command", text.command()),
                Map.entry("inputs", text.inputs()));
    }

    private List<Section> sections() {
        return Stream.of(
                        new RangeSection(sentences).section(),
                        new GroupSection(sentences).section(),
                        new OutcomesSection(sentences).section(),
                        new FiscalSection(sentences, sources.places()).section(),
                        new DistributionSection(sentences).section(),
                        new RankSection(sentences, sources.places()).section(),
                        new TargetSection(sentences).section(),
                        new OutTurnSection(sentences, sources.outTurns()).section(),
                        new EvidenceSections(sentences, sources.evidence()).facts(),
                        Optional.of(new EvidenceSections(sentences, sources.evidence()).robustness()))
                .flatMap(Optional::stream)
                .toList();
    }
}
