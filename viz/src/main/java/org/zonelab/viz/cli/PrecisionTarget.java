package org.zonelab.viz.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonelab.engine.effect.PrecisionLimit;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.scenarios.yaml.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The effect that is to be precise, and how precise.
 *
 * @param outcome whose national effect over the whole horizon is meant
 * @param limit of half the width of its 95 % confidence interval
 * @param text as on the command line
 */
record PrecisionTarget(Outcome outcome, PrecisionLimit limit, String text) {
    private static final Pattern FORM =
            Pattern.compile("\\s*([a-z0-9_]+)\\s*:\\s*([0-9]+(?:\\.[0-9]+)?)\\s*(\\S.*?)?\\s*");
    private static final double PERCENT = 0.01;

    /** Reads {@code fdi: 0.5%} or {@code fdi: 500 RMB million}. */
    static final class Converter implements ITypeConverter<PrecisionTarget> {
        @Override
        public PrecisionTarget convert(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new TypeConversionException(
                        "'" + text + "' is no precision such as 'fdi: 0.5%' (of the effect) or 'fdi: 500 RMB million'");
            }
            Outcome outcome = OutcomeCatalogue.find(form.group(1))
                    .orElseThrow(() -> new TypeConversionException("'" + form.group(1) + "' is unknown"
                            + Suggestion.hint(
                                    form.group(1),
                                    OutcomeCatalogue.all().stream()
                                            .map(Outcome::name)
                                            .toList())));
            double value = Double.parseDouble(form.group(2));
            String unit = Optional.ofNullable(form.group(3)).orElse("");
            if (!unit.equals("%") && !unit.equals(outcome.unit())) {
                throw new TypeConversionException("'" + text + "': " + outcome.name() + " is measured in '"
                        + outcome.unit() + "'; write that, or % for a share of the effect");
            }
            try {
                return new PrecisionTarget(
                        outcome,
                        unit.equals("%") ? PrecisionLimit.share(value * PERCENT) : PrecisionLimit.amount(value),
                        text.strip());
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
