package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeKind;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;

class PeriodFiguresTest {
    private static final Period HALF_YEAR = new Period("half", 1, 3);

    private static Outcome outcome(String name, OutcomeKind kind, String top, String bottom) {
        return new Outcome(name, "1", kind, top, bottom, false, true, name, name);
    }

    private static WorldSeries series(List<Outcome> outcomes, double[]... quarters) {
        return new WorldSeries(outcomes, List.of(new Scope("nation", Scope.Dimension.NATION)), 2024, quarters);
    }

    private static double figure(OutcomeKind kind) {
        WorldSeries series =
                series(List.of(outcome("x", kind, "", "")), new double[] {100}, new double[] {2}, new double[] {6});
        return PeriodFigures.of(series, HALF_YEAR).value(0, "x");
    }

    @Test
    void flowsAddStocksEndLevelsAverage() {
        assertThat(figure(OutcomeKind.FLOW)).isEqualTo(8);
        assertThat(figure(OutcomeKind.STOCK)).isEqualTo(6);
        assertThat(figure(OutcomeKind.LEVEL)).isEqualTo(4);
    }

    @Test
    void ratiosAreRecomputedFromAggregates() {
        List<Outcome> outcomes = List.of(
                outcome("share", OutcomeKind.RATIO, "part", "whole"),
                outcome("part", OutcomeKind.FLOW, "", ""),
                outcome("whole", OutcomeKind.STOCK, "", ""));
        WorldSeries series = series(outcomes, new double[3], new double[] {0.1, 1, 10}, new double[] {0.15, 3, 20});

        assertThat(PeriodFigures.of(series, HALF_YEAR).value(0, "share")).isEqualTo(4.0 / 20);
    }

    @Test
    void ratioOverZeroIsUndefined() {
        List<Outcome> outcomes = List.of(
                outcome("share", OutcomeKind.RATIO, "part", "whole"),
                outcome("part", OutcomeKind.FLOW, "", ""),
                outcome("whole", OutcomeKind.FLOW, "", ""));
        WorldSeries series = series(outcomes, new double[3], new double[] {9, 1, 0}, new double[] {9, 1, 0});

        assertThat(PeriodFigures.of(series, HALF_YEAR).value(0, "share")).isNaN();
    }

    @Test
    void flowUndefinedInOneQuarterIsUndefined() {
        WorldSeries series = series(
                List.of(outcome("x", OutcomeKind.FLOW, "", "")),
                new double[] {1},
                new double[] {Double.NaN},
                new double[] {1});

        assertThat(PeriodFigures.of(series, HALF_YEAR).value(0, "x")).isNaN();
    }

    @Test
    void outcomeThatIsNotHeldIsUndefined() {
        WorldSeries series =
                series(List.of(outcome("x", OutcomeKind.FLOW, "", "")), new double[1], new double[1], new double[1]);

        assertThat(PeriodFigures.of(series, HALF_YEAR).value(0, "y")).isNaN();
    }

    @Test
    void ratioOfSomethingNotMeasuredIsRefused() {
        WorldSeries series = series(
                List.of(outcome("share", OutcomeKind.RATIO, "part", "whole")),
                new double[1],
                new double[1],
                new double[1]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodFigures.of(series, HALF_YEAR))
                .withMessageContaining("part");
    }
}
