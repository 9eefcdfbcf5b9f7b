package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.ResolvedPolicy;

/** Levers add up in their channels: together they enter what each enters alone, once. */
class ChannelsIdentityTest {
    private static final OpenWorld WORLD = new OpenWorld(CentralParameters.all());
    private static final List<Lever> LEVERS = LeverCatalogue.all();

    static List<Lever> levers() {
        return LEVERS;
    }

    private static LeverSetting extreme(Lever lever) {
        double value = lever.high() > lever.neutral() ? lever.high() : lever.low();
        return Runs.setting(lever, value, 0, Runs.everywhere());
    }

    private static ResolvedPolicy resolved(LeverSetting... settings) {
        ResolvedPolicy policy =
                new ResolvedPolicy(Runs.policy(settings), SmallWorld.ZONES, SmallWorld.INDUSTRIES, SmallWorld.ORIGINS);
        policy.resolve(40, new PublishedState(WORLD.base, WORLD.state));
        return policy;
    }

    private static Channels channels(LeverSetting... settings) {
        return Channels.of(WORLD.base, WORLD.state, resolved(settings), WORLD.base.instruments);
    }

    private static ZonePrograms programs(LeverSetting... settings) {
        return ZonePrograms.of(WORLD.base, WORLD.state, resolved(settings), WORLD.base.instruments);
    }

    /** With every other lever of the catalogue. */
    @ParameterizedTest
    @MethodSource("levers")
    void twoLeversEnterTheSumOfEach(Lever lever) {
        Channels alone = channels(extreme(lever));
        ZonePrograms aloneZones = programs(extreme(lever));
        for (Lever other : LEVERS) {
            if (!other.equals(lever)) {
                checkFirms(alone, channels(extreme(other)), channels(extreme(lever), extreme(other)));
                checkZones(aloneZones, programs(extreme(other)), programs(extreme(lever), extreme(other)));
            }
        }
    }

    private static void checkFirms(Channels one, Channels two, Channels both) {
        for (Channel channel : Channel.values()) {
            for (int t = 0; t < WORLD.base.terms.length; t++) {
                for (int z = 0; z < SmallWorld.ZONES; z++) {
                    double sum = one.row(channel, t)[z] + two.row(channel, t)[z];
                    assertThat(both.row(channel, t)[z])
                            .as("%s, type %d, zone %d", channel, t, z)
                            .isCloseTo(sum, within(1e-12 * Math.max(1, Math.abs(sum))));
                }
            }
        }
        double[][] spending = spending(both);
        double[][] first = spending(one);
        double[][] second = spending(two);
        for (int k = 0; k < spending.length; k++) {
            for (int z = 0; z < SmallWorld.ZONES; z++) {
                double sum = first[k][z] + second[k][z];
                assertThat(spending[k][z]).isCloseTo(sum, within(1e-9 * Math.max(1, Math.abs(sum))));
            }
        }
    }

    private static double[][] spending(Channels channels) {
        Treasury treasury = new Treasury(SmallWorld.ZONES);
        channels.settle(WORLD.state, treasury);
        return treasury.outlays;
    }

    private static void checkZones(ZonePrograms one, ZonePrograms two, ZonePrograms both) {
        for (ZoneChannel channel : ZoneChannel.values()) {
            for (int z = 0; z < SmallWorld.ZONES; z++) {
                double sum = one.row(channel)[z] + two.row(channel)[z];
                assertThat(both.row(channel)[z])
                        .as("%s, zone %d", channel, z)
                        .isCloseTo(sum, within(1e-12 * Math.max(1, Math.abs(sum))));
            }
        }
    }

    @Test
    void withoutLeversEveryChannelIsExactlyZero() {
        Channels none = channels();
        ZonePrograms noProgram = programs();
        for (Channel channel : Channel.values()) {
            assertThat(none.moves(channel)).isFalse();
            assertThat(none.row(channel, 0)).containsOnly(0);
        }
        for (ZoneChannel channel : ZoneChannel.values()) {
            assertThat(noProgram.row(channel)).containsOnly(0);
        }
    }
}
