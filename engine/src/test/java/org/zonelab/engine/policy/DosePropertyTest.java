package org.zonelab.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every policy whose dose is changed. */
class DosePropertyTest {
    private static final Target ALL =
            new Target(new boolean[] {true}, new boolean[] {true}, new boolean[] {true}, null);
    private static final Policy LAW = new Policy("law", List.of());
    private static final List<Double> HALF_AND_MORE = List.of(0.5, 1.5);

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    private static LeverSetting setting(Lever lever, double value) {
        return new LeverSetting(lever, value, 4, Integer.MAX_VALUE, 0, ALL);
    }

    private static Dose dose(LeverSetting... settings) {
        return new Dose(new Policy("test", List.of(settings)), LAW);
    }

    /** One to four levers at any legal value. */
    private static Policy random(SplittableRandom random) {
        List<LeverSetting> settings = new ArrayList<>();
        for (int k = 0; k <= random.nextInt(4); k++) {
            Lever lever =
                    LeverCatalogue.all().get(random.nextInt(LeverCatalogue.all().size()));
            double value = lever.low() + random.nextDouble() * (lever.high() - lever.low());
            settings.add(setting(lever, lever.kind() == LeverKind.SWITCH ? 1 - lever.neutral() : value));
        }
        return new Policy("test", settings, ZoneConduct.PASSIVE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void distanceFromNeutralIsMultipliedAndNothingElse(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Dose dose = new Dose(random(random), LAW);
        double factor = random.nextDouble() * Math.min(2, dose.largestFactor());
        List<LeverSetting> stated = dose.policy().settings();
        List<LeverSetting> scaled = dose.times(factor).settings();
        assertThat(scaled).hasSameSizeAs(stated);
        for (int k = 0; k < stated.size(); k++) {
            LeverSetting before = stated.get(k);
            LeverSetting after = scaled.get(k);
            Lever lever = before.lever();
            double times = lever.kind() == LeverKind.SWITCH ? 1 : factor;
            double room = lever.high() - lever.low();
            assertThat(after.value() - lever.neutral())
                    .isCloseTo(times * (before.value() - lever.neutral()), within(1e-12 * room));
            assertThat(new LeverSetting(lever, before.value(), after.from(), after.to(), 0, after.target()))
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDoseWithinTheLawIsLegalAndNeverTheStatedOne(int seed) {
        Dose dose = new Dose(random(new SplittableRandom(seed)), LAW);
        List<Double> factors = dose.within(HALF_AND_MORE);
        assertThat(factors).doesNotContain(1.0).isSorted();
        for (double factor : factors) {
            assertThat(dose.times(factor).settings())
                    .allSatisfy(setting -> assertThat(setting.value())
                            .isBetween(setting.lever().low(), setting.lever().high()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStatedDoseIsThePolicyItself(int seed) {
        Policy policy = random(new SplittableRandom(seed));
        assertThat(new Dose(policy, LAW).times(1)).isEqualTo(policy);
    }

    @Test
    void aDoseBeyondTheLegalRangeIsClippedAndLeftOutAtItsEdge() {
        Lever credit = LeverCatalogue.CREDIT_RATE;
        assertThat(dose(setting(credit, 0.06)).within(HALF_AND_MORE)).containsExactly(0.5, 1.5);
        assertThat(dose(setting(credit, 0.08)).within(HALF_AND_MORE))
                .hasSize(2)
                .last()
                .satisfies(factor -> assertThat(factor).isCloseTo(1.25, within(1e-12)));
        assertThat(dose(setting(credit, 0.10)).within(HALF_AND_MORE)).containsExactly(0.5);
    }

    @Test
    void oneLeverAtItsEdgeLimitsAllThatAreScaledWithIt() {
        Dose dose = dose(setting(LeverCatalogue.CREDIT_RATE, 0.08), setting(LeverCatalogue.APPROVAL_DAYS, 60));
        assertThat(dose.largestFactor()).isCloseTo(1.25, within(1e-12));
    }

    @Test
    void switchesAndConductHaveNoDose() {
        assertThat(dose(setting(LeverCatalogue.DEFERRAL, 0)).within(HALF_AND_MORE))
                .isEmpty();
        Policy race = new Policy("race", List.of(), ZoneConduct.COMPETING);
        assertThat(new Dose(race, LAW).within(HALF_AND_MORE)).isEmpty();
    }

    @Test
    void whatTheCounterfactualSharesIsNotScaled() {
        LeverSetting shared = setting(LeverCatalogue.CREDIT_RATE, 0.1);
        LeverSetting own = setting(LeverCatalogue.APPROVAL_DAYS, 40);
        Dose dose = new Dose(new Policy("test", List.of(shared, own)), new Policy("law", List.of(shared)));
        assertThat(dose.settings()).containsExactly(own);
        assertThat(dose.times(0.5).settings()).containsExactly(shared, setting(LeverCatalogue.APPROVAL_DAYS, 60));
        assertThat(dose.beginsAtCounterfactual()).isTrue();
    }

    @Test
    void effectsDoNotBeginAtZeroWhereMoreThanTheDoseDiffers() {
        LeverSetting own = setting(LeverCatalogue.APPROVAL_DAYS, 40);
        Policy slower = new Policy("slower", List.of(setting(LeverCatalogue.APPROVAL_DAYS, 100)));
        assertThat(new Dose(new Policy("test", List.of(own)), slower).beginsAtCounterfactual())
                .isFalse();
        assertThat(dose(own, setting(LeverCatalogue.DEFERRAL, 0)).beginsAtCounterfactual())
                .isFalse();
        assertThat(new Dose(new Policy("test", List.of(own), ZoneConduct.COMPETING), LAW).beginsAtCounterfactual())
                .isFalse();
        assertThat(dose(own).beginsAtCounterfactual()).isTrue();
    }

    @Test
    void aNegativeDoseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dose(setting(LeverCatalogue.CREDIT_RATE, 0.1)).times(-0.5));
    }
}
