package org.zonelab.scenarios.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.random.Draws;
import org.zonelab.scenarios.parameter.Distribution;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.Tag;
import org.zonelab.scenarios.yaml.Position;

/**
 * From the design through the outputs to what is told, on functions whose answer is known: Ishigami and Homma (1990), Sobol's G
 * function, Morris' x₁ x₂ + 2 x₃; with luck added to them, whose variance is known too.
 */
class SensitivityMethodTest {
    private static final long KEY = SensitivityStudy.key(1);

    private static List<SensitivityInput> alone(int count) {
        List<SensitivityInput> inputs = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            inputs.add(new AssumptionInput("x" + (k + 1), List.of(parameter("p.x" + (k + 1)))));
        }
        return inputs;
    }

    private static Parameter parameter(String path) {
        return new Parameter(
                path,
                path,
                "1",
                Parameter.Form.NUMBER,
                List.of(0.5),
                0,
                1,
                Distribution.UNIFORM,
                "assumption",
                Tag.ASSUMPTION,
                Position.of(path));
    }

    /** A draw of N(0, 1) for each row and luck, the same at every point that shares them. */
    private static double luck(int row, boolean other) {
        double u = (Draws.bits(99, row, other ? 1 : 0) >>> 11) * 0x1p-53 + 0x1p-54;
        return NormalDistribution.of(0, 1).inverseCumulativeProbability(u);
    }

    private static double[][] outputs(
            SensitivityMethod method, int rows, double deviation, ToDoubleFunction<double[]> model) {
        double[][] outputs = new double[rows][method.points()];
        for (int row = 0; row < rows; row++) {
            double[][] points = method.row(row);
            assertThat(points).hasNumberOfRows(method.points());
            for (int k = 0; k < points.length; k++) {
                outputs[row][k] = model.applyAsDouble(points[k])
                        + deviation * luck(row, SensitivityMethod.hasOtherLuck(points, k));
            }
        }
        return outputs;
    }

    private static Function<String, Influence> found(SensitivityMethod method, double[][] outputs) {
        Map<String, Influence> byName = method.influences(outputs).inputs().stream()
                .collect(Collectors.toMap(Influence::input, Function.identity()));
        return name -> Optional.ofNullable(byName.get(name)).orElseThrow();
    }

    private static double ishigami(double[] u) {
        double x1 = StrictMath.PI * (2 * u[0] - 1);
        double x2 = StrictMath.PI * (2 * u[1] - 1);
        double x3 = StrictMath.PI * (2 * u[2] - 1);
        double sine = StrictMath.sin(x2);
        return StrictMath.sin(x1) + 7 * sine * sine + 0.1 * x3 * x3 * x3 * x3 * StrictMath.sin(x1);
    }

    private static double sobolG(double[] u) {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        double product = 1;
        for (int i = 0; i < a.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }

    @Test
    void sobolIndicesOfIshigamiAreAnalyticWithoutLuck() {
        SobolAnalysis sobol = new SobolAnalysis(alone(3), KEY);
        Function<String, Influence> found = found(sobol, outputs(sobol, 4096, 0, SensitivityMethodTest::ishigami));
        double[] first = {0.313905, 0.442411, 0};
        double[] total = {0.557589, 0.442411, 0.243684};
        for (int i = 0; i < 3; i++) {
            Influence influence = found.apply("x" + (i + 1));
            assertThat(influence.share().value()).isCloseTo(first[i], within(0.02));
            assertThat(influence.total().value()).isCloseTo(total[i], within(0.02));
            assertThat(influence.toldApart()).isTrue();
        }
        assertThat(found.apply(Influence.LUCK).total().value()).isZero();
    }

    @Test
    void luckOfKnownVarianceHasItsShareAndDilutesTheOthers() {
        double variance = 13.844588;
        SobolAnalysis sobol = new SobolAnalysis(alone(4), KEY);
        Function<String, Influence> found =
                found(sobol, outputs(sobol, 4096, StrictMath.sqrt(variance), SensitivityMethodTest::ishigami));
        assertThat(found.apply("x1").share().value()).isCloseTo(0.313905 / 2, within(0.03));
        assertThat(found.apply("x2").share().value()).isCloseTo(0.442411 / 2, within(0.03));
        assertThat(found.apply("x1").total().value()).isCloseTo(0.557589 / 2, within(0.03));
        assertThat(found.apply(Influence.LUCK).share().value()).isCloseTo(0.5, within(0.03));
        assertThat(found.apply("x4").toldApart()).isFalse();
    }

    @Test
    void sobolIndicesOfTheGFunctionAreAnalyticAlsoInGroups() {
        SobolAnalysis sobol = new SobolAnalysis(alone(8), KEY);
        Function<String, Influence> found = found(sobol, outputs(sobol, 8192, 0, SensitivityMethodTest::sobolG));
        double[] first = {0.716192, 0.179048, 0.023676, 0.007162};
        double[] total = {0.787144, 0.242198, 0.034317, 0.010460};
        for (int i = 0; i < 4; i++) {
            assertThat(found.apply("x" + (i + 1)).share().value()).isCloseTo(first[i], within(0.02));
            assertThat(found.apply("x" + (i + 1)).total().value()).isCloseTo(total[i], within(0.02));
        }
        List<SensitivityInput> each = alone(8);
        List<Parameter> rest =
                IntStream.rangeClosed(2, 8).mapToObj(k -> parameter("p.x" + k)).toList();
        SobolAnalysis groups = new SobolAnalysis(List.of(each.get(0), new AssumptionInput("rest", rest)), KEY);
        Function<String, Influence> grouped = found(groups, outputs(groups, 8192, 0, SensitivityMethodTest::sobolG));
        assertThat(grouped.apply("x1").share().value()).isCloseTo(0.716192, within(0.02));
        assertThat(grouped.apply("rest").total().value()).isCloseTo(1 - 0.716192, within(0.02));
    }

    /** Some inputs are levers, the others assumptions. */
    private static List<SensitivityInput> mixed(int levers, int assumptions) {
        List<SensitivityInput> inputs = new ArrayList<>();
        LeverCatalogue.all().stream()
                .limit(levers)
                .map(lever -> new LeverInput(lever, DoseRange.TO_TWICE))
                .forEach(inputs::add);
        inputs.addAll(alone(assumptions));
        return inputs;
    }

    private static Influence kind(Influences influences, InputKind kind) {
        return influences.kinds().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Twelfths of variance: 9 of a lever, 12 of two levers together, 4 of an assumption, 3 of it with the lever, 4 of luck. */
    @Test
    void kindsHaveTheSharesOfAllThatTheirInputsDoTogether() {
        SobolAnalysis sobol = new SobolAnalysis(mixed(2, 2), KEY);
        ToDoubleFunction<double[]> model =
                u -> 3 * u[0] + 12 * (u[0] - 0.5) * (u[1] - 0.5) + 2 * u[2] + 6 * (u[0] - 0.5) * (u[2] - 0.5);
        Influences found = sobol.influences(outputs(sobol, 8192, StrictMath.sqrt(4.0 / 12), model));
        Influence policy = kind(found, InputKind.POLICY);
        assertThat(policy.share().value()).isCloseTo(21.0 / 32, within(0.02));
        assertThat(policy.total().value()).isCloseTo(24.0 / 32, within(0.02));
        assertThat(21.0 / 32).isBetween(policy.share().low(), policy.share().high());
        assertThat(found.inputs().get(0).share().value()).isCloseTo(9.0 / 32, within(0.02));
        assertThat(found.inputs().get(1).share().value()).isCloseTo(0, within(0.02));
        Influence assumption = kind(found, InputKind.ASSUMPTION);
        assertThat(assumption.share().value()).isCloseTo(4.0 / 32, within(0.02));
        assertThat(assumption.total().value()).isCloseTo(7.0 / 32, within(0.02));
        assertThat(kind(found, InputKind.LUCK).share().value()).isCloseTo(4.0 / 32, within(0.02));
        assertThat(found.kinds()).extracting(Influence::kind).containsExactly(InputKind.values());
    }

    /** One minus the first-order index of x₁ (Saltelli et al. 2010) is all that the others have a part in. */
    @Test
    void kindsOfTheGFunctionAreAnalytic() {
        SobolAnalysis sobol = new SobolAnalysis(mixed(1, 7), KEY);
        Influences found = sobol.influences(outputs(sobol, 8192, 0, SensitivityMethodTest::sobolG));
        assertThat(kind(found, InputKind.POLICY).share().value()).isCloseTo(0.716192, within(0.02));
        assertThat(kind(found, InputKind.POLICY).total().value()).isCloseTo(0.787144, within(0.02));
        assertThat(kind(found, InputKind.ASSUMPTION).total().value()).isCloseTo(1 - 0.716192, within(0.02));
        assertThat(kind(found, InputKind.ASSUMPTION).share().value()).isCloseTo(1 - 0.787144, within(0.02));
    }

    /** The terms of x₁ and x₃ of Ishigami's function belong to levers, that of x₂ to an assumption: there is nothing between. */
    @Test
    void kindsOfIshigamiAreAnalytic() {
        SobolAnalysis sobol = new SobolAnalysis(mixed(2, 2), KEY);
        Influences found =
                sobol.influences(outputs(sobol, 8192, 0, u -> ishigami(new double[] {u[0], u[2], u[1]}) + 0 * u[3]));
        Influence policy = kind(found, InputKind.POLICY);
        assertThat(policy.share().value()).isCloseTo(0.557589, within(0.02));
        assertThat(policy.total().value()).isCloseTo(0.557589, within(0.02));
        assertThat(kind(found, InputKind.ASSUMPTION).share().value()).isCloseTo(0.442411, within(0.02));
    }

    @Test
    void screeningSharesOfKindsAreSumsWithIntervalsOfTheirOwn() {
        MorrisScreening morris = new MorrisScreening(mixed(2, 2), KEY);
        double deviation = StrictMath.sqrt(4.0 / 12);
        Influences found =
                morris.influences(outputs(morris, 2000, deviation, u -> 3 * u[0] + 4 * u[1] + 2 * u[2] + u[3] * 0));
        double all = 9 + 16 + 4 + 4;
        Influence policy = kind(found, InputKind.POLICY);
        assertThat(policy.share().value()).isCloseTo(25 / all, within(0.02));
        assertThat(policy.share().low()).isLessThan(policy.share().value());
        assertThat(policy.toldApart()).isTrue();
        assertThat(kind(found, InputKind.ASSUMPTION).share().value()).isCloseTo(4 / all, within(0.02));
        assertThat(found.kinds().stream()
                        .mapToDouble(each -> each.share().value())
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void morrisMovesHaveTheirExactMoments() {
        MorrisScreening morris = new MorrisScreening(alone(3), KEY);
        Function<String, Influence> found = found(morris, outputs(morris, 3000, 0, u -> u[0] * u[1] + 2 * u[2]));
        assertThat(found.apply("x1").moves().meanAbsolute()).isCloseTo(0.5, within(0.02));
        assertThat(found.apply("x2").moves().meanAbsolute()).isCloseTo(0.5, within(0.02));
        assertThat(found.apply("x1").moves().deviation()).isCloseTo(0.372678, within(0.01));
        assertThat(found.apply("x3").moves().mean()).isCloseTo(2, within(1e-12));
        assertThat(found.apply("x3").moves().deviation()).isCloseTo(0, within(1e-12));
        assertThat(found.apply(Influence.LUCK).moves().meanAbsolute()).isZero();
    }

    @Test
    void screeningSharesOfALinearModelAreExactAlsoForGroupsAndLuck() {
        List<SensitivityInput> inputs = List.of(
                new AssumptionInput("both", List.of(parameter("p.a"), parameter("p.b"))),
                new AssumptionInput("p.c", List.of(parameter("p.c"))));
        MorrisScreening morris = new MorrisScreening(inputs, KEY);
        double deviation = StrictMath.sqrt(9.0 / 12);
        Function<String, Influence> found =
                found(morris, outputs(morris, 4000, deviation, u -> 3 * u[0] - 4 * u[1] + 5 * u[2]));
        double total = 9 + 16 + 25 + 9;
        assertThat(found.apply("both").share().value()).isCloseTo(25 / total, within(0.02));
        assertThat(found.apply("p.c").share().value()).isCloseTo(25 / total, within(0.02));
        assertThat(found.apply(Influence.LUCK).share().value()).isCloseTo(9 / total, within(0.02));
    }

    /** A move of x₁ or x₂ reshuffles luck and does nothing else; x₃ moves the output by a standard deviation of luck. */
    @Test
    void whatOnlyReshufflesLuckIsRarelyToldApart() {
        int studies = 400;
        int wrong = 0;
        int right = 0;
        for (int study = 0; study < studies; study++) {
            MorrisScreening morris = new MorrisScreening(alone(3), SensitivityStudy.key(study));
            double[][] outputs = new double[10][morris.points()];
            for (int row = 0; row < 10; row++) {
                double[][] points = morris.row(row);
                for (int k = 0; k < points.length; k++) {
                    int place = (int) Math.rint(3 * points[k][0]) + 4 * (int) Math.rint(3 * points[k][1]);
                    boolean other = SensitivityMethod.hasOtherLuck(points, k);
                    outputs[row][k] = luck((study * 10 + row) * 16 + place, other) + 3 * points[k][2];
                }
            }
            Function<String, Influence> found = found(morris, outputs);
            wrong += found.apply("x1").toldApart() ? 1 : 0;
            right += found.apply("x3").toldApart() ? 1 : 0;
        }
        assertThat(wrong).isLessThan(studies * 15 / 100);
        assertThat(right).isGreaterThan(studies * 9 / 10);
    }

    @Test
    void refusedPointsCostWhatTheyTouchAlone() {
        MorrisScreening morris = new MorrisScreening(alone(3), KEY);
        double[][] outputs = outputs(morris, 20, 0, u -> u[0] + 2 * u[1] + 3 * u[2]);
        outputs[4][2] = Double.NaN;
        assertThat(morris.usable(outputs)).isEqualTo(19);
        Function<String, Influence> found = found(morris, outputs);
        assertThat(found.apply("x3").moves().mean()).isCloseTo(3, within(1e-12));
        assertThat(found.apply("x3").share().value()).isCloseTo(9.0 / 14, within(1e-12));

        SobolAnalysis sobol = new SobolAnalysis(alone(3), KEY);
        ToDoubleFunction<double[]> linear = u -> u[0] + 2 * u[1] + 3 * u[2];
        double[][] rows = outputs(sobol, 65, 0, linear);
        rows[64][0] = Double.NaN;
        assertThat(sobol.usable(rows)).isEqualTo(64);
        assertThat(sobol.influences(rows)).isEqualTo(sobol.influences(outputs(sobol, 64, 0, linear)));
    }

    @Test
    void aRowDoesNotDependOnHowManyThereAre() {
        SobolAnalysis sobol = new SobolAnalysis(alone(2), KEY);
        assertThat(sobol.row(5)).isDeepEqualTo(new SobolAnalysis(alone(2), KEY).row(5));
        assertThat(sobol.row(5)[0]).isNotEqualTo(sobol.row(6)[0]);
    }
}
