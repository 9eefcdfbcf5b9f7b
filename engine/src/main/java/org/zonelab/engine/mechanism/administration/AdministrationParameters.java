package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.numeric.Bounds;

/**
 * Effect sizes and unit costs of the levers of administration; shares are fractions.
 *
 * @param approvalStaffCost public cost of halving approval days, RMB million a project
 * @param complianceServiceCost public cost of a yuan of compliance cost saved by firms
 * @param commitmentTimeCut share of approval days that commitments save
 * @param commitmentBreach share of commitments found broken later
 * @param commitmentRepair cost of putting right a broken commitment, share of capital
 * @param commitmentCheckCost public cost of the later checks, RMB million a project
 * @param inspectionCost yearly cost of inspections to a firm, RMB million
 * @param inspectionStaffCost yearly public cost of inspections, RMB million a firm
 * @param violationCost cost of missed violations if all inspections were dropped, share of value added, paid by the zone
 * @param delaySpread standard deviation of the logarithm of approval time of like projects in a zone
 * @param delayRiskWeight weight of the variance of approval time in its cost
 * @param delegationSpreadCut share of that deviation that full delegation removes
 * @param delegationTimeCut share of approval days that full delegation saves
 * @param delegationStaffCost public cost of full delegation, share of value added
 * @param incentiveTime log fall of approval days under the strongest incentive
 * @param incentiveConcession log discount on land under the strongest incentive
 * @param incentiveReward rewards under the strongest incentive, share of value added
 * @param operatorQuality log productivity that services run by a company add
 * @param operatorFee fees of the company, share of value added
 * @param operatorSaving running cost that the zone saves, share of value added
 * @param listingCost cost of issue and what shareholders earn beyond bonds, present value, share of the money raised
 * @param socialDutyCost cost of the usual social duties of a zone, share of value added
 * @param socialAmenity what the duties are worth to talent, share of net pay
 * @param upgradeAttraction utility per log of land that a joined zone adds, log odds
 * @param upgradeCost running cost of a joined zone, share of value added per share of land
 * @param mergerSaving running cost of departments that merged zones have in common, share of value added
 * @param mergerHeadOffice running cost of a zone's head office, share of value added
 * @param statusAttraction utility that national status lends a zone, log odds
 * @param statusQuota share of the land quota that national status brings
 */
public record AdministrationParameters(
        double approvalStaffCost,
        double complianceServiceCost,
        double commitmentTimeCut,
        double commitmentBreach,
        double commitmentRepair,
        double commitmentCheckCost,
        double inspectionCost,
        double inspectionStaffCost,
        double violationCost,
        double delaySpread,
        double delayRiskWeight,
        double delegationSpreadCut,
        double delegationTimeCut,
        double delegationStaffCost,
        double incentiveTime,
        double incentiveConcession,
        double incentiveReward,
        double operatorQuality,
        double operatorFee,
        double operatorSaving,
        double listingCost,
        double socialDutyCost,
        double socialAmenity,
        double upgradeAttraction,
        double upgradeCost,
        double mergerSaving,
        double mergerHeadOffice,
        double statusAttraction,
        double statusQuota) {
    public AdministrationParameters {
        Bounds.within("approvalStaffCost", approvalStaffCost, 0, 10);
        Bounds.within("complianceServiceCost", complianceServiceCost, 0, 10);
        Bounds.within("commitmentTimeCut", commitmentTimeCut, 0, 0.9);
        Bounds.within("commitmentBreach", commitmentBreach, 0, 1);
        Bounds.within("commitmentRepair", commitmentRepair, 0, 1);
        Bounds.within("commitmentCheckCost", commitmentCheckCost, 0, 10);
        Bounds.within("inspectionCost", inspectionCost, 0, 1);
        Bounds.within("inspectionStaffCost", inspectionStaffCost, 0, 1);
        Bounds.within("violationCost", violationCost, 0, 0.5);
        Bounds.within("delaySpread", delaySpread, 0, 2);
        Bounds.within("delayRiskWeight", delayRiskWeight, 0, 20);
        Bounds.within("delegationSpreadCut", delegationSpreadCut, 0, 1);
        Bounds.within("delegationTimeCut", delegationTimeCut, 0, 0.9);
        Bounds.within("delegationStaffCost", delegationStaffCost, 0, 0.1);
        Bounds.within("incentiveTime", incentiveTime, 0, 2);
        Bounds.within("incentiveConcession", incentiveConcession, 0, 1);
        Bounds.within("incentiveReward", incentiveReward, 0, 0.1);
        Bounds.within("operatorQuality", operatorQuality, 0, 0.5);
        Bounds.within("operatorFee", operatorFee, 0, 0.5);
        Bounds.within("operatorSaving", operatorSaving, 0, 0.5);
        Bounds.within("listingCost", listingCost, 0, 1);
        Bounds.within("socialDutyCost", socialDutyCost, 0, 0.5);
        Bounds.within("socialAmenity", socialAmenity, 0, 1);
        Bounds.within("upgradeAttraction", upgradeAttraction, 0, 5);
        Bounds.within("upgradeCost", upgradeCost, 0, 0.1);
        Bounds.within("mergerSaving", mergerSaving, 0, 0.1);
        Bounds.within("mergerHeadOffice", mergerHeadOffice, 0, 0.1);
        Bounds.within("statusAttraction", statusAttraction, 0, 5);
        Bounds.within("statusQuota", statusQuota, 0, 0.9);
    }
}
