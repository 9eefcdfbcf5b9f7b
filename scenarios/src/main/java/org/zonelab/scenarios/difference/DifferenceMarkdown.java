package org.zonelab.scenarios.difference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

/** A difference as a table for a merge request. */
public final class DifferenceMarkdown {
    private static final MathContext SHOWN = new MathContext(4);
    private static final double ROUNDING = 1e-9;
    private static final double MOST_PLAIN = 1e15;

    private DifferenceMarkdown() {}

    /** The page. */
    public static String of(FolderDifference difference) {
        StringBuilder page = new StringBuilder();
        page.append("### `").append(difference.scenario()).append("` against `");
        page.append(difference.counterfactual())
                .append("`: ")
                .append(title(difference))
                .append("\n\n");
        page.append(difference.replications().size())
                .append(" replications compared one by one on the same draws, so every change is real. ");
        page.append(
                difference.inputs().isEmpty()
                        ? "All inputs are the same.\n"
                        : "Inputs that differ: " + names(difference.inputs()) + ".\n");
        if (!difference.oneSided().isEmpty()) {
            page.append("\nOnly in one of the two: ")
                    .append(names(difference.oneSided()))
                    .append(".\n");
        }
        table(page, difference, difference.horizon());
        List<String> years = difference.moved().stream()
                .map(MovedFigure::period)
                .distinct()
                .filter(period -> !period.equals(difference.horizon()))
                .sorted()
                .toList();
        if (!years.isEmpty()) {
            page.append("\n<details><summary>By year</summary>\n");
            years.forEach(year -> table(page, difference, year));
            page.append("\n</details>\n");
        }
        String scopes = difference.scopes().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> "`" + entry.getKey() + "` " + entry.getValue())
                .collect(Collectors.joining(", "));
        if (!scopes.isEmpty()) {
            page.append("\nScopes beside the nation in which an outcome moved: ")
                    .append(scopes)
                    .append(".\n");
        }
        return page.toString();
    }

    private static String title(FolderDifference difference) {
        if (difference.nothing()) {
            return "nothing moved";
        }
        long outcomes =
                difference.moved().stream().map(MovedFigure::outcome).distinct().count();
        return outcomes == 0
                ? "no year of the nation moved"
                : outcomes + (outcomes == 1 ? " outcome" : " outcomes") + " moved";
    }

    private static String names(Iterable<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(text.isEmpty() ? "`" : ", `").append(name).append('`');
        }
        return text.toString();
    }

    private static void table(StringBuilder page, FolderDifference difference, String period) {
        List<MovedFigure> rows = difference.moved().stream()
                .filter(figure -> figure.period().equals(period))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        page.append("\nNation, ").append(period).append(":\n\n");
        page.append(
                "| outcome | unit | effect before | after | change | 95 % of mean change | level without the policy before | after |\n");
        page.append("|---|---|--:|--:|--:|--:|--:|--:|\n");
        for (MovedFigure row : rows) {
            page.append("| `").append(row.outcome()).append("` | ").append(row.unit());
            page.append(" | ").append(figure(row.before())).append(" | ").append(figure(row.after()));
            page.append(" | ").append(row.change() > 0 ? "+" : "").append(figure(row.change()));
            page.append(" | ").append(interval(row));
            page.append(" | ").append(figure(row.levelBefore())).append(" | ").append(figure(row.levelAfter()));
            page.append(" |\n");
        }
    }

    private static String interval(MovedFigure row) {
        if (Double.isNaN(row.halfWidth())) {
            return "";
        }
        boolean exact = row.halfWidth() <= ROUNDING * Math.abs(row.change());
        return "± " + figure(exact ? 0 : row.halfWidth());
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
