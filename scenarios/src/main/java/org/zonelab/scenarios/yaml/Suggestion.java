package org.zonelab.scenarios.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * What was perhaps meant: the known name with the fewest edits, if they are few.
 *
 * <p>Edits are insertions, deletions, replacements and swaps of neighbours (optimal string alignment; Damerau 1964,
 * Communications of the ACM 7(3)); upper and lower case count as equal. Cost is the product of the two lengths a name.
 */
public final class Suggestion {
    private static final int LONGEST = 80;

    private Suggestion() {}

    /** {@code ; did you mean 'name'?}, or nothing if no known name is near. */
    public static String hint(String written, Collection<String> known) {
        return nearest(written, known)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    /** The nearest name; the first of equals. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        String sought = written.toLowerCase(Locale.ROOT);
        int fewest = Math.max(1, Math.min(3, written.length() / 3)) + 1;
        String best = "";
        for (String name : known) {
            int edits = edits(sought, name.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                fewest = edits;
                best = name;
            }
        }
        return best.isEmpty() ? lastPart(sought, known) : Optional.of(best);
    }

    /** A path whose last part is what was written, when there is only one such path. */
    private static Optional<String> lastPart(String sought, Collection<String> known) {
        String part = sought.substring(sought.lastIndexOf('.') + 1);
        if (part.length() < 3) {
            return Optional.empty();
        }
        var paths = known.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("." + part))
                .toList();
        return paths.size() == 1 ? Optional.of(paths.get(0)) : Optional.empty();
    }

    static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swap =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swap ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
