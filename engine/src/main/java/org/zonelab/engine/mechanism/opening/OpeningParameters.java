package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.numeric.Bounds;

/**
 * Effect sizes and unit costs of the levers of opening; shares are fractions.
 *
 * @param barredShareIndustry share of foreign projects of industrial firms that law or permits bar
 * @param barredShareServices share of foreign projects of service firms that law or permits bar
 * @param promotionStrength utility of a zone that promotion without end would add, log odds
 * @param promotionHalfSpending spending at which half of that is reached, RMB million a year
 * @param promotionNewShare share of the projects won by information that come from nowhere else in China
 * @param agentStrength utility of a zone that commission without end would add, log odds
 * @param agentHalfCommission commission at which half of that is reached, share of capital
 * @param fundConcession what a stake of the fund is worth to a project beyond private money, share of the stake
 * @param fundLoss present value that the fund loses, share of its stakes
 * @param headquartersShare share of regional headquarters among foreign firms above micro size in the base year
 * @param headquartersResponse log rise of their number per RMB million of grant
 * @param headquartersValueAdded value added of one headquarters, RMB million a year
 * @param headquartersPull utility that one headquarters per RMB billion of value added lends the zone, log odds
 * @param centreShare share of research centres among them
 * @param centreResponse log rise of their number per RMB million of grant
 * @param centreResearch real research of one centre, RMB million a year
 * @param centreSpillover knowledge that other firms of the zone's industry draw from a yuan of it, relative to their own research
 * @param centreValueAddedShare value added of a centre per yuan of its research
 * @param centreClosure share of headquarters and centres that lose the status and are replaced in a year
 * @param tradeSavingKept share of saved trade cost that exporters keep as profit
 * @param tradeServiceCost public cost of a yuan of trade cost saved
 * @param bondedInputSaving cost saved on imported inputs handled under bond, share of their value
 * @param bondedTradeCut cut of trade cost on exports handled under bond, share of their value
 * @param bondedRunningCost running cost of a bonded area, share of the value added it serves
 * @param hubTradeCut cut of trade cost next to a hub without end, share of the value of exports
 * @param hubHalfStock public capital in hubs within reach at which half of that is reached, RMB million
 * @param hubReach distance at which a hub counts for 37 %, km
 * @param switchElasticity elasticity of exports to the gap between export and home price without cost of switching
 * @param switchCost cost of two standards and two certificates, share of the value of exports
 * @param switchServiceCost public cost of certificates and trade fairs per yuan of switching cost saved
 * @param digitalPlatformCost public cost of a yuan of cost saved in exports of digital services
 * @param pilotApprovalCut share of approval days that the pilot rules save
 * @param pilotTradeCut cut of trade cost by the clearance rules of pilots, share of the value of exports
 * @param pilotAccess log rise of foreign projects by wider market access
 * @param pilotAlignmentCost cost of stricter labour, environment and subsidy rules, share of value added of foreign and exporting firms
 * @param pilotStaffCost public cost of running the pilots, RMB million a year and zone
 * @param partnerParkCost public cost of partner parks, RMB million a year per unit of utility to all origins
 * @param partnerNewShare share of the projects won by affinity that come from nowhere else in China
 * @param outwardDisplacement home investment lost per yuan placed abroad
 * @param outwardResearch log rise of research at home per unit of the share of investment placed abroad
 * @param outwardLoss loss of public guarantees and funds abroad, share of the capital placed
 */
public record OpeningParameters(
        double barredShareIndustry,
        double barredShareServices,
        double promotionStrength,
        double promotionHalfSpending,
        double promotionNewShare,
        double agentStrength,
        double agentHalfCommission,
        double fundConcession,
        double fundLoss,
        double headquartersShare,
        double headquartersResponse,
        double headquartersValueAdded,
        double headquartersPull,
        double centreShare,
        double centreResponse,
        double centreResearch,
        double centreSpillover,
        double centreValueAddedShare,
        double centreClosure,
        double tradeSavingKept,
        double tradeServiceCost,
        double bondedInputSaving,
        double bondedTradeCut,
        double bondedRunningCost,
        double hubTradeCut,
        double hubHalfStock,
        double hubReach,
        double switchElasticity,
        double switchCost,
        double switchServiceCost,
        double digitalPlatformCost,
        double pilotApprovalCut,
        double pilotTradeCut,
        double pilotAccess,
        double pilotAlignmentCost,
        double pilotStaffCost,
        double partnerParkCost,
        double partnerNewShare,
        double outwardDisplacement,
        double outwardResearch,
        double outwardLoss) {
    public OpeningParameters {
        Bounds.within("barredShareIndustry", barredShareIndustry, 0, 0.5);
        Bounds.within("barredShareServices", barredShareServices, 0, 0.5);
        Bounds.within("promotionStrength", promotionStrength, 0, 2);
        Bounds.within("promotionHalfSpending", promotionHalfSpending, 0.1, 1000);
        Bounds.within("promotionNewShare", promotionNewShare, 0, 1);
        Bounds.within("agentStrength", agentStrength, 0, 2);
        Bounds.within("agentHalfCommission", agentHalfCommission, 0.0001, 1);
        Bounds.within("fundConcession", fundConcession, 0, 1);
        Bounds.within("fundLoss", fundLoss, 0, 1);
        Bounds.within("headquartersShare", headquartersShare, 0.0001, 0.2);
        Bounds.within("headquartersResponse", headquartersResponse, 0, 0.5);
        Bounds.within("headquartersValueAdded", headquartersValueAdded, 0, 10000);
        Bounds.within("headquartersPull", headquartersPull, 0, 10);
        Bounds.within("centreShare", centreShare, 0.0001, 0.2);
        Bounds.within("centreResponse", centreResponse, 0, 0.5);
        Bounds.within("centreResearch", centreResearch, 0, 10000);
        Bounds.within("centreSpillover", centreSpillover, 0, 1);
        Bounds.within("centreValueAddedShare", centreValueAddedShare, 0, 2);
        Bounds.within("centreClosure", centreClosure, 0, 1);
        Bounds.within("tradeSavingKept", tradeSavingKept, 0, 1);
        Bounds.within("tradeServiceCost", tradeServiceCost, 0, 5);
        Bounds.within("bondedInputSaving", bondedInputSaving, 0, 0.1);
        Bounds.within("bondedTradeCut", bondedTradeCut, 0, 0.1);
        Bounds.within("bondedRunningCost", bondedRunningCost, 0, 0.1);
        Bounds.within("hubTradeCut", hubTradeCut, 0, 0.2);
        Bounds.within("hubHalfStock", hubHalfStock, 1, 1000000.0);
        Bounds.within("hubReach", hubReach, 1, 5000);
        Bounds.within("switchElasticity", switchElasticity, 0, 20);
        Bounds.within("switchCost", switchCost, 0, 0.1);
        Bounds.within("switchServiceCost", switchServiceCost, 0, 5);
        Bounds.within("digitalPlatformCost", digitalPlatformCost, 0, 5);
        Bounds.within("pilotApprovalCut", pilotApprovalCut, 0, 0.9);
        Bounds.within("pilotTradeCut", pilotTradeCut, 0, 0.1);
        Bounds.within("pilotAccess", pilotAccess, 0, 0.5);
        Bounds.within("pilotAlignmentCost", pilotAlignmentCost, 0, 0.1);
        Bounds.within("pilotStaffCost", pilotStaffCost, 0, 1000);
        Bounds.within("partnerParkCost", partnerParkCost, 0, 100000);
        Bounds.within("partnerNewShare", partnerNewShare, 0, 1);
        Bounds.within("outwardDisplacement", outwardDisplacement, 0, 1);
        Bounds.within("outwardResearch", outwardResearch, 0, 20);
        Bounds.within("outwardLoss", outwardLoss, 0, 1);
    }
}
