package org.zonelab.viz.report;

import java.io.IOException;
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
import org.zonelab.viz.chart.EffectPathChart;
import org.zonelab.viz.chart.FlowChart;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.Resolution;
import org.zonelab.viz.chart.ZoneRankingChart;
import org.zonelab.viz.finding.Focus;
import org.zonelab.viz.finding.PlaceNames;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZoneEffects;
import org.zonelab.viz.finding.ZonePlace;

/**
 * The report of one run about one place: its effect, what it gains from and loses to whom, its own treasury, its zones and
 * targets. It stands beside the report of the whole run, with charts of its own.
 */
public final class FocusReport {
    private static final String CAPITAL = "fixed_investment";

    private final ReportSources sources;
    private final Focus focus;
    private final Sentences sentences;
    private final Wording wording;
    private final HouseStyle style;
    private final FocusSections sections;
    private final String name;

    public FocusReport(ReportSources sources, Focus focus, Language language, HouseStyle style) {
        this.sources = sources;
        this.focus = focus;
        this.wording = Wording.in(language);
        this.sentences = new Sentences(sources.run(), wording);
        this.style = style;
        this.sections = new FocusSections(focus, sources.places(), sentences);
        this.name = new PlaceNames(sources.places(), wording).name(focus);
    }

    /** File name of the page within a result folder. */
    public String file() {
        return "report-" + focus.slug() + ".html";
    }

    /** Writes the page, and its charts into a folder of the place among the charts. */
    public void write(Path folder, Resolution resolution) throws IOException {
        ChartFiles files = new ChartFiles(style, resolution);
        for (Chart chart : charts()) {
            files.write(chart, folder.resolve("charts").resolve(focus.slug()));
        }
        WholeFile.write(folder.resolve(file()), html());
    }

    /** Title and lead, for a terminal, and what a mark in them means. */
    public List<String> sentences() {
        List<String> told = new ArrayList<>(List.of(title(), lead()));
        if (told.get(0).contains(ZonePlace.SYNTHETIC_MARK)) {
            told.add(wording.say("zones.synthetic"));
        }
        return told;
    }

    private String title() {
        return sentences.effect(CAPITAL, focus.scope(), name);
    }

    private String lead() {
        return sentences.marked(wording.say(
                "focus.lead",
                sentences.policy(),
                sentences.counterfactual(),
                name,
                sentences.period(),
                amount(CAPITAL),
                amount("fdi")));
    }

    private String amount(String outcome) {
        return sentences.amount(
                outcome,
                sources.run().effect(outcome, focus.scope(), sources.run().horizon()));
    }

    private List<Chart> charts() {
        List<Chart> charts = new ArrayList<>(List.of(new EffectPathChart(sentences, focus.scope(), name)));
        FlowChart flows = new FlowChart(sentences, sources.places(), focus);
        if (flows.hasFlows()) {
            charts.add(flows);
        }
        if (focus.zones().size() > 1) {
            charts.add(new ZoneRankingChart(ZoneEffects.of(sources.run(), focus.zones()), sentences));
        }
        return charts;
    }

    /** The page. */
    public String html() {
        ReportText text = new ReportText(sources, sentences);
        return Page.fill(
                "focus.html",
                Map.ofEntries(
                        Map.entry("w", wording),
                        Map.entry("lang", Page.tag(wording.language())),
                        Map.entry("font", Page.webFont()),
                        Map.entry("title", title()),
                        Map.entry("lead", lead()),
                        Map.entry("cards", sections.cards()),
                        Map.entry("facts", text.facts()),
                        Map.entry("policy", text.policyInWords()),
                        Map.entry("figures", new Page(wording, style).figures(charts())),
                        Map.entry("asides", asides()),
                        Map.entry("sections", parts()),
                        Map.entry("gaps", text.gaps()),
                        Map.entry("command", text.command())));
    }

    /** What the charts do not show. */
    private List<String> asides() {
        List<String> asides = new ArrayList<>();
        sections.within().ifPresent(asides::add);
        if (focus.zones().size() == 1 && focus.zones().get(0).synthetic()) {
            asides.add(wording.say("zones.synthetic"));
        }
        if (!sections.hasFlows()) {
            asides.add(wording.say("focus.noFlows"));
        }
        return asides;
    }

    private List<Section> parts() {
        return Stream.of(
                        Optional.of(sections.outcomes()),
                        Optional.of(sections.treasury()),
                        sections.zones(),
                        sections.targets())
                .flatMap(Optional::stream)
                .toList();
    }
}
