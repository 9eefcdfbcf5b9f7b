package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.viz.Language;
import org.zonelab.viz.explain.ScenarioShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code list}: the names a scenario or a question can use. */
@Command(name = "list", description = "List the names that scenarios and results use.")
final class ListCommand implements Callable<Integer> {
    /** What can be listed. */
    enum Subject {
        SCENARIOS,
        OUTCOMES,
        ZONES,
        ORIGINS,
        INDUSTRIES
    }

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            defaultValue = "scenarios",
            description = "scenarios, outcomes, zones, origins or industries (default: scenarios).")
    private Subject subject = Subject.SCENARIOS;

    private final List<String[]> rows = new ArrayList<>();

    @Override
    public Integer call() {
        String[] heads = collect(Installation.current().library());
        if (common.json()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (String[] row : rows) {
                ObjectNode node = array.addObject();
                for (int c = 0; c < heads.length; c++) {
                    node.put(heads[c], row[c]);
                }
            }
            common.out().print(JsonText.of(array));
        } else {
            TextTable table = new TextTable().row(heads);
            rows.forEach(table::row);
            common.out().print(table.text());
        }
        return ExitStatus.DONE.code();
    }

    private String[] collect(Library library) {
        return switch (subject) {
            case SCENARIOS -> {
                new ScenarioShelf(library.scenarios())
                        .books()
                        .forEach(book -> add(
                                say(book.area().english(), book.area().chinese()),
                                book.name(),
                                say(book.title().en(), book.title().zh())));
                yield heads("area", "name", "title");
            }
            case OUTCOMES -> {
                OutcomeCatalogue.all()
                        .forEach(outcome ->
                                add(outcome.name(), outcome.unit(), say(outcome.meaningEn(), outcome.meaningZh())));
                yield heads("name", "unit", "meaning");
            }
            case ZONES -> {
                library.world().zones().forEach(zone -> {
                    var province = library.world().provinces().get(zone.province());
                    add(
                            zone.id(),
                            say(zone.nameEn(), zone.nameZh()),
                            say(province.nameEn(), province.nameZh()),
                            zone.cluster().isEmpty() ? "-" : zone.cluster(),
                            zone.publishedRank() == 0 ? "-" : Integer.toString(zone.publishedRank()),
                            zone.grade().name());
                });
                yield heads("id", "name", "province", "cluster", "rank", "data_grade");
            }
            case ORIGINS -> {
                library.world()
                        .origins()
                        .forEach(origin -> add(
                                origin.id(),
                                say(origin.nameEn(), origin.nameZh()),
                                Plain.percent(origin.share()),
                                Plain.percent(origin.treatyRate()),
                                Plain.percent(origin.statutoryRate())));
                yield heads("id", "name", "share_of_fdi", "treaty_rate", "statutory_rate");
            }
            case INDUSTRIES -> {
                library.world()
                        .industries()
                        .forEach(industry -> add(
                                industry.code(),
                                say(industry.nameEn(), industry.nameZh()),
                                Boolean.toString(industry.encouraged())));
                yield heads("code", "name", "encouraged");
            }
        };
    }

    private void add(String... cells) {
        rows.add(cells);
    }

    private static String[] heads(String... heads) {
        return heads;
    }

    private String say(String english, String chinese) {
        return common.language() == Language.EN ? english : chinese;
    }
}
