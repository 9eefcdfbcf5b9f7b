package org.zonelab.example;

import java.nio.file.Path;
import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.experiment.TaskRunner;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.library.PolicyEffects;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.scenario.Quarter;
import org.zonelab.scenarios.scenario.ResolvedScenario;

/** Two questions to the model: one policy with a lever changed, and two policies beside each other. */
public final class PolicyExample {
    private PolicyExample() {}

    /** Takes the path of a checkout and a number of replications. */
    public static void main(String[] arguments) throws InterruptedException {
        Library library = Library.of(Path.of(arguments[0]));
        int replications = Integer.parseInt(arguments[1]);
        TaskRunner threads = new LocalThreads(2);

        // The deferral, better known, against no deferral: a pair of worlds in each replication.
        ResolvedScenario deferral =
                quick(library.scenario("deferred-tax-reinvestment", "withholdingTax.awareness=20%"));
        PolicyEffects pair = library.effects(List.of(deferral), replications, threads);
        EffectEstimate recorded = pair.estimate(deferral, "fdi");
        System.out.printf("recorded FDI: %+.0f million RMB%n", recorded.effect());
        System.out.printf("95 %% of replications: %.0f to %.0f%n", recorded.low(), recorded.high());
        System.out.printf("Monte-Carlo error of the mean: %.0f%n", recorded.standardError());

        // Two policies that meet one counterfactual in the same worlds, so that luck cancels between them too.
        ResolvedScenario credit = quick(library.scenario("reinvestment-tax-credit"));
        ResolvedScenario approval = quick(library.scenario("faster-approval"));
        PolicyEffects study = library.effects(List.of(credit, approval), replications, threads);
        for (ResolvedScenario policy : List.of(credit, approval)) {
            EffectEstimate west = study.estimate(policy, "value_added", "region:west", "2026");
            System.out.printf(
                    "%s, value added of the west in 2026: %+.0f%n",
                    policy.name().value(), west.effect());
        }
        double[] first = study.replications(credit, "additional_investment");
        double[] second = study.replications(approval, "additional_investment");
        int wins = 0;
        for (int k = 0; k < replications; k++) {
            wins += first[k] > second[k] ? 1 : 0;
        }
        System.out.printf("the credit adds more investment in %d of %d replications%n", wins, replications);
    }

    /** Answers in seconds: a coarse sample of small firms, two years instead of eleven. */
    private static ResolvedScenario quick(ResolvedScenario scenario) {
        return scenario.withMicroRate(0.001).until(Quarter.of(2026, 4));
    }
}
