package org.zonelab.engine.mechanism.chains;

import org.zonelab.engine.numeric.Bounds;

/**
 * Effect sizes of chains and transfer. Money RMB million; fractions.
 *
 * @param anchorLocalShare share of an anchor plant's domestic inputs that it seeks in its zone
 * @param anchorPull rise of the log odds of a zone for suppliers per rise of the log of demand there
 * @param anchorConcession concessions to an anchor plant a year, share of its yearly output
 * @param leaderSaving share of purchases within a chain that a chain leader saves where he reaches them all
 * @param leaderOwnShare part of it that needs no other zone
 * @param leaderCost yearly cost of a zone's part in the chain leader's office
 * @param sisterAcceptance share of offered projects that accept a sister zone
 * @param sisterCost yearly cost of a zone's part in the shared pool of projects
 * @param pairSplit share of the tax and output of hosted plants that is recorded with the partner zone
 * @param pairCost yearly cost of administering a pairing, per unit of the share of land hosted
 * @param localityExponent exponent of local supply in the size of a place (Flegg's δ)
 */
public record ChainParameters(
        double anchorLocalShare,
        double anchorPull,
        double anchorConcession,
        double leaderSaving,
        double leaderOwnShare,
        double leaderCost,
        double sisterAcceptance,
        double sisterCost,
        double pairSplit,
        double pairCost,
        double localityExponent) {
    public ChainParameters {
        Bounds.within("anchorLocalShare", anchorLocalShare, 0, 1);
        Bounds.within("anchorPull", anchorPull, 0, 5);
        Bounds.within("anchorConcession", anchorConcession, 0, 0.2);
        Bounds.within("leaderSaving", leaderSaving, 0, 0.1);
        Bounds.within("leaderOwnShare", leaderOwnShare, 0, 1);
        Bounds.notNegative("leaderCost", leaderCost);
        Bounds.within("sisterAcceptance", sisterAcceptance, 0, 1);
        Bounds.notNegative("sisterCost", sisterCost);
        Bounds.within("pairSplit", pairSplit, 0, 1);
        Bounds.notNegative("pairCost", pairCost);
        Bounds.within("localityExponent", localityExponent, 0.01, 1);
    }
}
