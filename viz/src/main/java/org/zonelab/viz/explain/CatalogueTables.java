package org.zonelab.viz.explain;

import java.util.List;
import java.util.Locale;
import org.zonelab.engine.policy.Lever;
import org.zonelab.scenarios.scenario.LeverValue;
import org.zonelab.scenarios.scenario.ScenarioArea;

/** The catalogues as Markdown tables, for the README, so that it cannot say otherwise than the program. */
public final class CatalogueTables {
    private CatalogueTables() {}

    /** One line a lever: path, what it is, range, reach, evidence, legality. */
    public static String levers(List<Lever> levers) {
        StringBuilder table = new StringBuilder(
                "| lever | is | from .. to | reach | evidence | legality |\n|---|---|---|---|---|---|\n");
        for (Lever lever : levers) {
            table.append("| `")
                    .append(lever.path())
                    .append("` | ")
                    .append(cell(lever.meaningEn()))
                    .append(" | ")
                    .append(LeverValue.text(lever, lever.low()))
                    .append(" .. ")
                    .append(LeverValue.text(lever, lever.high()))
                    .append(" | ")
                    .append(lower(lever.reach()))
                    .append(" | ")
                    .append(lever.evidence().name())
                    .append(" | ")
                    .append(lower(lever.legality()))
                    .append(" |\n");
        }
        return table.toString();
    }

    /** One line a scenario under the heading of its area: name, title. */
    public static String scenarios(List<ScenarioShelf.Book> books) {
        StringBuilder table = new StringBuilder("| scenario | against | is |\n|---|---|---|\n");
        ScenarioArea area = ScenarioArea.OWN;
        for (ScenarioShelf.Book book : books) {
            if (book.area() != area) {
                area = book.area();
                table.append("| **").append(area.english()).append("** | | |\n");
            }
            table.append("| `")
                    .append(book.name())
                    .append("` | `")
                    .append(book.counterfactual())
                    .append("` | ")
                    .append(cell(book.title().en()))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }
}
