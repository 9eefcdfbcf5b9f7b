package org.zonelab.engine.effect;

/**
 * When a policy has paid for itself in the treasury's books.
 *
 * <pre>first year t with Σ_{k ≤ t} (g_k − c_k) (1+r)^−k ≥ 0 that has costs behind it</pre>
 *
 * <p>g tax gained, c cost of the year (RMB million), r government discount rate, k years from the first.
 */
public final class FiscalBreakEven {
    private FiscalBreakEven() {}

    /**
     * Years until break-even, from 0.
     *
     * @param gain additional tax by year
     * @param cost tax forgone by year, as long as {@code gain}
     * @param discountRate r, 1/year
     * @return -1 if the policy costs something and does not break even within the years; 0 if it never costs anything
     */
    public static int years(double[] gain, double[] cost, double discountRate) {
        double balance = 0;
        int reached = -1;
        for (int year = 0; year < gain.length; year++) {
            balance += (gain[year] - cost[year]) * StrictMath.pow(1 + discountRate, -year);
            if (balance < 0) {
                reached = -1;
            } else if (reached < 0) {
                reached = year;
            }
        }
        return reached;
    }
}
