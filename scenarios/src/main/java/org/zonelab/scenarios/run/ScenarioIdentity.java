package org.zonelab.scenarios.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.Target;
import org.zonelab.engine.policy.ZoneConduct;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.result.CodeFingerprint;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.scenario.IllustrativeDose;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.target.TargetSet;

/**
 * What decides the figures of a scenario's run.
 *
 * @param home folder that holds {@code scenarios/parameters} and {@code scenarios/data}
 */
record ScenarioIdentity(Path home) {
    RunIdentity of(ResolvedScenario scenario, long seed) {
        RunIdentity identity = RunIdentity.named(scenario.name().value())
                .with("policy", text(scenario.policy()))
                .with("counterfactual", text(scenario.counterfactualPolicy()))
                .with("doses", doses(scenario))
                .with("horizon", scenario.horizon().value().toString())
                .with("assumptions", scenario.mode().value().yamlName() + " " + text(scenario.assumptions()))
                .with("population", Numbers.format(scenario.microRate().value()))
                .with("seed", Long.toString(seed))
                .with("code", CodeFingerprint.of(Simulation.class, ScenarioIdentity.class));
        for (TargetSet set : scenario.targets().value()) {
            identity = identity.with("targets " + set.name(), set.toString());
        }
        try {
            identity = withFolder(identity, "scenarios/parameters", ".yaml");
            identity = withFolder(identity, "scenarios/data", ".csv");
            Optional<Path> figures = scenario.data().map(data -> data.value());
            identity = figures.isEmpty() ? identity : identity.withFile("data", figures.get());
            Optional<Path> group = scenario.group().map(list -> list.value());
            return group.isEmpty() ? identity : identity.withFile("group", group.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String doses(ResolvedScenario scenario) {
        return IllustrativeDose.of(scenario)
                .map(dose -> dose.factors().stream().map(Numbers::format).collect(Collectors.joining(" ")))
                .orElse("");
    }

    private RunIdentity withFolder(RunIdentity identity, String folder, String ending) throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
        RunIdentity extended = identity;
        for (Path file : found) {
            extended = extended.withFile(folder + "/" + file.getFileName(), file);
        }
        return extended;
    }

    private static String text(List<AssumptionOverride> overrides) {
        return overrides.stream()
                .map(each -> each.path() + "=" + Numbers.format(each.value()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String text(Policy policy) {
        String levers = policy.settings().stream().map(ScenarioIdentity::text).collect(Collectors.joining("\n"));
        return policy.conduct() == ZoneConduct.COMPETING ? levers + "\nzones compete" : levers;
    }

    private static String text(LeverSetting setting) {
        Target target = setting.target();
        Target.Condition where = target.where();
        String condition = where == null
                ? ""
                : where.outcome() + (where.above() ? " above " : " below ") + Numbers.format(where.threshold());
        return String.join(
                "|",
                setting.lever().path(),
                Numbers.format(setting.value()),
                setting.from() + "-" + setting.to(),
                "ramp " + setting.rampQuarters(),
                "zones " + positions(target.zones()),
                "industries " + positions(target.industries()),
                "origins " + positions(target.origins()),
                condition);
    }

    private static String positions(boolean[] mask) {
        BitSet set = new BitSet(mask.length);
        for (int i = 0; i < mask.length; i++) {
            set.set(i, mask[i]);
        }
        return set.toString();
    }
}
