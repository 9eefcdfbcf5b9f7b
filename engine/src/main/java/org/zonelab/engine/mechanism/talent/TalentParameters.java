package org.zonelab.engine.mechanism.talent;

import org.zonelab.engine.numeric.Bounds;

/**
 * Effect sizes of the levers of talent.
 *
 * @param grantYears years over which a mover spreads a recruiting grant
 * @param grantDiscountRate rate at which it does so, fraction a year
 * @param leaderShare share of talent that are leading people
 * @param leaderPayMultiple gross pay of leading people over the zone wage
 * @param capReach share of leading people to whom a cap on income tax applies: those from abroad and those listed as scarce
 * @param seatCost public cost of a training seat, RMB million a year of training
 * @param serviceWorth what a yuan of public services is worth to those who use it, RMB per RMB
 * @param matchingGain log matching efficiency per unit of services over the wage
 */
public record TalentParameters(
        double grantYears,
        double grantDiscountRate,
        double leaderShare,
        double leaderPayMultiple,
        double capReach,
        double seatCost,
        double serviceWorth,
        double matchingGain) {
    public TalentParameters {
        Bounds.within("grantYears", grantYears, 1, 20);
        Bounds.within("grantDiscountRate", grantDiscountRate, 0, 0.5);
        Bounds.within("leaderShare", leaderShare, 0, 1);
        Bounds.within("leaderPayMultiple", leaderPayMultiple, 1, 50);
        Bounds.within("capReach", capReach, 0, 1);
        Bounds.within("seatCost", seatCost, 0, 1);
        Bounds.within("serviceWorth", serviceWorth, 0, 5);
        Bounds.within("matchingGain", matchingGain, 0, 10);
    }
}
