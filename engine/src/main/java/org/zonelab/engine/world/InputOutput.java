package org.zonelab.engine.world;

import java.util.List;

/**
 * Direct input coefficients: RMB of input from a supplier per RMB of output of an industry.
 *
 * @param suppliers the industries, in the order of {@link World#industries()}, then outside suppliers
 * @param coefficients {@code [supplier][industry]}, imports included
 * @param domesticCoefficients the part supplied from within China
 */
public record InputOutput(List<String> suppliers, double[][] coefficients, double[][] domesticCoefficients) {
    public InputOutput {
        suppliers = List.copyOf(suppliers);
    }
}
