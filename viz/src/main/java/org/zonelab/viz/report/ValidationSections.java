package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.scenarios.result.FactRow;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Wording;

/** Facts beside the simulation, as sections of a page and as rows for a terminal. */
public final class ValidationSections {
    private static final List<String> GROUPS = List.of("firms", "zones", "responses", "relief");

    private final List<FactRow> facts;
    private final Wording wording;
    private final NumberText numbers;

    public ValidationSections(List<FactRow> facts, Wording wording) {
        this.facts = List.copyOf(facts);
        this.wording = wording;
        this.numbers = new NumberText(wording);
    }

    /** The finding: how many facts that no fit uses agree. */
    public String title() {
        return wording.say(
                "validation.title",
                String.valueOf(count(FactRow.PASS)),
                String.valueOf(count(FactRow.PASS) + count(FactRow.FAIL)));
    }

    /** What was compared, and what the count leaves out. */
    public String lead() {
        return wording.say(
                "validation.lead",
                String.valueOf(facts.stream().filter(FactRow::target).count()),
                String.valueOf(count(FactRow.NOT_MEASURED)));
    }

    private long count(String verdict) {
        return facts.stream()
                .filter(fact -> !fact.target() && fact.verdict().equals(verdict))
                .count();
    }

    /** One section a group of facts. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (String group : GROUPS) {
            List<FactRow> members =
                    facts.stream().filter(fact -> fact.group().equals(group)).toList();
            sections.add(new Section(
                    wording.say("validation.heading." + group),
                    List.of(wording.say(
                            "validation.count",
                            with(members, FactRow.PASS),
                            with(members, FactRow.FAIL),
                            with(members, FactRow.NOT_MEASURED))),
                    List.of(new DataTable(
                            wording.say("validation.caption"),
                            heads("fact", "published", "band", "simulated", "unit", "verdict", "use"),
                            members.stream().map(this::cells).toList())),
                    List.of(new DataTable(
                            wording.say("validation.details"),
                            heads("fact", "definition", "why", "source"),
                            members.stream().map(this::origin).toList())),
                    List.of()));
        }
        return sections;
    }

    private static String with(List<FactRow> facts, String verdict) {
        return String.valueOf(
                facts.stream().filter(fact -> fact.verdict().equals(verdict)).count());
    }

    private List<String> heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(wording.say("validation." + key));
        }
        return heads;
    }

    private List<String> cells(FactRow fact) {
        List<String> cells = new ArrayList<>(row(fact));
        cells.set(cells.size() - 1, wording.say("validation.use." + fact.use()));
        return cells;
    }

    /** Headings of {@link #row}. */
    public List<String> heads() {
        return heads("fact", "published", "band", "simulated", "unit", "verdict", "source");
    }

    /** Name, published value, band, simulated value, unit, verdict and source of a fact. */
    public List<String> row(FactRow fact) {
        return List.of(
                name(fact),
                figure(fact.published()),
                Double.isNaN(fact.low())
                        ? ""
                        : wording.say("range", numbers.figure(fact.low()), numbers.figure(fact.high())),
                figure(fact.simulated()),
                wording.say("fact.unit." + fact.unit().replace(' ', '_')),
                wording.say("validation." + fact.verdict()),
                fact.source());
    }

    private List<String> origin(FactRow fact) {
        return List.of(name(fact), definition(fact), fact.band(), fact.source());
    }

    /** What a fact is called. */
    String name(FactRow fact) {
        return wording.language() == Language.ZH ? fact.nameZh() : fact.nameEn();
    }

    private String definition(FactRow fact) {
        return wording.language() == Language.ZH ? fact.definitionZh() : fact.definitionEn();
    }

    private String figure(double value) {
        return Double.isNaN(value) ? "" : numbers.figure(value);
    }
}
