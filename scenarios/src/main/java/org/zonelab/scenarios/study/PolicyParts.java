package org.zonelab.scenarios.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.PolicyDifference;
import org.zonelab.engine.policy.ZoneConduct;

/**
 * The parts in which a policy differs from its counterfactual, and the policies that have some of them alone.
 *
 * @param policy with all parts
 * @param counterfactual with none
 * @param parts name of each and the levers in it
 */
public record PolicyParts(Policy policy, Policy counterfactual, Map<String, List<String>> parts) {
    public PolicyParts {
        parts = new LinkedHashMap<>(parts);
    }

    /** One part a lever. */
    public static PolicyParts byLever(Policy policy, Policy counterfactual) {
        return grouped(policy, counterfactual, Grouping.LEVER);
    }

    /** One part an area of levers, which is what their paths begin with. */
    public static PolicyParts byArea(Policy policy, Policy counterfactual) {
        return grouped(policy, counterfactual, Grouping.AREA);
    }

    /** How levers make parts. */
    private enum Grouping {
        LEVER,
        AREA
    }

    private static PolicyParts grouped(Policy policy, Policy counterfactual, Grouping grouping) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String lever : policy.differenceFrom(counterfactual).levers()) {
            String name = grouping == Grouping.LEVER ? lever : lever.substring(0, lever.indexOf('.'));
            parts.computeIfAbsent(name, each -> new ArrayList<>()).add(lever);
        }
        return new PolicyParts(policy, counterfactual, parts);
    }

    /** Names of the parts, in their order. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /**
     * The policy that has some of the parts.
     *
     * @param coalition one bit a part, in their order
     */
    public Policy coalition(long coalition) {
        List<String> levers = new ArrayList<>();
        int part = 0;
        for (List<String> each : parts.values()) {
            if ((coalition & 1L << part) != 0) {
                levers.addAll(each);
            }
            part++;
        }
        List<LeverSetting> settings = new ArrayList<>();
        counterfactual.settings().stream()
                .filter(setting -> !levers.contains(setting.lever().path()))
                .forEach(settings::add);
        policy.settings().stream()
                .filter(setting -> levers.contains(setting.lever().path()))
                .forEach(settings::add);
        ZoneConduct conduct = levers.contains(PolicyDifference.CONDUCT) ? policy.conduct() : counterfactual.conduct();
        return new Policy(policy.scenario(), settings, conduct);
    }
}
