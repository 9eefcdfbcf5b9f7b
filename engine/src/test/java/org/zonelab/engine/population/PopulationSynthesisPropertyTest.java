package org.zonelab.engine.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.world.World;

/** Over random small worlds: every total of the world is the population's, whatever the seed and the micro rate. */
class PopulationSynthesisPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsOfEveryZoneHoldExactly(long seed) {
        World world = RandomWorld.of(seed);
        FirmRecords firms = PopulationSynthesis.build(world, RandomWorld.PARAMETERS, 0.05, seed);
        int zones = world.zones().size();
        double[] entities = new double[zones];
        double[] above = new double[zones];
        double[] foreign = new double[zones];
        double[] highTech = new double[zones];
        double[] trading = new double[zones];
        for (int t = 0; t < firms.type().length; t++) {
            CohortType type = firms.type()[t];
            boolean industrial = world.industries().get(type.industry()).industrial();
            for (int k = firms.firstOfType()[t]; k < firms.firstOfType()[t + 1]; k++) {
                int z = firms.zone()[k];
                entities[z] += firms.weight()[k];
                above[z] += type.size() == SizeClass.ABOVE_SCALE && industrial ? 1 : 0;
                foreign[z] += type.foreign() ? 1 : 0;
                highTech[z] += firms.highTech()[k] ? 1 : 0;
                trading[z] += firms.trading()[k] ? 1 : 0;
                assertThat(firms.group()[k] >= 0).isEqualTo(type.foreign());
                assertThat(!type.foreign() || firms.groupOrigin()[firms.group()[k]] == type.origin())
                        .isTrue();
            }
        }
        assertThat(entities).containsExactly(world.totals().entities(), within(1e-6));
        assertThat(above).containsExactly(world.totals().aboveScaleFirms());
        assertThat(foreign).containsExactly(world.totals().foreignFirms());
        assertThat(highTech).containsExactly(world.totals().highTechFirms());
        assertThat(trading).containsExactly(world.totals().tradingFirms());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void outputOfEveryZoneAndIndustryHolds(long seed) {
        World world = RandomWorld.of(seed);
        FirmRecords firms = PopulationSynthesis.build(world, RandomWorld.PARAMETERS, 0.05, seed);
        double[][] output = new double[world.zones().size()][world.industries().size()];
        for (int t = 0; t < firms.type().length; t++) {
            for (int k = firms.firstOfType()[t]; k < firms.firstOfType()[t + 1]; k++) {
                if (firms.type()[t].size() == SizeClass.ABOVE_SCALE) {
                    output[firms.zone()[k]][firms.type()[t].industry()] += firms.grossOutput()[k];
                }
            }
        }
        for (int z = 0; z < output.length; z++) {
            for (int i = 0; i < output[z].length; i++) {
                double published = world.totals().industrialOutput()[z][i];
                assertThat(output[z][i]).isCloseTo(published, within(1e-9 * published));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMicroRateChangesNoOtherFirm(long seed) {
        World world = RandomWorld.of(seed);
        FirmRecords some = PopulationSynthesis.build(world, RandomWorld.PARAMETERS, 0.01, seed);
        FirmRecords all = PopulationSynthesis.build(world, RandomWorld.PARAMETERS, 1, seed);
        int firstMicro = oneToOne(some);
        assertThat(oneToOne(all)).isEqualTo(firstMicro);
        assertThat(Arrays.equals(some.id(), 0, firstMicro, all.id(), 0, firstMicro))
                .isTrue();
        assertThat(Arrays.equals(some.zone(), 0, firstMicro, all.zone(), 0, firstMicro))
                .isTrue();
        assertThat(Arrays.equals(some.grossOutput(), 0, firstMicro, all.grossOutput(), 0, firstMicro))
                .isTrue();
        assertThat(Arrays.equals(some.ageQuarters(), 0, firstMicro, all.ageQuarters(), 0, firstMicro))
                .isTrue();
        assertThat(Arrays.equals(some.group(), 0, firstMicro, all.group(), 0, firstMicro))
                .isTrue();
        assertThat(Arrays.stream(all.weight()).allMatch(weight -> weight == 1)).isTrue();
        assertThat(weightedOutput(some)).isCloseTo(weightedOutput(all), within(1e-9 * weightedOutput(all)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void idsAscendWithinTypesAndStayInTheirRanges(long seed) {
        FirmRecords firms = PopulationSynthesis.build(RandomWorld.of(seed), RandomWorld.PARAMETERS, 0.1, seed);
        int firstMicro = oneToOne(firms);
        for (int k = 1; k < firms.size(); k++) {
            assertThat(firms.id()[k]).isGreaterThan(firms.id()[k - 1]);
        }
        assertThat(firms.id()[firstMicro - 1]).isEqualTo(firstMicro - 1L);
        assertThat(firms.id()[firstMicro]).isGreaterThanOrEqualTo(PopulationSynthesis.FIRST_MICRO_ID);
        assertThat(firms.id()[firms.size() - 1]).isLessThan(PopulationSynthesis.FIRST_FREE_ID);
    }

    private static int oneToOne(FirmRecords firms) {
        int t = 0;
        while (firms.type()[t].size() != SizeClass.MICRO) {
            t++;
        }
        return firms.firstOfType()[t];
    }

    private static double weightedOutput(FirmRecords firms) {
        double sum = 0;
        for (int k = 0; k < firms.size(); k++) {
            sum += firms.weight()[k] * firms.grossOutput()[k];
        }
        return sum;
    }
}
