package org.zonelab.scenarios.result;

/**
 * One row of {@code fiscal.csv}: what the policy changed in a line of the account of a treasury, in one place.
 *
 * @param treasury {@code centre}, {@code zones} or {@code all}
 * @param line e.g. {@code corporate_tax}, {@code balance}, {@code net_cost}, {@code break_even_year}
 * @param unit RMB million, or {@code year} for the year of break-even
 * @param scope the nation, a province or a zone
 * @param period a year, the whole horizon, or {@link #PRESENT_VALUE} of the whole horizon
 * @param counterfactual mean over replications without the policy; NaN for lines that exist for pairs only
 * @param effect mean of policy minus counterfactual; of the year of break-even, that of the mean path, NaN for never
 * @param low 2.5 % quantile; NaN where undefined
 * @param high 97.5 % quantile; NaN where undefined, and for never
 * @param standardError Monte-Carlo error of the mean
 * @param probabilityPositive share of replications above zero; of the year of break-even, share that breaks even
 * @param replications pairs in which the line is defined; 0 for a break-even where nothing changes
 */
public record FiscalRow(
        String treasury,
        String line,
        String unit,
        String scope,
        String period,
        double counterfactual,
        double effect,
        double low,
        double high,
        double standardError,
        double probabilityPositive,
        int replications) {
    /** Period of present values in the first year after the base year, at the government's discount rate. */
    public static final String PRESENT_VALUE = "present-value";

    /** Line of the year from which on the treasury has got back what the policy cost it. */
    public static final String BREAK_EVEN = "break_even_year";

    /** Line of what all treasuries together lose after all that firms do in answer. */
    public static final String NET_COST = "net_cost";
}
