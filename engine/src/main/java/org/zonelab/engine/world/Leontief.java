package org.zonelab.engine.world;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The open Leontief model: gross output that final demand calls for, directly and through all rounds of inputs.
 *
 * <pre>x = A x + f  ⇒  x = L f,  L = (I − A)⁻¹</pre>
 *
 * <p>A direct input coefficients {@code [supplier][industry]}, f final demand, x gross output. Source: Miller and Blair
 * (2009), Input-Output Analysis, 2nd ed., chapter 2.
 */
public final class Leontief {
    private final RealMatrix inverse;

    private Leontief(RealMatrix inverse) {
        this.inverse = inverse;
    }

    /**
     * Inverts I − A.
     *
     * @param coefficients square, entries at least 0
     * @throws IllegalArgumentException if the economy uses more than it makes (no non-negative inverse exists)
     */
    public static Leontief of(double[][] coefficients) {
        int n = coefficients.length;
        for (double[] row : coefficients) {
            if (row.length != n || Arrays.stream(row).anyMatch(a -> !(a >= 0))) {
                throw new IllegalArgumentException("coefficients must be square and at least 0");
            }
        }
        RealMatrix open =
                MatrixUtils.createRealIdentityMatrix(n).subtract(new Array2DRowRealMatrix(coefficients, false));
        LUDecomposition decomposition = new LUDecomposition(open);
        if (decomposition.getSolver().isNonSingular()) {
            RealMatrix inverse = decomposition.getSolver().getInverse();
            if (nonNegative(inverse)) {
                return new Leontief(inverse);
            }
        }
        throw new IllegalArgumentException("input coefficients are not productive: I - A has no non-negative inverse");
    }

    /** The industries' own block of a table, outside suppliers left out. */
    public static Leontief ofIndustries(InputOutput table) {
        int n = table.domesticCoefficients()[0].length;
        return of(Arrays.copyOf(table.domesticCoefficients(), n));
    }

    private static boolean nonNegative(RealMatrix matrix) {
        return Arrays.stream(matrix.getData()).flatMapToDouble(Arrays::stream).allMatch(x -> x >= -1e-12);
    }

    /** Total requirements {@code [supplier][industry]}: output of the supplier per unit of final demand. */
    public double[][] totalRequirements() {
        return inverse.getData();
    }

    /** Output of all industries per unit of final demand for each: the column sums of L. */
    public double[] outputMultipliers() {
        double[] multipliers = new double[inverse.getColumnDimension()];
        for (int j = 0; j < multipliers.length; j++) {
            for (int i = 0; i < multipliers.length; i++) {
                multipliers[j] += inverse.getEntry(i, j);
            }
        }
        return multipliers;
    }

    /** Gross output by industry that this final demand calls for. */
    public double[] output(double[] finalDemand) {
        return inverse.operate(finalDemand);
    }
}
