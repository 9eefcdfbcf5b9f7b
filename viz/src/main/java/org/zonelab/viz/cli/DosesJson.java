package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.zonelab.viz.finding.DoseResponse;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.RunResult;

/** Effect per unit, response and break-even dose of an illustrative dose, for programs. */
final class DosesJson {
    private static final List<String> OUTCOMES =
            List.of(DoseResponse.EFFECT, "fdi", "value_added", "jobs", "public_cost", DoseResponse.COST);

    private DosesJson() {}

    /** @param response whose doses were simulated */
    static ObjectNode of(DoseResponse response, RunResult run) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("axis", response.axis());
        root.put("stated", response.position(1));
        root.put("step", response.step());
        root.put("returns", response.returns());
        ObjectNode even = root.putObject("break_even");
        even.put("kind", response.breakEvenKind());
        FindingsJson.put(even, "dose", response.breakEvenDose());
        ArrayNode steps = root.putArray("per_step");
        ArrayNode points = root.putArray("response");
        for (String outcome : OUTCOMES) {
            Estimate step = response.perStep(outcome);
            if (step.defined()) {
                FindingsJson.spread(named(steps, outcome, run), step);
            }
            for (double factor : response.factors()) {
                Estimate estimate = response.at(outcome, factor);
                if (estimate.defined()) {
                    ObjectNode point = named(points, outcome, run);
                    point.put("dose_factor", factor).put("dose", response.position(factor));
                    FindingsJson.spread(point, estimate);
                    point.put("replications", estimate.replications());
                }
            }
        }
        return root;
    }

    private static ObjectNode named(ArrayNode list, String outcome, RunResult run) {
        return list.addObject().put("outcome", outcome).put("unit", run.unit(outcome));
    }
}
