package org.zonelab.scenarios.study;

import java.util.List;
import org.zonelab.engine.experiment.AssumptionSource;
import org.zonelab.engine.policy.Policy;

/**
 * A point of the assumptions, or all that replications draw, at which some policies meet one counterfactual.
 *
 * @param name tells the cell from others
 * @param assumptions parameters of its replications
 * @param policies compared with the counterfactual, in their order
 */
public record StudyCell(String name, AssumptionSource assumptions, List<Policy> policies) {
    public StudyCell {
        policies = List.copyOf(policies);
    }
}
