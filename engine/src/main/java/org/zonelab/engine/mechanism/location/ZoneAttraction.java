package org.zonelab.engine.mechanism.location;

/**
 * What a firm of one industry and origin sees of a zone.
 *
 * @param returnPoints yearly post-tax return on capital, percentage points
 * @param marketPotential above 0
 * @param ownIndustryFirms firms of the firm's industry
 * @param ownOriginFirms firms of the firm's origin
 * @param employment persons, above 0
 */
public record ZoneAttraction(
        double returnPoints,
        double marketPotential,
        double ownIndustryFirms,
        double ownOriginFirms,
        double employment) {}
