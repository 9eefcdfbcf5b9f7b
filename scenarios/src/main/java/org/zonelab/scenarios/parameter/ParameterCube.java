package org.zonelab.scenarios.parameter;

import java.util.List;

/**
 * Some parameters as the sides of a unit cube, each through its own distribution; all others stay where they are.
 *
 * @param origin values of all parameters
 * @param parameters one a dimension
 */
public record ParameterCube(ParameterPoint origin, List<Parameter> parameters) {
    public ParameterCube {
        parameters = List.copyOf(parameters);
    }

    /**
     * All parameters at a point of the cube.
     *
     * @param coordinates within [0, 1]; those beyond the parameters are not used
     */
    public ParameterPoint at(double[] coordinates) {
        ParameterPoint point = origin;
        for (int d = 0; d < parameters.size(); d++) {
            Parameter parameter = parameters.get(d);
            double value = parameter
                    .distribution()
                    .quantile(coordinates[d], parameter.low(), parameter.value(), parameter.high());
            point = point.with(parameter.path(), value);
        }
        return point;
    }
}
