package org.zonelab.engine.mechanism.agglomeration;

import org.zonelab.engine.numeric.Bounds;

/**
 * Numbers of agglomeration.
 *
 * @param densityElasticity elasticity of productivity to density, all channels together
 * @param ownShare part of it that goes through the firm's own industry
 * @param linkageShare part that goes through suppliers and customers; the rest is urban
 * @param ratioFloor lowest ratio of a density to its base path that counts; its inverse is the highest
 * @param backwardSpillover rise of log productivity per unit of foreign share among customers
 * @param nearShare part of the spillover weight that decays over the short distance
 * @param nearDecayKm short decay distance, km
 * @param farDecayKm long decay distance, km
 * @param reachKm distance beyond which spillovers are taken as zero, km
 * @param outsideMarketShare part of a zone's market potential that lies outside the zones
 */
public record AgglomerationParameters(
        double densityElasticity,
        double ownShare,
        double linkageShare,
        double ratioFloor,
        double backwardSpillover,
        double nearShare,
        double nearDecayKm,
        double farDecayKm,
        double reachKm,
        double outsideMarketShare) {
    public AgglomerationParameters {
        Bounds.within("densityElasticity", densityElasticity, 0, 1);
        Bounds.within("ownShare", ownShare, 0, 1);
        Bounds.within("linkageShare", linkageShare, 0, 1 - ownShare);
        Bounds.within("ratioFloor", ratioFloor, 1e-6, 1);
        Bounds.within("backwardSpillover", backwardSpillover, 0, 5);
        Bounds.within("nearShare", nearShare, 0, 1);
        Bounds.positive("nearDecayKm", nearDecayKm);
        Bounds.positive("farDecayKm", farDecayKm);
        Bounds.notNegative("reachKm", reachKm);
        Bounds.within("outsideMarketShare", outsideMarketShare, 0, 1);
    }

    /** Elasticity of productivity to the density of the own industry. */
    public double ownElasticity() {
        return densityElasticity * ownShare;
    }

    /** Elasticity to the density of suppliers and customers. */
    public double linkageElasticity() {
        return densityElasticity * linkageShare;
    }

    /** Elasticity to the density of all jobs. */
    public double urbanElasticity() {
        return densityElasticity * (1 - ownShare - linkageShare);
    }
}
