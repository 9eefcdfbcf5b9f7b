package org.zonelab.scenarios.sensitivity;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.effect.SaltelliDesign;
import org.zonelab.engine.effect.SobolIndices;

/**
 * Variance-based indices of the inputs and of luck, which is one more input: A and B have luck of their own. A row with a
 * refused point is left out whole.
 *
 * <p>An input is told apart from luck if the interval of its first-order index lies above zero, or that of its total index above
 * the total index of luck: what only reshuffles luck has no first-order index, and no larger total one.
 *
 * @param varied inputs, without luck
 * @param key of the design
 */
public record SobolAnalysis(List<SensitivityInput> varied, long key) implements SensitivityMethod {
    private static final int FEWEST = 2;
    private static final int RESAMPLES = 1000;
    private static final double TAIL = 0.025;

    public SobolAnalysis {
        varied = List.copyOf(varied);
    }

    @Override
    public String name() {
        return "sobol";
    }

    private SaltelliDesign design() {
        return new SaltelliDesign(FEWEST, SensitivityMethod.groups(varied), new InputUnions(varied).all(), key);
    }

    @Override
    public int points() {
        return design().blocks();
    }

    @Override
    public double[][] row(int row) {
        return design().row(row);
    }

    private static double[][] whole(double[][] outputs) {
        return Arrays.stream(outputs)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
    }

    @Override
    public int usable(double[][] outputs) {
        return whole(outputs).length;
    }

    @Override
    public Influences influences(double[][] outputs) {
        double[][] rows = whole(outputs);
        int luck = varied.size();
        InputUnions unions = new InputUnions(varied);
        if (rows.length < FEWEST) {
            return Influences.undefined(unions, varied);
        }
        double[][] blocks = new double[points()][rows.length];
        for (int block = 0; block < blocks.length; block++) {
            for (int row = 0; row < rows.length; row++) {
                blocks[block][row] = rows[row][block];
            }
        }
        SobolIndices indices = SobolIndices.of(blocks);
        SobolIndices.Interval ends = SobolIndices.interval(blocks, RESAMPLES, TAIL, key);
        return unions.read(i -> new Influence(
                Influence.LUCK,
                InputKind.LUCK,
                new Influence.Share(indices.first()[i], ends.firstLow()[i], ends.firstHigh()[i]),
                new Influence.Share(indices.total()[i], ends.totalLow()[i], ends.totalHigh()[i]),
                Influence.Moves.UNDEFINED,
                i != luck && (ends.firstLow()[i] > 0 || ends.totalLow()[i] > indices.total()[luck])));
    }
}
