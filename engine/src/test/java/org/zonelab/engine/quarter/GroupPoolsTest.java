package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.GroupColumns;

/** What the pool of a group pays decides which money is marginal. */
class GroupPoolsTest {
    private final GroupColumns groups = new GroupColumns(1);
    private final int group = groups.add();

    private void share(double pool, double unmet, double further) {
        groups.pool[group] = pool;
        groups.unmet[group] = unmet;
        groups.further[group] = further;
        new GroupPools(groups, new FirmAccounts(1)).share(groups.origin[group]);
    }

    private void pays(double covered, double coveredFurther, double left) {
        assertThat(groups.covered[group]).isEqualTo(covered);
        assertThat(groups.coveredFurther[group]).isEqualTo(coveredFurther);
        assertThat(groups.pool[group]).isEqualTo(left);
    }

    @Test
    void aPoolAboveAllNeedPaysAllOfIt() {
        share(20, 8, 4);
        pays(1, 1, 8);
    }

    @Test
    void aPoolBelowTheNeedAtTheParentsHurdlePaysItsShareAndNothingFurther() {
        share(2, 8, 4);
        pays(0.25, 0, 0);
    }

    @Test
    void aPoolInBetweenIsSpentToTheLastYuan() {
        share(9, 8, 4);
        pays(1, 0.25, 0);
    }

    /** It says nothing about a need that comes later. */
    @Test
    void aSmallPoolThatNobodyNeedsCoversNothing() {
        share(0.001, 0, 0);
        pays(0, 0, 0.001);
    }
}
