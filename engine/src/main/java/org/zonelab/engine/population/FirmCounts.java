package org.zonelab.engine.population;

/**
 * Numbers of establishments by zone and industry, {@code [zone][industry]}.
 *
 * @param above above-scale firms, all owners
 * @param aboveForeign foreign ones among them
 * @param smallForeign small foreign firms
 * @param highTech high-tech firms by class
 * @param trading trading firms by class
 * @param smallBoth small domestic firms that are both high-tech and trading
 * @param micro micro entities, before sampling
 */
record FirmCounts(
        int[][] above,
        int[][] aboveForeign,
        int[][] smallForeign,
        ByClass highTech,
        ByClass trading,
        int[][] smallBoth,
        int[][] micro) {

    /** Firms of one kind by class, {@code [zone][industry]}. */
    record ByClass(int[][] above, int[][] smallForeign, int[][] smallDomestic) {}

    /** Small domestic firms of a cell: those that are high-tech, trading or both. */
    int smallDomestic(int zone, int industry) {
        return highTech.smallDomestic()[zone][industry]
                + trading.smallDomestic()[zone][industry]
                - smallBoth[zone][industry];
    }
}
