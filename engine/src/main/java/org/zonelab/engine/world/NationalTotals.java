package org.zonelab.engine.world;

/**
 * Published totals of all zones in the base year, and of China where a share is needed. Money in RMB million a year,
 * counts in units.
 *
 * @param dividendClaims profit that claimed the withholding-tax deferral in the zones (pro rata of the national figure)
 * @param rmbPerUsd exchange rate, RMB per USD, base-year average
 */
public record NationalTotals(
        double valueAdded,
        double foreignInvestment,
        double exports,
        double imports,
        double industrialOutput,
        double entities,
        double aboveScaleFirms,
        double foreignFirms,
        double highTechFirms,
        double tradingFirms,
        double chinaForeignInvestment,
        double chinaGrossDomesticProduct,
        double dividendClaims,
        double rmbPerUsd) {}
