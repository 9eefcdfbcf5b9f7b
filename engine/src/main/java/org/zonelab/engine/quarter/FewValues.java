package org.zonelab.engine.quarter;

import java.util.function.DoubleUnaryOperator;

/** A function whose argument takes few values in a quarter, remembered for the first of them. */
final class FewValues {
    private static final int MOST = 16;

    private final DoubleUnaryOperator function;
    private final double[] arguments = new double[MOST];
    private final double[] values = new double[MOST];
    private int known;

    FewValues(DoubleUnaryOperator function) {
        this.function = function;
    }

    double at(double argument) {
        for (int k = 0; k < known; k++) {
            if (arguments[k] == argument) {
                return values[k];
            }
        }
        double value = function.applyAsDouble(argument);
        if (known < MOST) {
            arguments[known] = argument;
            values[known++] = value;
        }
        return value;
    }
}
