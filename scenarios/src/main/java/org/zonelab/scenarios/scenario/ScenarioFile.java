package org.zonelab.scenarios.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zonelab.engine.policy.ZoneConduct;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.target.TargetSet;

/** What one scenario file says, before {@code extends} is followed; empty is what it does not say. */
record ScenarioFile(
        Path path,
        Optional<Traced<String>> name,
        Optional<Traced<Title>> title,
        Optional<Traced<Title>> descriptions,
        Optional<Traced<ScenarioArea>> area,
        Optional<Traced<String>> parent,
        Optional<Traced<String>> counterfactual,
        Optional<Traced<Horizon>> horizon,
        List<LeverBlock> levers,
        List<AssumptionOverride> assumptions,
        Optional<Traced<Double>> microRate,
        Optional<Traced<ZoneConduct>> conduct,
        Optional<Traced<Path>> data,
        Optional<Traced<Path>> group,
        Optional<Traced<List<TargetSet>>> targets,
        Optional<Traced<Integer>> replications,
        Optional<Traced<Long>> seed,
        Optional<Traced<AssumptionMode>> mode) {
    ScenarioFile {
        levers = List.copyOf(levers);
        assumptions = List.copyOf(assumptions);
    }
}
