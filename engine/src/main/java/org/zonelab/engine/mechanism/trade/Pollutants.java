package org.zonelab.engine.mechanism.trade;

/**
 * Sulphur dioxide and nitrogen oxides of an industry in a zone, tonnes in the period of the output.
 *
 * <pre>Q = κ r Y exp(−a)</pre>
 *
 * <p>κ intensity of the base year (t of both per RMB million of output), r share of it left in the year, which falls like that of
 * carbon ({@link Emissions#remaining}), Y gross output, a abatement by levers as a logarithm (0 without). Power bought is burnt
 * elsewhere and not counted.
 */
public final class Pollutants {
    private Pollutants() {}

    /** Tonnes from an intensity of the year itself. */
    public static double of(double output, double intensityNow, double abatement) {
        double left = intensityNow * output;
        return abatement == 0 ? left : left * StrictMath.exp(-abatement);
    }
}
