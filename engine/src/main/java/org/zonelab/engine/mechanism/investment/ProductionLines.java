package org.zonelab.engine.mechanism.investment;

/**
 * Share of a firm's production lines that close their gap in a quarter.
 *
 * <pre>share = ⌊n h + u⌋ / n,   n = max(1, K / k)</pre>
 *
 * <p>h hazard of one line, u the firm's uniform draw in (0, 1), K its capital and k that of one line (RMB million). The
 * expected share is h whatever n; a firm of one line adjusts all or nothing, a firm of many lines nearly its expectation.
 * Source: investment is lumpy in plants and smooth in large firms, Doms and Dunne (1998), Review of Economic Dynamics 1(2).
 *
 * @param lineCapital k, positive
 */
public record ProductionLines(double lineCapital) {
    /** Number of lines, at least 1; not a whole number. */
    public double count(double capital) {
        return capital > lineCapital ? capital / lineCapital : 1;
    }

    /** Share of lines that adjust. */
    public double share(double capital, double hazard, double uniform) {
        double lines = count(capital);
        return (int) (lines * hazard + uniform) / lines;
    }
}
