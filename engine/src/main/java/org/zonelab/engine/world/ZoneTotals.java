package org.zonelab.engine.world;

/**
 * Base-year figures of the zones, all raked to the published national totals; what the population is raked to.
 * Indexed {@code [zone]} or {@code [zone][industry]}; money in RMB million a year.
 *
 * @param valueAdded all sectors
 * @param industrialOutput gross output of above-scale firms by industry (services: of firms above their own scale)
 * @param foreignOutputShare share of that output by foreign-invested firms, {@code [zone][industry]}
 * @param foreignInvestment actual foreign direct investment
 * @param exports goods
 * @param imports goods
 * @param entities business entities of all kinds
 * @param aboveScaleFirms above-scale industrial firms
 * @param foreignFirms foreign-invested firms
 * @param highTechFirms certified high-tech firms
 * @param tradingFirms firms with exports or imports
 * @param wage RMB million a person and year
 * @param landPrice RMB million per thousand m2 (numerically 1,000 RMB per m2), price of the full lease term
 * @param plotRatio floor area per land area
 * @param published {@code [zone]}: whether value added of the zone is published; everything else is synthetic
 */
public record ZoneTotals(
        double[] valueAdded,
        double[][] industrialOutput,
        double[][] foreignOutputShare,
        double[] foreignInvestment,
        double[] exports,
        double[] imports,
        double[] entities,
        double[] aboveScaleFirms,
        double[] foreignFirms,
        double[] highTechFirms,
        double[] tradingFirms,
        double[] wage,
        double[] landPrice,
        double[] plotRatio,
        boolean[] published) {}
