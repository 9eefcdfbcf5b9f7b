package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.Target;
import org.zonelab.engine.population.GroupGathering;
import org.zonelab.engine.population.NamedGroup;
import org.zonelab.engine.world.World;

/** Policies name the origins that every world has; a named group is treated as its home. */
class NamedGroupLawTest {
    private static final int HOME = 1;
    private static final int DRAWS = 8;
    private static final int LAST = Runs.FIRST + 7;
    private static final NamedGroup GROUP = new NamedGroup("example-group", HOME, entities());

    private static List<NamedGroup.Entity> entities() {
        FirmRecords firms = Runs.FIRMS;
        return IntStream.range(0, firms.size())
                .filter(f -> firms.group()[f] >= 0)
                .mapToObj(f -> {
                    CohortType type = type(firms, f);
                    return new NamedGroup.Entity(firms.zone()[f], type.industry(), type.size(), firms.grossOutput()[f]);
                })
                .toList();
    }

    private static CohortType type(FirmRecords firms, int f) {
        int t = 0;
        while (firms.firstOfType()[t + 1] <= f) {
            t++;
        }
        return firms.type()[t];
    }

    /** Claims of the group where the deferral is gone for one origin, in several draws since not every group knows the law. */
    private static double claimsWithoutDeferralFor(int origin) {
        boolean[] origins = new boolean[SmallWorld.ORIGINS];
        origins[origin] = true;
        Target everywhere = Runs.everywhere();
        Policy policy = Runs.policy(Runs.setting(
                LeverCatalogue.DEFERRAL,
                0,
                Runs.FIRST,
                new Target(everywhere.zones(), everywhere.industries(), origins, null)));
        World world = GROUP.in(Runs.WORLD);
        FirmRecords firms = new GroupGathering(GROUP, SmallWorld.ORIGINS).in(Runs.FIRMS);
        return IntStream.range(0, DRAWS)
                .mapToObj(k -> new Simulation(world, firms, CentralParameters.all(), 1, k, LAST + 1, () -> {})
                        .run(policy)
                        .series())
                .mapToDouble(NamedGroupLawTest::claims)
                .sum();
    }

    private static double claims(WorldSeries series) {
        return IntStream.rangeClosed(Runs.FIRST, LAST)
                .mapToDouble(quarter -> Runs.value(series, "group:example-group", "claims", quarter))
                .sum();
    }

    @Test
    void aGroupHasTheLawOfItsHomeAndOfNoOtherOrigin() {
        assertThat(claimsWithoutDeferralFor(HOME)).isZero();
        assertThat(claimsWithoutDeferralFor(HOME + 1)).isPositive();
    }
}
