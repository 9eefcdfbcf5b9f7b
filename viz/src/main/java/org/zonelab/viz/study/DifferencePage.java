package org.zonelab.viz.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.zonelab.scenarios.difference.FolderDifference;
import org.zonelab.scenarios.difference.MovedFigure;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.OutcomeWords;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Wording;

/** A difference of two folders as Markdown for a merge request: in English in the units of the tables, in Chinese in those of readers. */
public record DifferencePage(FolderDifference difference, Wording wording) {
    private static final MathContext SHOWN = new MathContext(4);
    private static final double ROUNDING = 1e-9;
    private static final double MOST_PLAIN = 1e15;

    /** The page. */
    public String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("### ")
                .append(wording.say("diff.title", difference.scenario(), difference.counterfactual(), moved()))
                .append("\n\n");
        page.append(wording.say(
                "diff.compared", String.valueOf(difference.replications().size())));
        page.append(wording.say("sentence.join"))
                .append(
                        difference.inputs().isEmpty()
                                ? wording.say("diff.same")
                                : wording.say("diff.inputs", names(difference.inputs())))
                .append('\n');
        if (!difference.oneSided().isEmpty()) {
            page.append('\n')
                    .append(wording.say("diff.onesided", names(difference.oneSided())))
                    .append('\n');
        }
        table(page, difference.horizon());
        List<String> years = difference.moved().stream()
                .map(MovedFigure::period)
                .distinct()
                .filter(period -> !period.equals(difference.horizon()))
                .sorted()
                .toList();
        if (!years.isEmpty()) {
            page.append("\n<details><summary>")
                    .append(wording.say("diff.years"))
                    .append("</summary>\n");
            years.forEach(year -> table(page, year));
            page.append("\n</details>\n");
        }
        String scopes = difference.scopes().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> "`" + entry.getKey() + "` " + entry.getValue())
                .collect(Collectors.joining(", "));
        if (!scopes.isEmpty()) {
            page.append('\n').append(wording.say("diff.scopes", scopes)).append('\n');
        }
        return page.toString();
    }

    private String moved() {
        if (difference.nothing()) {
            return wording.say("diff.nothing");
        }
        long outcomes =
                difference.moved().stream().map(MovedFigure::outcome).distinct().count();
        return outcomes == 0
                ? wording.say("diff.elsewhere")
                : wording.say(outcomes == 1 ? "diff.moved.one" : "diff.moved", String.valueOf(outcomes));
    }

    private static String names(Iterable<String> names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }

    private void table(StringBuilder page, String period) {
        List<MovedFigure> rows = difference.moved().stream()
                .filter(figure -> figure.period().equals(period))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        page.append('\n').append(wording.say("diff.nation", period)).append("\n\n");
        page.append(wording.say("diff.head")).append('\n');
        page.append("|---|---|--:|--:|--:|--:|--:|--:|\n");
        for (MovedFigure row : rows) {
            Quantity unit = unit(row.unit());
            double factor = unit.factor();
            page.append("| ").append(outcome(row.outcome())).append(" | ").append(unit.name());
            page.append(" | ").append(figure(row.before() * factor));
            page.append(" | ").append(figure(row.after() * factor));
            page.append(" | ").append(row.change() > 0 ? "+" : "").append(figure(row.change() * factor));
            page.append(" | ").append(interval(row, factor));
            page.append(" | ").append(figure(row.levelBefore() * factor));
            page.append(" | ").append(figure(row.levelAfter() * factor));
            page.append(" |\n");
        }
    }

    private String outcome(String name) {
        String code = "`" + name + "`";
        return wording.language() == Language.ZH ? new OutcomeWords(wording).row(name) + " " + code : code;
    }

    private Quantity unit(String unit) {
        return wording.language() == Language.ZH ? Quantity.of(unit, wording) : new Quantity(1, unit, false);
    }

    private static String interval(MovedFigure row, double factor) {
        if (Double.isNaN(row.halfWidth())) {
            return "";
        }
        boolean exact = row.halfWidth() <= ROUNDING * Math.abs(row.change());
        return "± " + figure(exact ? 0 : row.halfWidth() * factor);
    }

    /** Four digits, empty where undefined. */
    private static String figure(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (Math.abs(value) >= MOST_PLAIN) {
            return String.valueOf(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(SHOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
