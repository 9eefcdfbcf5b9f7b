package org.zonelab.scenarios.study;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.zonelab.engine.experiment.AssumptionSource;
import org.zonelab.engine.policy.Policy;

/**
 * A point of the assumptions, or all that replications draw, at which some policies meet one counterfactual.
 *
 * @param name tells the cell from others
 * @param assumptions parameters of its replications
 * @param policies compared with the counterfactual, in their order
 * @param luck number of the replication whose luck each replication has
 */
public record StudyCell(String name, AssumptionSource assumptions, PolicySource policies, IntUnaryOperator luck) {
    /** A cell in which every replication has luck of its own. */
    public StudyCell(String name, AssumptionSource assumptions, List<Policy> policies) {
        this(name, assumptions, PolicySource.same(policies), IntUnaryOperator.identity());
    }
}
