package org.zonelab.engine.mechanism.location;

/**
 * What stands between the pre-tax return of a project and what its owner keeps.
 *
 * @param effectiveAverageTaxRate corporate and withholding tax of a profitable project, fraction
 * @param profitTaxRate τ, fraction; other costs are deducted from it
 * @param otherCosts land, delay, talent, energy, compliance: percentage points of capital a year, before tax
 */
public record ReturnTerms(double effectiveAverageTaxRate, double profitTaxRate, double otherCosts) {}
