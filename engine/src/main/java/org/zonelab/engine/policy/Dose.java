package org.zonelab.engine.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a policy there is: what it sets otherwise than its counterfactual, as distances from neutral, times a factor.
 *
 * <pre>v(f) = n + f (v − n)</pre>
 *
 * <p>v value of a setting, n neutral value of its lever (unit of the lever), f factor: 1 is the dose that the policy
 * states. Settings that the counterfactual shares stay; a switch has no half and stays on.
 *
 * @param policy at its stated dose
 * @param counterfactual what it is compared with
 */
public record Dose(Policy policy, Policy counterfactual) {
    /** Rounding error by which a factor may pass the edge of a legal range. */
    private static final double ROUNDING = 1e-9;

    /** The settings that grow and shrink with the dose; empty where the policy has no dose. */
    public List<LeverSetting> settings() {
        return policy.settings().stream().filter(this::scales).toList();
    }

    /**
     * The policy at another dose.
     *
     * @param factor not negative; values are held within their legal range
     */
    public Policy times(double factor) {
        if (!(factor >= 0)) {
            throw new IllegalArgumentException("a dose is not negative, was " + factor);
        }
        List<LeverSetting> scaled = new ArrayList<>();
        for (LeverSetting setting : policy.settings()) {
            scaled.add(scales(setting) && factor != 1 ? scaled(setting, factor) : setting);
        }
        return new Policy(policy.scenario(), scaled, policy.conduct());
    }

    /** The largest factor with which every value stays in its lever's legal range; infinite without a dose. */
    public double largestFactor() {
        double largest = Double.POSITIVE_INFINITY;
        for (LeverSetting setting : settings()) {
            Lever lever = setting.lever();
            double distance = setting.value() - lever.neutral();
            double room = (distance > 0 ? lever.high() : lever.low()) - lever.neutral();
            largest = Math.min(largest, room / distance);
        }
        return largest;
    }

    /**
     * Which of some factors are other doses within the law: one that would leave the legal range is replaced by the largest
     * that does not, and left out where that is no more than the stated dose.
     *
     * @return ascending, without 1; empty where the policy has no dose
     */
    public List<Double> within(List<Double> factors) {
        if (settings().isEmpty()) {
            return List.of();
        }
        double largest = largestFactor();
        return factors.stream()
                .map(factor -> factor <= largest * (1 + ROUNDING) ? factor : largest)
                .filter(factor -> factor < 1 || factor > 1 + ROUNDING)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether no dose at all would be the counterfactual, so that effects begin at zero. */
    public boolean beginsAtCounterfactual() {
        List<LeverSetting> scaled = settings();
        boolean allScale = policy.settings().stream().allMatch(setting -> shared(setting) || scales(setting));
        boolean sharedOnly = counterfactual.settings().stream()
                .noneMatch(other ->
                        scaled.stream().anyMatch(setting -> setting.lever().equals(other.lever())));
        boolean complete = counterfactual.settings().size() == policy.settings().size() - scaled.size();
        return !scaled.isEmpty() && allScale && sharedOnly && complete && policy.conduct() == counterfactual.conduct();
    }

    private boolean scales(LeverSetting setting) {
        return setting.lever().kind() != LeverKind.SWITCH
                && setting.value() != setting.lever().neutral()
                && !shared(setting);
    }

    private boolean shared(LeverSetting setting) {
        return counterfactual.settings().stream().anyMatch(setting::same);
    }

    private static LeverSetting scaled(LeverSetting setting, double factor) {
        Lever lever = setting.lever();
        double value = lever.neutral() + factor * (setting.value() - lever.neutral());
        return new LeverSetting(
                lever,
                Math.max(lever.low(), Math.min(lever.high(), value)),
                setting.from(),
                setting.to(),
                setting.rampQuarters(),
                setting.target());
    }
}
