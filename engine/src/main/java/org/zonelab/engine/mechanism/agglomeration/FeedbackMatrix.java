package org.zonelab.engine.mechanism.agglomeration;

/**
 * How density answers itself over the long run, between industries of a zone.
 *
 * <pre>
 * F = [ a I + b 1 e' + c Ω + s S diag(f (1 − f)) ] / (1 − ν) + a_l I
 * </pre>
 *
 * <p>a, b, c elasticities of productivity to own, urban and linked density, e employment shares, Ω linkage weights, s S f
 * backward spillovers with foreign shares f; 1 / (1 − ν) long-run response of a firm to productivity, ν returns to scale;
 * a_l response of entry to the number of firms of the industry. Wages, land and prices dampen it and are left out, so the
 * test is on the safe side. Spatial weights add up to one and change nothing. Derived.
 *
 * @param returnsToScale ν, below 1
 * @param entryElasticity a_l
 */
public record FeedbackMatrix(AgglomerationParameters parameters, double returnsToScale, double entryElasticity) {
    /** F, {@code [industry][industry]}. */
    public double[][] of(
            InputOutputLinkage linkage, BackwardSpillover backward, double[] employmentShares, double[] foreignShares) {
        int industries = employmentShares.length;
        double[][] matrix = new double[industries][industries];
        for (int i = 0; i < industries; i++) {
            for (int j = 0; j < industries; j++) {
                double foreign = foreignShares[j] * (1 - foreignShares[j]);
                double productivity = parameters.urbanElasticity() * employmentShares[j]
                        + parameters.linkageElasticity() * linkage.weights()[i][j]
                        + parameters.backwardSpillover() * backward.salesShares()[i][j] * foreign
                        + (i == j ? parameters.ownElasticity() : 0);
                matrix[i][j] = productivity / (1 - returnsToScale) + (i == j ? entryElasticity : 0);
            }
        }
        return matrix;
    }
}
