package org.zonelab.viz.cli;

import java.util.List;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.scenarios.yaml.Suggestion;
import picocli.CommandLine.Option;

/** The outcome that a study shows, while its table holds all. */
final class CriterionOption {
    @Option(
            names = "--by",
            paramLabel = "OUTCOME",
            description = "Outcome that is shown, by which options are ranked (default: additional_investment).")
    private String outcome = "additional_investment";

    /**
     * Name of the outcome.
     *
     * @throws BadInputException if there is none of that name
     */
    String outcome() {
        List<String> outcomes =
                OutcomeCatalogue.all().stream().map(Outcome::name).toList();
        if (!outcomes.contains(outcome)) {
            throw new BadInputException("--by: unknown outcome " + outcome + Suggestion.hint(outcome, outcomes));
        }
        return outcome;
    }
}
