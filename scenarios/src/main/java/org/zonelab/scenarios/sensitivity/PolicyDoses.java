package org.zonelab.scenarios.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.engine.policy.LeverKind;
import org.zonelab.engine.policy.Policy;
import org.zonelab.scenarios.optimise.DoseSpace;
import org.zonelab.scenarios.optimise.FreeLever;
import org.zonelab.scenarios.scenario.LeverBlock;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.scenarios.yaml.Suggestion;

/**
 * The levers of a scenario as sides of a unit cube. All blocks of a lever move together, within the law; what the counterfactual
 * sets too stays, and so does a lever that is not an input. A switch is as stated in one half of the cube, the opposite in the other.
 *
 * @param scenario at its stated doses
 * @param inputs one a side
 */
public record PolicyDoses(ResolvedScenario scenario, List<LeverInput> inputs) {
    public PolicyDoses {
        inputs = List.copyOf(inputs);
    }

    /** The policy as it is stated. */
    public static PolicyDoses stated(ResolvedScenario scenario) {
        return new PolicyDoses(scenario, List.of());
    }

    /**
     * The levers that words ask for.
     *
     * @param paths of levers; none for all that have a dose, which switches have not: they are varied if they are named
     * @throws IllegalArgumentException with everything that cannot be varied, and why
     */
    public static PolicyDoses read(ResolvedScenario scenario, List<String> paths, DoseRange range) {
        List<FreeLever> free = DoseSpace.of(scenario, range.most()).levers();
        List<String> known =
                new ArrayList<>(free.stream().map(each -> each.lever().path()).toList());
        List<String> wanted = paths.isEmpty() ? List.copyOf(known) : paths;
        scenario.levers().stream()
                .filter(block -> isOwnSwitch(scenario, block))
                .map(block -> block.lever().path())
                .distinct()
                .forEach(known::add);
        List<LeverInput> inputs = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String path : wanted) {
            Optional<FreeLever> dosed = free.stream()
                    .filter(each -> each.lever().path().equals(path))
                    .findFirst();
            if (!known.contains(path)) {
                faults.add(path + " is no lever that the policy moves" + Suggestion.hint(path, known)
                        + (known.isEmpty() ? "" : "; there are " + String.join(", ", known)));
            } else if (inputs.stream().anyMatch(each -> each.name().equals(path))) {
                faults.add(path + " is named twice");
            } else if (dosed.isPresent() && dosed.get().most() <= range.least()) {
                faults.add(
                        path + " ends at a dose of " + Plain.number(dosed.get().most()) + ", its legal limit");
            } else if (dosed.isPresent()) {
                inputs.add(new LeverInput(
                        dosed.get().lever(),
                        new DoseRange(range.least(), dosed.get().most())));
            } else {
                inputs.add(new LeverInput(switches(scenario, path).get(0).lever(), DoseRange.TO_TWICE));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new PolicyDoses(scenario, inputs);
    }

    private static boolean isOwnSwitch(ResolvedScenario scenario, LeverBlock block) {
        return block.lever().kind() == LeverKind.SWITCH
                && scenario.counterfactualLevers().stream().noneMatch(block::sameAs);
    }

    private static List<LeverBlock> switches(ResolvedScenario scenario, String path) {
        return scenario.levers().stream()
                .filter(block -> block.lever().path().equals(path) && isOwnSwitch(scenario, block))
                .toList();
    }

    /**
     * The policy at a point of the cube.
     *
     * @param coordinates within [0, 1]; those beyond the inputs are not used
     */
    public Policy at(double[] coordinates) {
        List<String> dosed = new ArrayList<>();
        List<LeverBlock> off = new ArrayList<>();
        for (int k = 0; k < inputs.size(); k++) {
            LeverInput input = inputs.get(k);
            if (input.lever().kind() != LeverKind.SWITCH) {
                dosed.add(input.name());
            } else if (coordinates[k] < 0.5) {
                switches(scenario, input.name()).forEach(block -> off.add(block.withValue(1 - block.value())));
            }
        }
        DoseSpace space = DoseSpace.of(scenario, Double.POSITIVE_INFINITY).only(dosed);
        double[] doses = space.levers().stream()
                .mapToDouble(free -> dose(free.lever().path(), coordinates))
                .toArray();
        return space.at(doses).plus(off).policy();
    }

    private double dose(String path, double[] coordinates) {
        for (int k = 0; k < inputs.size(); k++) {
            if (inputs.get(k).name().equals(path)) {
                return inputs.get(k).range().at(coordinates[k]);
            }
        }
        throw new IllegalStateException(path + " is no input");
    }
}
