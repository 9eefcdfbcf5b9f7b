package org.zonelab.scenarios.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonelab.engine.policy.Dose;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverSetting;

/**
 * The dose of a scenario for which no source states one, as its title says; what it does is to be read per unit of dose.
 *
 * @param scenario one whose title begins {@value Title#ILLUSTRATIVE_EN}
 */
public record IllustrativeDose(ResolvedScenario scenario) {
    /** Half and one and a half of the stated dose show whether returns diminish. */
    private static final List<Double> FACTORS = List.of(0.5, 1.5);

    /** Parts of a package that count as one unit of it. */
    private static final double TENTHS = 10;

    /** The dose of a scenario, if its title calls it illustrative. */
    public static Optional<IllustrativeDose> of(ResolvedScenario scenario) {
        return scenario.title().value().illustrative() ? Optional.of(new IllustrativeDose(scenario)) : Optional.empty();
    }

    /** Further doses to simulate, as multiples of the stated one; empty where nothing can be scaled. */
    public List<Double> factors() {
        return dose().within(FACTORS);
    }

    /** The lever blocks that are scaled, in their order. */
    public List<LeverBlock> blocks() {
        List<LeverSetting> scaled = dose().settings();
        return scenario.levers().stream()
                .filter(block -> scaled.stream()
                        .anyMatch(setting ->
                                setting.same(block.within(scenario.horizon().value()))))
                .toList();
    }

    /** The settings at every dose that is simulated, as one would write them, e.g. {@code withholdingTax.awareness=15%}. */
    public Map<Double, String> texts() {
        Map<Double, String> texts = new HashMap<>();
        List<Double> factors = new ArrayList<>(factors());
        factors.add(0.0);
        factors.add(1.0);
        for (double factor : factors) {
            Dose scaled = dose();
            Dose at = new Dose(scaled.times(factor), scaled.counterfactual());
            List<Lever> levers =
                    scaled.settings().stream().map(LeverSetting::lever).toList();
            texts.put(
                    factor,
                    at.policy().settings().stream()
                            .filter(setting -> levers.contains(setting.lever()))
                            .map(setting ->
                                    setting.lever().path() + "=" + LeverValue.text(setting.lever(), setting.value()))
                            .distinct()
                            .collect(Collectors.joining("; ")));
        }
        return Map.copyOf(texts);
    }

    /** In what the dose is counted; empty where nothing can be scaled. */
    public Optional<DoseUnit> unit() {
        List<LeverSetting> scaled = dose().settings();
        if (scaled.isEmpty()) {
            return Optional.empty();
        }
        Lever lever = scaled.get(0).lever();
        double value = scaled.get(0).value();
        boolean one = scaled.stream().allMatch(each -> each.lever().equals(lever) && each.value() == value);
        return Optional.of(
                one ? DoseUnit.of(lever, value - lever.neutral()) : new DoseUnit(DoseUnit.Kind.PACKAGE, TENTHS));
    }

    private Dose dose() {
        return new Dose(scenario.policy(), scenario.counterfactualPolicy());
    }
}
