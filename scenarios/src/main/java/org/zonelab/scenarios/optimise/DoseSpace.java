package org.zonelab.scenarios.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zonelab.engine.policy.Dose;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.scenarios.scenario.LeverBlock;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.scenarios.scenario.Traced;
import org.zonelab.scenarios.yaml.Plain;

/**
 * Doses of a policy's levers, each a multiple of what the scenario states: 0 is the lever's neutral value, 1 the stated dose.
 *
 * <pre>v(f) = n + f (v − n)</pre>
 *
 * <p>v stated value, n neutral value (unit of the lever), f dose. All blocks of a lever move together; switches, and what the
 * counterfactual sets too, stay. Doses are rounded to hundredths of a lever's range and values to what a file holds, so that
 * a scenario file reproduces a setting to the last bit.
 *
 * @param scenario at the stated doses
 * @param levers that are free
 */
public record DoseSpace(ResolvedScenario scenario, List<FreeLever> levers) {
    /** Steps of a dose between none and the most. */
    public static final int STEPS = 100;

    public DoseSpace {
        levers = List.copyOf(levers);
    }

    /**
     * All levers of a scenario that have a dose.
     *
     * @param most largest multiple of the stated dose, unless the law ends before
     */
    public static DoseSpace of(ResolvedScenario scenario, double most) {
        Map<String, FreeLever> levers = new LinkedHashMap<>();
        for (LeverSetting setting : scaled(scenario)) {
            Lever lever = setting.lever();
            double distance = setting.value() - lever.neutral();
            double room = (distance > 0 ? lever.high() : lever.low()) - lever.neutral();
            levers.merge(
                    lever.path(),
                    new FreeLever(lever, Math.min(most, room / distance)),
                    (one, other) -> one.most() <= other.most() ? one : other);
        }
        return new DoseSpace(scenario, new ArrayList<>(levers.values()));
    }

    private static List<LeverSetting> scaled(ResolvedScenario scenario) {
        return new Dose(scenario.policy(), scenario.counterfactualPolicy()).settings();
    }

    /** The same space with some of its levers free; the others stay at the stated dose. */
    public DoseSpace only(List<String> paths) {
        return new DoseSpace(
                scenario,
                levers.stream()
                        .filter(free -> paths.contains(free.lever().path()))
                        .toList());
    }

    /** Largest doses, in the order of the levers. */
    public double[] most() {
        return levers.stream().mapToDouble(FreeLever::most).toArray();
    }

    /** Doses rounded to steps of their ranges. */
    public double[] rounded(double[] doses) {
        double[] rounded = new double[doses.length];
        for (int k = 0; k < doses.length; k++) {
            double most = levers.get(k).most();
            rounded[k] = Math.rint(doses[k] / most * STEPS) * most / STEPS;
        }
        return rounded;
    }

    /** Settings that are tried first: as stated, none, all at their most, and each alone at its most. */
    public List<double[]> corners() {
        List<double[]> corners = new ArrayList<>();
        double[] stated = new double[levers.size()];
        Arrays.fill(stated, 1);
        for (int k = 0; k < stated.length; k++) {
            stated[k] = Math.min(1, levers.get(k).most());
        }
        corners.add(stated);
        corners.add(new double[levers.size()]);
        corners.add(most());
        for (int k = 0; k < levers.size() && levers.size() > 1; k++) {
            double[] alone = new double[levers.size()];
            alone[k] = levers.get(k).most();
            corners.add(alone);
        }
        return corners;
    }

    /** The blocks at some doses. */
    List<LeverBlock> blocks(double[] doses) {
        List<LeverSetting> scaled = scaled(scenario);
        List<LeverBlock> blocks = new ArrayList<>();
        for (LeverBlock block : scenario.levers()) {
            LeverSetting setting = block.within(scenario.horizon().value());
            int free = position(block.lever());
            blocks.add(
                    free >= 0 && scaled.stream().anyMatch(setting::same)
                            ? at(block, value(block, doses[free]))
                            : block);
        }
        return blocks;
    }

    private int position(Lever lever) {
        for (int k = 0; k < levers.size(); k++) {
            if (levers.get(k).lever().equals(lever)) {
                return k;
            }
        }
        return -1;
    }

    private static double value(LeverBlock block, double dose) {
        Lever lever = block.lever();
        double value = lever.neutral() + dose * (block.value() - lever.neutral());
        double held = Math.max(lever.low(), Math.min(lever.high(), value));
        return Plain.decimal(held).doubleValue();
    }

    private static LeverBlock at(LeverBlock block, double value) {
        return new LeverBlock(
                block.lever(),
                value,
                block.from(),
                block.to(),
                block.rampQuarters(),
                block.target(),
                block.written(),
                block.path(),
                block.position());
    }

    /** The value of a lever at a dose: that of its first block. */
    public double value(int lever, double dose) {
        List<LeverSetting> scaled = scaled(scenario);
        return scenario.levers().stream()
                .filter(block -> block.lever().equals(levers.get(lever).lever()))
                .filter(block ->
                        scaled.stream().anyMatch(block.within(scenario.horizon().value())::same))
                .mapToDouble(block -> value(block, dose))
                .findFirst()
                .orElse(Double.NaN);
    }

    /**
     * The scenario at some doses.
     *
     * @param name of the new scenario
     */
    public ResolvedScenario at(double[] doses, String name, Title title, Title description) {
        return new ResolvedScenario(
                Traced.byDefault(name),
                Traced.byDefault(title),
                Traced.byDefault(description),
                scenario.area(),
                scenario.counterfactual(),
                scenario.counterfactualTitle(),
                scenario.horizon(),
                blocks(doses),
                scenario.counterfactualLevers(),
                scenario.assumptions(),
                scenario.conduct(),
                scenario.counterfactualConduct(),
                scenario.microRate(),
                scenario.data(),
                scenario.group(),
                scenario.targets(),
                scenario.replications(),
                scenario.seed(),
                scenario.mode());
    }

    /** The same under its own name, for the simulation. */
    public ResolvedScenario at(double[] doses) {
        return at(
                doses,
                scenario.name().value(),
                scenario.title().value(),
                scenario.descriptions().value());
    }
}
