package org.zonelab.engine.mechanism.innovation;

import org.zonelab.engine.numeric.Bounds;

/**
 * Numbers of innovation.
 *
 * @param knowledgeDepreciation loss of the knowledge stock, 1/year
 * @param knowledgeElasticity rise of log productivity per unit of log knowledge
 * @param relabelledShare share of reported research that is relabelled other spending
 * @param statusSensitivity rise of the log hazard of gaining high-tech status per percentage point of research intensity
 *     above the industry's; the log hazard of losing it falls as much
 * @param statusLossHazard hazard of losing high-tech status at the industry's research intensity, 1/year
 * @param statusTerminalGrowth growth of the number of high-tech firms that the path tends to, fraction a year
 * @param statusHalfLife years in which the distance of that growth to its terminal value halves
 * @param incubationEffect share of early closures that a place in an incubator prevents
 * @param platformDepreciation loss of shared research platforms, 1/year
 * @param platformEffect share of research cost saved per unit of the log of one plus platforms over research
 */
public record InnovationParameters(
        double knowledgeDepreciation,
        double knowledgeElasticity,
        double relabelledShare,
        double statusSensitivity,
        double statusLossHazard,
        double statusTerminalGrowth,
        double statusHalfLife,
        double incubationEffect,
        double platformDepreciation,
        double platformEffect) {
    public InnovationParameters {
        Bounds.within("knowledgeDepreciation", knowledgeDepreciation, 0.01, 1);
        Bounds.within("knowledgeElasticity", knowledgeElasticity, 0, 1);
        Bounds.within("relabelledShare", relabelledShare, 0, 0.99);
        Bounds.within("statusSensitivity", statusSensitivity, 0, 5);
        Bounds.within("statusLossHazard", statusLossHazard, 0, 1);
        Bounds.within("statusTerminalGrowth", statusTerminalGrowth, -0.2, 0.5);
        Bounds.within("statusHalfLife", statusHalfLife, 0.1, 50);
        Bounds.within("incubationEffect", incubationEffect, 0, 0.9);
        Bounds.within("platformDepreciation", platformDepreciation, 0, 1);
        Bounds.within("platformEffect", platformEffect, 0, 0.5);
    }
}
