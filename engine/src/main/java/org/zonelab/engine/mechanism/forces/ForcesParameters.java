package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.numeric.Bounds;

/**
 * Effect sizes of area I of the plan. Money RMB million; fractions.
 *
 * @param researchIntensive research over output from which an industry counts in full as research-intensive
 * @param platformLaunchMonths months by which platform spending of 1 % of a zone's value added advances the start of a plant
 * @param researchCostElasticity rise of log reported research per fall of the log of its cost
 * @param consortiumShare share of a zone's research that consortia carry out
 * @param offshoreResults foreign results that a base can offer a home, per usual foreign project
 * @param offshoreAnywayShare part of them that would come to China without the base
 * @param offshoreCost yearly cost of a zone's base per unit of yearly probability
 * @param incubatorRent rent forgone on a place a year
 * @param incubatorYears years a firm stays
 * @param pilotAffinity utility of a full pilot zone to firms of encouraged, research-intensive industries
 * @param pilotApprovalCut fall of their log approval days
 * @param pilotCost yearly cost of a full pilot zone
 * @param digitalCost fixed cost of turning a plant digital
 * @param digitalGain yearly gain of a digital plant, share of value added, which decides on adoption
 * @param digitalSpread how alike firms are: exponent of gain over cost in the odds of adoption
 * @param digitalYears years after which the cost falls due again
 * @param digitalParkShare largest part of the fixed cost that shared services of a park replace
 * @param digitalParkCost public cost of the shared service per yuan that it replaces
 * @param computingShare computing bill as a share of research spending
 * @param serviceGain rise of log value added per unit of output of a manufacturer that turns to services
 * @param serviceCost its yearly cost of the change, share of value added
 * @param serviceOutlay yearly public cost of guiding such a firm
 * @param servicePull utility that service firms gain per unit of the share of manufacturers that buy more services
 * @param specialisedShare share of specialised firms among domestic industrial firms not larger than the mean of their type
 * @param specialisedReviews reviews of that status a year
 * @param specialisedGain rise of log productivity of a supported specialised firm
 * @param specialisedGrant yearly grant to it
 * @param specialisedCertification probability that it gains the high-tech certificate with the status
 */
public record ForcesParameters(
        double researchIntensive,
        double platformLaunchMonths,
        double researchCostElasticity,
        double consortiumShare,
        double offshoreResults,
        double offshoreAnywayShare,
        double offshoreCost,
        double incubatorRent,
        double incubatorYears,
        double pilotAffinity,
        double pilotApprovalCut,
        double pilotCost,
        double digitalCost,
        double digitalGain,
        double digitalSpread,
        double digitalYears,
        double digitalParkShare,
        double digitalParkCost,
        double computingShare,
        double serviceGain,
        double serviceCost,
        double serviceOutlay,
        double servicePull,
        double specialisedShare,
        double specialisedReviews,
        double specialisedGain,
        double specialisedGrant,
        double specialisedCertification) {
    public ForcesParameters {
        Bounds.within("researchIntensive", researchIntensive, 0.001, 1);
        Bounds.within("platformLaunchMonths", platformLaunchMonths, 0, 12);
        Bounds.within("researchCostElasticity", researchCostElasticity, 0, 5);
        Bounds.within("consortiumShare", consortiumShare, 0, 1);
        Bounds.within("offshoreResults", offshoreResults, 0, 10);
        Bounds.within("offshoreAnywayShare", offshoreAnywayShare, 0, 1);
        Bounds.notNegative("offshoreCost", offshoreCost);
        Bounds.notNegative("incubatorRent", incubatorRent);
        Bounds.within("incubatorYears", incubatorYears, 0, 20);
        Bounds.within("pilotAffinity", pilotAffinity, 0, 1);
        Bounds.within("pilotApprovalCut", pilotApprovalCut, 0, 2);
        Bounds.notNegative("pilotCost", pilotCost);
        Bounds.positive("digitalCost", digitalCost);
        Bounds.positive("digitalGain", digitalGain);
        Bounds.within("digitalSpread", digitalSpread, 0.1, 20);
        Bounds.positive("digitalYears", digitalYears);
        Bounds.within("digitalParkShare", digitalParkShare, 0, 0.9);
        Bounds.within("digitalParkCost", digitalParkCost, 0, 2);
        Bounds.within("computingShare", computingShare, 0, 1);
        Bounds.within("serviceGain", serviceGain, -0.5, 0.5);
        Bounds.within("serviceCost", serviceCost, 0, 0.5);
        Bounds.notNegative("serviceOutlay", serviceOutlay);
        Bounds.within("servicePull", servicePull, 0, 5);
        Bounds.within("specialisedShare", specialisedShare, 0.001, 0.8);
        Bounds.within("specialisedReviews", specialisedReviews, 0, 4);
        Bounds.within("specialisedGain", specialisedGain, 0, 0.5);
        Bounds.notNegative("specialisedGrant", specialisedGrant);
        Bounds.within("specialisedCertification", specialisedCertification, 0, 1);
    }

    /** How research-intensive an industry is, 0 to 1. */
    double researchWeight(double researchIntensity) {
        return Math.min(1, researchIntensity / researchIntensive);
    }
}
