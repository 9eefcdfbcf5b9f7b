package org.zonelab.engine.mechanism.trade;

/**
 * Carbon dioxide of an industry in a zone, tonnes in the period of the output.
 *
 * <pre>
 * C   = ι_i (1 − d)^t Y (1 − cut)
 * cut = 1 − (1 − s r)(1 − e)
 * </pre>
 *
 * <p>ι_i intensity of the base year (t per RMB million of output), d yearly decline without levers, t years since the base
 * year, Y gross output; r additional share of green electricity and s share of emissions from bought electricity, e share
 * saved by energy efficiency. At neutral levers the cut is exactly 0. Fuel, process and bought electricity; nothing else
 * is counted.
 */
public record Emissions(TradeParameters parameters) {
    /** Share of emissions cut by two levers, fractions; exactly 0 where both are 0. */
    public double cut(double greenElectricity, double efficiency) {
        double electric = parameters.electricityShare() * greenElectricity;
        return electric + efficiency - electric * efficiency;
    }

    public double of(double output, double intensity, double years, double cut) {
        return ofIntensity(intensity * remaining(years), output, cut);
    }

    /** The same from an intensity of the year itself. */
    public double ofIntensity(double intensityNow, double output, double cut) {
        return intensityNow * output * (1 - cut);
    }

    /** Share of the base year's intensity that is left after some years, (1 − d)^t. */
    public double remaining(double years) {
        return StrictMath.pow(1 - parameters.intensityDecline(), years);
    }

    /** Writes {@code emissions[zone * industries + industry]}; {@code cut[zone]}, neutral 0. */
    public void all(double[] output, double[] intensity, double years, double[] cut, double[] emissions) {
        int industries = intensity.length;
        double decline = remaining(years);
        for (int cell = 0; cell < emissions.length; cell++) {
            emissions[cell] = intensity[cell % industries] * decline * output[cell] * (1 - cut[cell / industries]);
        }
    }
}
