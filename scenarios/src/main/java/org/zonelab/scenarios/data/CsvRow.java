package org.zonelab.scenarios.data;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zonelab.scenarios.yaml.Suggestion;

/** One line of a {@link CsvTable}; what cannot be read becomes a fault and a harmless value. */
final class CsvRow {
    /** Decimal numbers; Java's own reading would also take 1d, 0x1p3 and NaN. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private final String file;
    private final long line;
    private final Map<String, Integer> header;
    private final List<String> fields;
    private final Faults faults;

    CsvRow(String file, long line, Map<String, Integer> header, List<String> fields, Faults faults) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.fields = fields;
        this.faults = faults;
    }

    long line() {
        return line;
    }

    void fault(String column, String message) {
        faults.add(file, line, column + ": " + message);
    }

    /** Text, stripped; empty if the column does not exist. */
    String textIfAny(String column) {
        Integer k = header.get(column);
        return k == null ? "" : fields.get(k).strip();
    }

    /** Text that must not be empty. */
    String text(String column) {
        String text = textIfAny(column);
        if (text.isEmpty() && header.containsKey(column)) {
            fault(column, "is empty");
        }
        return text;
    }

    /** A number in a closed range; the lower bound if it is not one. */
    double number(String column, double low, double high) {
        String text = text(column);
        if (text.isEmpty()) {
            return low;
        }
        if (!NUMBER.matcher(text).matches()) {
            fault(column, "'" + text + "' is not a number");
            return low;
        }
        double value = Double.parseDouble(text);
        if (value >= low && value <= high) {
            return value;
        }
        fault(column, text + " is outside [" + low + ", " + high + "]");
        return low;
    }

    /** A number above 0; 1 if it is not one. */
    double positive(String column) {
        double value = number(column, 0, Double.MAX_VALUE);
        if (value > 0) {
            return value;
        }
        if (!textIfAny(column).isEmpty()) {
            fault(column, "must be above 0");
        }
        return 1;
    }

    /** A whole number in a closed range; the lower bound if it is not one. */
    int whole(String column, int low, int high) {
        double value = number(column, low, high);
        if (value != StrictMath.rint(value)) {
            fault(column, textIfAny(column) + " is not a whole number");
            return low;
        }
        return (int) value;
    }

    /**
     * Exactly one of the given texts; the first if it is not.
     *
     * @param allowed not empty
     */
    String oneOf(String column, List<String> allowed) {
        String text = text(column);
        if (allowed.contains(text)) {
            return text;
        }
        if (!text.isEmpty()) {
            fault(
                    column,
                    "'" + text + "' is unknown; allowed: " + String.join(", ", allowed)
                            + Suggestion.hint(text, allowed));
        }
        return allowed.get(0);
    }
}
