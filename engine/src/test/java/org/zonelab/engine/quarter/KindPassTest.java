package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.FirmKind;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;

/** What levers do to single records of a kind. */
class KindPassTest {
    private static final int QUARTERS = 200;

    private final OpenWorld world = new OpenWorld(CentralParameters.all());
    private final Scratch scratch = new Scratch();

    private KindPass pass(int quarter) {
        return new KindPass(world.base, 0, new DrawKeys(1, 0, quarter));
    }

    private int domesticType() {
        for (int t = 0; t < world.base.terms.length; t++) {
            TypeTerms terms = world.base.terms[t];
            if (terms.aboveScaleIndustrial() && !terms.type().foreign()) {
                return t;
            }
        }
        throw new IllegalStateException("no domestic industry");
    }

    private Channels share(Channel channel, int t, double share) {
        Channels channels = Channels.neutral(world.base);
        for (int z = 0; z < SmallWorld.ZONES; z++) {
            channels.put(channel, t, z, share);
        }
        return channels;
    }

    private static int count(Chunk chunk, FirmKind kind) {
        int count = 0;
        for (int j = 0; j < chunk.size; j++) {
            count += chunk.kind[j] == kind.code() ? 1 : 0;
        }
        return count;
    }

    /** A fifth of domestic industrial firms not larger than the mean; a tenth of foreign ones are headquarters and as many centres. */
    @Test
    void theBaseYearHasFirmsOfEachKindWhereTheyCanBe() {
        Chunk domestic = world.chunk(domesticType());
        Chunk foreign = world.chunk(world.foreignType());
        assertThat(count(domestic, FirmKind.SPECIALISED)).isBetween(1, domestic.size / 3);
        assertThat(count(domestic, FirmKind.HEADQUARTERS)).isZero();
        assertThat(count(foreign, FirmKind.SPECIALISED)).isZero();
        assertThat(count(foreign, FirmKind.HEADQUARTERS) + count(foreign, FirmKind.RESEARCH_CENTRE))
                .isPositive();
        for (int t = 0; t < world.base.terms.length; t++) {
            if (world.base.terms[t].type().size() == SizeClass.MICRO) {
                assertThat(world.base.kinds.order(t).possible()).isFalse();
            }
        }
    }

    /** 2 % of productivity, times 1 / (1 − ls); what a lever gave it takes back, and what the base year had stays. */
    @Test
    void supportRaisesTheLevelOfAFirmAndItsEndLowersItAgain() {
        int t = domesticType();
        Chunk chunk = world.chunk(t);
        int before = count(chunk, FirmKind.SPECIALISED);
        double[] level = chunk.level.clone();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            pass(quarter).review(chunk, t, world.quarter(t), share(Channel.SPECIALISED, t, 0.8), scratch);
        }
        double gain = 0.02 * world.base.terms[t].function().productivityElasticity();
        int raised = 0;
        for (int j = 0; j < chunk.size; j++) {
            assertThat(chunk.level[j] - level[j]).isCloseTo(chunk.supported[j] ? gain : 0, within(1e-12));
            raised += chunk.supported[j] ? 1 : 0;
        }
        assertThat(raised).isPositive();
        assertThat(count(chunk, FirmKind.SPECIALISED)).isEqualTo(before + raised);
        for (int quarter = QUARTERS; quarter < 2 * QUARTERS; quarter++) {
            pass(quarter).review(chunk, t, world.quarter(t), Channels.neutral(world.base), scratch);
        }
        assertThat(count(chunk, FirmKind.SPECIALISED)).isEqualTo(before);
        for (int j = 0; j < chunk.size; j++) {
            assertThat(chunk.level[j]).isCloseTo(level[j], within(1e-12));
        }
    }

    /** A headquarters adds 60 million a year at the prices of the base year, one of the base year has it in its output already. */
    @Test
    void onlyHeadquartersThatALeverAddedBringValueAdded() {
        Chunk chunk = world.chunk(world.foreignType());
        for (int j = 0; j < chunk.size; j++) {
            chunk.kind[j] = FirmKind.HEADQUARTERS.code();
            chunk.supported[j] = j == 0;
            scratch.valueAdded[j] = 100;
        }
        pass(0).operate(chunk, scratch);
        double trend = StrictMath.exp(world.base.firmTrend(0));
        assertThat(scratch.valueAdded[0]).isCloseTo(100 + 60 * trend, within(1e-9));
        assertThat(scratch.valueAdded[1]).isEqualTo(100);
    }
}
