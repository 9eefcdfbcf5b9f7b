package org.zonelab.engine.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All settings of one scenario; where two overlap in time and target, the later one wins.
 *
 * @param conduct whether zone governments also answer each other
 */
public record Policy(String scenario, List<LeverSetting> settings, ZoneConduct conduct) {
    public Policy {
        settings = List.copyOf(settings);
    }

    /** A policy whose zones do what the levers say. */
    public Policy(String scenario, List<LeverSetting> settings) {
        this(scenario, settings, ZoneConduct.PASSIVE);
    }

    /** The same policy in a world with one more origin, which it treats as it treats an existing one. */
    public Policy withOriginLike(int origin) {
        List<LeverSetting> widened = settings.stream()
                .map(setting -> setting.at(setting.target().withOriginLike(origin)))
                .toList();
        return new Policy(scenario, widened, conduct);
    }

    /** What this policy sets otherwise than another one does. */
    public PolicyDifference differenceFrom(Policy other) {
        Set<Reach> reach = EnumSet.noneOf(Reach.class);
        List<String> levers = new ArrayList<>();
        for (Lever lever : LeverCatalogue.all()) {
            if (!same(of(lever), other.of(lever))) {
                reach.add(lever.reach());
                levers.add(lever.path());
            }
        }
        if (conduct != other.conduct) {
            reach.add(Reach.ZONES);
            levers.add(PolicyDifference.CONDUCT);
        }
        return new PolicyDifference(reach, levers);
    }

    private List<LeverSetting> of(Lever lever) {
        return settings.stream().filter(s -> s.lever().equals(lever)).toList();
    }

    private static boolean same(List<LeverSetting> one, List<LeverSetting> two) {
        boolean same = one.size() == two.size();
        for (int k = 0; same && k < one.size(); k++) {
            same = one.get(k).same(two.get(k));
        }
        return same;
    }
}
