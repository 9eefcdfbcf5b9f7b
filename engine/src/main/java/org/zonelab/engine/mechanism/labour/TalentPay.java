package org.zonelab.engine.mechanism.labour;

/**
 * What talent keeps of its pay in a zone, relative to the base year.
 *
 * <pre>W = [net(m w, cap) + g] / net(m w₀, 1)</pre>
 *
 * <p>w zone wage and w₀ its base path (RMB million a person and year), m multiple of the wage that talent earns, cap on
 * income tax as a share of taxable income (1 is none), g grant a head and year (RMB million). Exactly 1 on the base path
 * without levers. Source of the cap: Caishui [2019] 31 and [2023] 34 (Greater Bay Area, 15 %).
 */
public record TalentPay(LabourParameters parameters, IncomeTax tax) {
    private static final double RMB_PER_MILLION = 1e6;

    public double relative(double wage, double baseWage, double cap, double grant) {
        return (net(wage, cap) + grant * RMB_PER_MILLION) / net(baseWage, 1);
    }

    /** Public cost of cap and grant a head and year, RMB million. */
    public double subsidy(double wage, double cap, double grant) {
        return tax.refund(gross(wage), cap) / RMB_PER_MILLION + grant;
    }

    /** Relative pay in every zone; writes {@code pay}. Arrays {@code [zone]}. */
    public void all(double[] wage, double[] baseWage, double[] cap, double[] grant, double[] pay) {
        for (int zone = 0; zone < pay.length; zone++) {
            pay[zone] = relative(wage[zone], baseWage[zone], cap[zone], grant[zone]);
        }
    }

    private double gross(double wage) {
        return wage * parameters.talentPayMultiple() * RMB_PER_MILLION;
    }

    private double net(double wage, double cap) {
        return tax.net(gross(wage), cap);
    }
}
