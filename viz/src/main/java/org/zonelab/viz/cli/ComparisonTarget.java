package org.zonelab.viz.cli;

/**
 * The public cost at which options are also compared.
 *
 * @param asked whether they are
 * @param cost RMB million; NaN for that of the cheapest option
 */
record ComparisonTarget(boolean asked, double cost) {
    /** Reads the value of {@code --equal-cost}: nothing, {@code cheapest} or an amount. */
    static ComparisonTarget parse(String text) {
        if (text.isEmpty() || text.equals("cheapest")) {
            return new ComparisonTarget(!text.isEmpty(), Double.NaN);
        }
        try {
            double cost = Double.parseDouble(text.replace(",", ""));
            if (cost > 0 && Double.isFinite(cost)) {
                return new ComparisonTarget(true, cost);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadInputException(
                "--equal-cost must be an amount in million RMB above 0, or stand alone for the cost of the cheapest option,"
                        + " was " + text);
    }
}
