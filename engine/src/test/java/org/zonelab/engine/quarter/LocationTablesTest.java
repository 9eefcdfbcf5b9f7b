package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.pipeline.PipelineParameters;

class LocationTablesTest {
    private static final int TYPE = 0;

    private static OpenWorld world(double baseApprovalDays) {
        PipelineParameters p = CentralParameters.pipeline();
        return new OpenWorld(CentralParameters.with(new PipelineParameters(
                baseApprovalDays,
                p.workingDaysPerYear(),
                p.approvalSpread(),
                p.delayCostPerMonth(),
                p.dailyCost(),
                p.complianceCost(),
                p.constructionQuartersLarge(),
                p.constructionQuartersSmall(),
                p.constructionElasticity(),
                p.standardLandApprovalCut(),
                p.standardLandConstructionCut())));
    }

    @Test
    void zonesDifferInTheirApprovalDays() {
        assertThat(Arrays.stream(world(80).base.approvalDays).distinct().count())
                .isEqualTo(SmallWorld.ZONES);
    }

    /** Also if the days of base-year law are drawn away from those that the lever counts from. */
    @Test
    void currentLawChangesNoReturn() {
        OpenWorld world = world(100);
        for (int z = 0; z < SmallWorld.ZONES; z++) {
            assertThat(world.tables.approvalDays(z, TYPE)).isEqualTo(world.base.approvalDays[z]);
        }
        assertThat(world.tables.returns(TYPE)).containsOnly(0);
    }
}
