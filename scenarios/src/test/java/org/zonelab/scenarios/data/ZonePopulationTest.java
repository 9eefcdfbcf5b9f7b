package org.zonelab.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.population.PopulationParameters;
import org.zonelab.engine.population.PopulationSynthesis;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterPoint;

/** The population of the shipped data at the default rate against the published totals of 2024. */
class ZonePopulationTest {
    /** Parameters of the population alone. */
    public record Root(PopulationParameters population) {}

    private static final World WORLD = WorldLoader.load(Checkout.scenarios().resolve(".."), Optional.empty())
            .world();
    private static final PopulationParameters PARAMETERS = parameters();
    private static final FirmRecords FIRMS = PopulationSynthesis.build(WORLD, PARAMETERS, 0.01, 1);

    private static PopulationParameters parameters() {
        ParameterCatalogue catalogue = Checkout.parameters();
        return new ParameterBinder(catalogue)
                .bind(Root.class, ParameterPoint.central(catalogue))
                .population();
    }

    private interface FirmTest {
        boolean of(CohortType type, int firm);
    }

    private static double entities(FirmTest counted) {
        return sum((type, k) -> counted.of(type, k) ? FIRMS.weight()[k] : 0);
    }

    private interface FirmFigure {
        double of(CohortType type, int firm);
    }

    private static double sum(FirmFigure figure) {
        double sum = 0;
        for (int t = 0; t < FIRMS.type().length; t++) {
            for (int k = FIRMS.firstOfType()[t]; k < FIRMS.firstOfType()[t + 1]; k++) {
                sum += figure.of(FIRMS.type()[t], k);
            }
        }
        return sum;
    }

    private static boolean industrial(CohortType type) {
        return WORLD.industries().get(type.industry()).industrial();
    }

    @Test
    void countsMatchThePublishedTotals() {
        assertThat(entities((type, k) -> true)).isCloseTo(4_900_000, within(1e-3));
        assertThat(entities((type, k) -> type.size() == SizeClass.ABOVE_SCALE && industrial(type)))
                .isEqualTo(73_000);
        assertThat(entities((type, k) -> type.foreign())).isEqualTo(60_000);
        assertThat(entities((type, k) -> FIRMS.highTech()[k])).isEqualTo(85_000);
        assertThat(entities((type, k) -> FIRMS.trading()[k])).isEqualTo(99_000);
    }

    @Test
    void aboveScaleIndustryProduces29Point6Trillion() {
        double output =
                sum((type, k) -> type.size() == SizeClass.ABOVE_SCALE && industrial(type) ? FIRMS.grossOutput()[k] : 0);
        assertThat(output).isCloseTo(22.2e6 / 0.75, within(1.0));
    }

    @Test
    void foreignFirmsMake27PercentOfIndustrialOutput() {
        double foreign = sum((type, k) -> type.size() == SizeClass.ABOVE_SCALE && industrial(type) && type.foreign()
                ? FIRMS.grossOutput()[k]
                : 0);
        assertThat(foreign / (22.2e6 / 0.75)).isCloseTo(0.27, within(1e-6));
    }

    @Test
    void noAboveScaleFirmIsUnderTheScaleAndNoOtherIndustrialFirmOverIt() {
        assertThat(entities((type, k) ->
                        industrial(type) && (type.size() == SizeClass.ABOVE_SCALE) != (FIRMS.grossOutput()[k] >= 20)))
                .isZero();
    }

    @Test
    void everyZoneHasFirmsOfEveryKind() {
        double[][] counted = new double[3][WORLD.zones().size()];
        double all = sum((type, k) -> {
            counted[0][FIRMS.zone()[k]] += type.foreign() ? 1 : 0;
            counted[1][FIRMS.zone()[k]] += type.size() == SizeClass.ABOVE_SCALE ? 1 : 0;
            counted[2][FIRMS.zone()[k]] += type.size() == SizeClass.MICRO ? 1 : 0;
            return 1;
        });
        assertThat(all).isEqualTo(FIRMS.size());
        for (double[] kind : counted) {
            assertThat(Arrays.stream(kind).min().orElse(0)).isPositive();
        }
    }

    /** What is modelled must leave something of each zone's value added to its residual sector. */
    @Test
    void modelledValueAddedStaysUnderThatOfEachZone() {
        double[] modelled = new double[WORLD.zones().size()];
        double all = sum((type, k) -> {
            double valueAdded = FIRMS.weight()[k]
                    * FIRMS.grossOutput()[k]
                    * WORLD.industries().get(type.industry()).valueAddedRatio();
            modelled[FIRMS.zone()[k]] += valueAdded;
            return valueAdded;
        });
        assertThat(all).isBetween(9e6, 11e6);
        for (int z = 0; z < modelled.length; z++) {
            assertThat(modelled[z])
                    .as(WORLD.zones().get(z).id())
                    .isBetween(
                            0.3 * WORLD.totals().valueAdded()[z],
                            0.95 * WORLD.totals().valueAdded()[z]);
        }
    }

    /** Hill (1975) estimator over the largest 5,000 of 73,000 firms; the upper bound bends the very top. */
    @Test
    void theTailOfSizesHasExponentNear106() {
        double[] sizes = IntStream.range(0, FIRMS.type().length)
                .filter(t -> FIRMS.type()[t].size() == SizeClass.ABOVE_SCALE && industrial(FIRMS.type()[t]))
                .mapToObj(t ->
                        Arrays.copyOfRange(FIRMS.grossOutput(), FIRMS.firstOfType()[t], FIRMS.firstOfType()[t + 1]))
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        int top = 5000;
        double logs = 0;
        for (int k = 1; k <= top; k++) {
            logs += StrictMath.log(sizes[sizes.length - k] / sizes[sizes.length - 1 - top]);
        }
        assertThat(top / logs).isCloseTo(1.06, within(0.1));
    }

    @Test
    void someGroupsHaveDozensOfPlantsInManyZonesAndMostHaveOne() {
        int[] plants = new int[FIRMS.groups()];
        boolean[][] zones = new boolean[FIRMS.groups()][];
        for (int k = 0; k < FIRMS.size(); k++) {
            int group = FIRMS.group()[k];
            if (group >= 0) {
                plants[group]++;
                zones[group] = zones[group] == null ? new boolean[WORLD.zones().size()] : zones[group];
                zones[group][FIRMS.zone()[k]] = true;
            }
        }
        int largest = 0;
        for (int g = 0; g < plants.length; g++) {
            largest = plants[g] > plants[largest] ? g : largest;
        }
        assertThat(plants[largest]).isBetween(55, 64);
        int spread = 0;
        for (boolean in : zones[largest]) {
            spread += in ? 1 : 0;
        }
        assertThat(spread).isGreaterThan(20);
        assertThat(Arrays.stream(plants).filter(p -> p == 1).count() / (double) plants.length)
                .isBetween(0.6, 0.8);
    }

    /** Firms of seven years and more close at 4.6 % a year: their ages fall by e^(-0.046) a year. */
    @Test
    void agesFallByTheClosureRate() {
        double younger = entities((type, k) -> FIRMS.ageQuarters()[k] >= 40 && FIRMS.ageQuarters()[k] < 60);
        double older = entities((type, k) -> FIRMS.ageQuarters()[k] >= 60 && FIRMS.ageQuarters()[k] < 80);
        assertThat(Math.log(younger / older) / 5).isCloseTo(0.046, within(0.004));
    }

    @Test
    void theSamePopulationComesTwiceAndAnotherSeedGivesAnother() {
        FirmRecords again = PopulationSynthesis.build(WORLD, PARAMETERS, 0.01, 1);
        assertThat(again.grossOutput()).isEqualTo(FIRMS.grossOutput());
        assertThat(again.zone()).isEqualTo(FIRMS.zone());
        assertThat(again.group()).isEqualTo(FIRMS.group());
        assertThat(again.highTech()).isEqualTo(FIRMS.highTech());
        FirmRecords other = PopulationSynthesis.build(WORLD, PARAMETERS, 0.01, 2);
        assertThat(Arrays.equals(other.zone(), FIRMS.zone())).isFalse();
    }
}
