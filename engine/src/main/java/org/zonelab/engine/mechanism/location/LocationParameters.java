package org.zonelab.engine.mechanism.location;

import org.zonelab.engine.numeric.Bounds;

/**
 * Parameters of location choice.
 *
 * @param returnResponse response of the log odds of a zone to its post-tax return, 1 per percentage point
 * @param zoneDissimilarity λ of zones against elsewhere in China, (0, 1]
 * @param chinaDissimilarity λ of China against abroad, (0, 1]
 * @param foreignZoneShare base-year P(zones | China) of foreign arrivals
 * @param foreignChinaShare base-year P(China) of foreign arrivals
 * @param domesticZoneShare base-year P(zones | China) of domestic arrivals
 * @param marketPotentialElasticity response of the log odds to the log of market potential
 * @param ownIndustryElasticity response of the log odds to the log of firms of the own industry
 * @param employmentElasticity response of the log odds to the log of employment
 * @param originAffinity response of the log odds to the log of firms of the own origin
 * @param distanceDecay fall of the log odds per 100 km from the group's nearest plant
 * @param sisterPlantShare share of foreign arrivals that are further plants of groups already in the zones
 * @param relocationHazard rate at which an established firm reconsiders its zone, 1/year
 * @param relocationCost cost of moving, percentage points of yearly return on capital
 * @param preTaxReturn pre-tax return of the standard project, 1/year
 */
public record LocationParameters(
        double returnResponse,
        double zoneDissimilarity,
        double chinaDissimilarity,
        double foreignZoneShare,
        double foreignChinaShare,
        double domesticZoneShare,
        double marketPotentialElasticity,
        double ownIndustryElasticity,
        double employmentElasticity,
        double originAffinity,
        double distanceDecay,
        double sisterPlantShare,
        double relocationHazard,
        double relocationCost,
        double preTaxReturn) {
    private static final double LEAST_SHARE = 1e-4;

    /** Checks every range. */
    public LocationParameters {
        Bounds.within("returnResponse", returnResponse, 0, 5);
        Bounds.within("zoneDissimilarity", zoneDissimilarity, 0.01, 1);
        Bounds.within("chinaDissimilarity", chinaDissimilarity, 0.01, 1);
        Bounds.within("foreignZoneShare", foreignZoneShare, LEAST_SHARE, 1 - LEAST_SHARE);
        Bounds.within("foreignChinaShare", foreignChinaShare, LEAST_SHARE, 1 - LEAST_SHARE);
        Bounds.within("domesticZoneShare", domesticZoneShare, LEAST_SHARE, 1 - LEAST_SHARE);
        Bounds.within("marketPotentialElasticity", marketPotentialElasticity, 0, 5);
        Bounds.within("ownIndustryElasticity", ownIndustryElasticity, 0, 5);
        Bounds.within("employmentElasticity", employmentElasticity, 0, 5);
        Bounds.within("originAffinity", originAffinity, 0, 5);
        Bounds.within("distanceDecay", distanceDecay, 0, 10);
        Bounds.within("sisterPlantShare", sisterPlantShare, 0, 1);
        Bounds.within("relocationHazard", relocationHazard, 0, 4);
        Bounds.within("relocationCost", relocationCost, 0, 100);
        Bounds.within("preTaxReturn", preTaxReturn, LEAST_SHARE, 1);
    }

    /** Nested logit with these dissimilarities. */
    public NestedLogit nestedLogit() {
        return new NestedLogit(zoneDissimilarity, chinaDissimilarity);
    }

    /** Base-year probabilities of the nests for foreign arrivals. */
    public NestProbabilities foreignNests() {
        return new NestProbabilities(foreignZoneShare, foreignChinaShare);
    }

    /** Base-year probabilities of the nests for domestic arrivals, which do not consider abroad. */
    public NestProbabilities domesticNests() {
        return new NestProbabilities(domesticZoneShare, 1);
    }

    /** Bonus of the home zone of a firm that reconsiders: β times the cost of moving. */
    public RelocationRace relocationRace() {
        return new RelocationRace(returnResponse * relocationCost);
    }
}
