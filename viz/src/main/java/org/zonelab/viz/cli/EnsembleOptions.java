package org.zonelab.viz.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.scenarios.ensemble.EnsembleOutcomes;
import org.zonelab.scenarios.ensemble.Requirement;
import org.zonelab.scenarios.yaml.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is required of options, and at how many points of the assumptions. */
final class EnsembleOptions {
    private static final int POINTS = 200;
    private static final String CRITERION = "additional_investment";

    @Option(
            names = "--require",
            paramLabel = "\"OUTCOME > AMOUNT\"",
            converter = Converter.class,
            description = {
                "What the national effect over the whole horizon must be, e.g. \"additional_investment > 5 billion RMB\";",
                "repeatable, all must be met. Parameters then move all together, and luck with them."
            })
    private List<Requirement> requirements = List.of();

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "With --require: points of the assumptions (default: 200); more go on where fewer ended.")
    private @Nullable Integer points;

    @Option(
            names = "--by",
            paramLabel = "OUTCOME",
            description =
                    "With --require: outcome by which options lose to each other (default: additional_investment).")
    private @Nullable String criterion;

    @Option(names = "--least", description = "With --require: less of that outcome is better.")
    private boolean least;

    /** Reads requirements. */
    static final class Converter implements ITypeConverter<Requirement> {
        @Override
        public Requirement convert(String text) {
            try {
                return Requirement.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /**
     * Whether there are requirements.
     *
     * @throws BadInputException if there are none, but an option that needs them
     */
    boolean asked() {
        if (requirements.isEmpty() && (points != null || criterion != null || least)) {
            throw new BadInputException("--points, --by and --least need --require \"OUTCOME > AMOUNT\"");
        }
        return !requirements.isEmpty();
    }

    List<Requirement> requirements() {
        return requirements;
    }

    int points() {
        return Optional.ofNullable(points).orElse(POINTS);
    }

    /**
     * By what options are compared.
     *
     * @throws BadInputException if there is no such outcome
     */
    EnsembleOutcomes.Criterion criterion() {
        String name = Optional.ofNullable(criterion).orElse(CRITERION);
        List<String> known = OutcomeCatalogue.all().stream().map(Outcome::name).toList();
        if (!known.contains(name)) {
            throw new BadInputException("--by: unknown outcome " + name + Suggestion.hint(name, known));
        }
        return new EnsembleOutcomes.Criterion(name, least);
    }

    /** The options as words of a command line. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        requirements.forEach(each -> words.addAll(List.of("--require", each.text())));
        words.addAll(List.of(
                "--points", String.valueOf(points()), "--by", criterion().outcome()));
        if (least) {
            words.add("--least");
        }
        return words;
    }
}
