package org.zonelab.engine.mechanism.competition;

import org.zonelab.engine.numeric.Bounds;

/**
 * Numbers of the rivalry between zone governments.
 *
 * @param reactionSlope b, answer to a unit of the rivals' mean concession
 * @param ambition a, concession of a zone that all its rivals outrank, with rivals at none
 * @param incentiveAmbition rise of the ambition under the strongest reward of officials for rank, share of it
 * @param adjustment share of the gap to the wanted concession closed in a year
 * @param rivals zones, the nearest ones, that a zone watches
 * @param largestConcession highest concession, log discount of the land price
 * @param approvalShare log cut of approval days per unit of concession
 * @param talentShare grant to a person of talent per unit of concession, share of the zone's wage
 * @param serviceCost running cost of faster approval per unit of log cut, share of the zone's value added
 */
public record CompetitionParameters(
        double reactionSlope,
        double ambition,
        double incentiveAmbition,
        double adjustment,
        double rivals,
        double largestConcession,
        double approvalShare,
        double talentShare,
        double serviceCost) {
    public CompetitionParameters {
        Bounds.within("reactionSlope", reactionSlope, 0, 0.95);
        Bounds.within("ambition", ambition, 0, 1);
        Bounds.within("incentiveAmbition", incentiveAmbition, 0, 5);
        Bounds.within("adjustment", adjustment, 0, 1);
        Bounds.within("rivals", rivals, 1, 231);
        Bounds.within("largestConcession", largestConcession, 0, 0.36);
        Bounds.within("approvalShare", approvalShare, 0, 5);
        Bounds.within("talentShare", talentShare, 0, 1);
        Bounds.within("serviceCost", serviceCost, 0, 0.1);
    }
}
