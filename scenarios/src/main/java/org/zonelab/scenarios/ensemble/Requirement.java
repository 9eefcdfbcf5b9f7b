package org.zonelab.scenarios.ensemble;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.yaml.Diagnostic;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Position;
import org.zonelab.scenarios.yaml.Suggestion;
import org.zonelab.scenarios.yaml.YamlScalar;

/**
 * What the national effect of a policy over the whole horizon must be.
 *
 * @param outcome whose effect is meant
 * @param relation to the limit
 * @param limit in the unit of the outcome
 * @param text as it was written, with single spaces
 */
public record Requirement(Outcome outcome, Relation relation, double limit, String text) {
    private static final Pattern FORM = Pattern.compile("\\s*([a-z0-9_]+)\\s*(>=|<=|>|<)\\s*(\\S.*?)\\s*");
    private static final Pattern AMOUNT = Pattern.compile(".*[<>=] ([+-]?[0-9]+(?:\\.[0-9]+)?)( ?[^0-9.,_eE].*)");
    private static final Pattern ZERO = Pattern.compile("[+-]?0+(\\.0*)?");

    /** How a figure stands to a limit. */
    public enum Relation {
        ABOVE(">"),
        AT_LEAST(">="),
        BELOW("<"),
        AT_MOST("<=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        private static Relation of(String sign) {
            for (Relation relation : values()) {
                if (relation.sign.equals(sign)) {
                    return relation;
                }
            }
            throw new IllegalArgumentException("no relation " + sign);
        }
    }

    /**
     * Reads a requirement such as {@code additional_investment > 5 billion RMB}; units are those of scenario files, and zero
     * needs none.
     *
     * @throws IllegalArgumentException with what is wrong and what is allowed
     */
    public static Requirement parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no requirement such as 'additional_investment > 5 billion RMB'");
        }
        String name = form.group(1);
        Outcome outcome = OutcomeCatalogue.find(name)
                .orElseThrow(() -> new IllegalArgumentException("unknown outcome " + name
                        + Suggestion.hint(
                                name,
                                OutcomeCatalogue.all().stream()
                                        .map(Outcome::name)
                                        .toList())));
        return new Requirement(
                outcome,
                Relation.of(form.group(2)),
                limit(outcome, form.group(3)),
                name + " " + form.group(2) + " " + form.group(3));
    }

    private static double limit(Outcome outcome, String written) {
        if (ZERO.matcher(written).matches()) {
            return 0;
        }
        Diagnostics diagnostics = new Diagnostics();
        OptionalDouble value = OutcomeAmount.quantity(outcome)
                .read(new YamlScalar(Position.of(outcome.name()), "", written, false), diagnostics);
        return value.orElseThrow(() -> new IllegalArgumentException(outcome.name() + ": "
                + diagnostics.errors().stream().map(Diagnostic::message).collect(Collectors.joining("; "))));
    }

    /** A figure of the outcome in the unit in which the limit was written, with four significant digits. */
    public String amount(double figure) {
        Matcher written = AMOUNT.matcher(text);
        double number = written.matches() ? Double.parseDouble(written.group(1)) : 0;
        boolean own = number != 0 && limit != 0;
        double shown = own ? figure * number / limit : figure;
        return Numbers.format(Double.parseDouble(String.format(Locale.ROOT, "%.4g", shown)))
                + (own ? written.group(2) : " " + outcome.unit());
    }

    /** Whether an effect meets it; an undefined one does not. */
    public boolean met(double effect) {
        return switch (relation) {
            case ABOVE -> effect > limit;
            case AT_LEAST -> effect >= limit;
            case BELOW -> effect < limit;
            case AT_MOST -> effect <= limit;
        };
    }
}
