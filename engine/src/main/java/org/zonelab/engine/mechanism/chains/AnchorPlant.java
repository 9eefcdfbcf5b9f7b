package org.zonelab.engine.mechanism.chains;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.ChainInstrument;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.Lever;

/**
 * An anchor plant is built and draws suppliers through what it buys.
 *
 * <pre>
 * affinity_j = η ln(1 + s D_j / Y_zj),   D_j = Σ_i a_ji Q_i
 * cost       = c Σ_i Q_i                 RMB million a year
 * K_i        = (ν − ls) v Q_i / MPK      RMB million
 * </pre>
 *
 * <p>Q_i dose: yearly output of the plant in industry i of the zone (RMB million), a_ji domestic input coefficient, s part
 * that it seeks in the zone, Y_zj output of the supplying industry there, η pull: at 1 the entries of suppliers grow by as
 * much as demand for them. c concessions as a share of output. The plant is one mature firm record of the industry (above scale; domestic, or of the foreign origin with most firms among those named), with capital K that
 * gives it output Q at the industry's labour share ls, value-added ratio v, returns ν and marginal product MPK; it waits for land under the quota, approval and construction,
 * invests, employs, pays tax and can shrink like others, and it stays when the concession ends. Where free land holds a part of it, that part is built. Suppliers answer, and
 * concessions are paid, for what has its land. A larger dose builds what is missing.
 * It would have been built somewhere in China, where the model has no firms: no national gain. Density does the rest, so that no spillover is added here (Greenstone, Hornbeck and Moretti 2010, Journal of
 * Political Economy 118(3), find 12 % after five years for plants that counties had bid for). Most of the suppliers come from
 * elsewhere in China. s, η, c assumptions.
 */
public record AnchorPlant(ChainParameters parameters, SupplyMap map) implements ChainInstrument {
    @Override
    public Lever lever() {
        return ChainLevers.ANCHOR_PLANT;
    }

    @Override
    public void apply(double[] doses, Site site, Effects effects) {
        double output = map.output(site.zone(), site.industry());
        if (site.size() != SizeClass.MICRO && output > 0) {
            double demand = parameters.anchorLocalShare() * map.demand(site.industry(), doses);
            effects.add(Channel.AFFINITY, parameters.anchorPull() * StrictMath.log1p(demand / output));
        }
    }

    /**
     * K, capital that gives the plant its output, RMB million.
     *
     * @param output Q, RMB million a year
     * @param valueAddedRatio v
     * @param marginalShare ν − ls
     * @param marginalProduct MPK of a firm without a gap, 1/year
     */
    public static double capital(double output, double valueAddedRatio, double marginalShare, double marginalProduct) {
        return marginalShare * valueAddedRatio * output / marginalProduct;
    }

    @Override
    public void pay(double[] doses, ZoneEffects effects) {
        double output = 0;
        for (double dose : doses) {
            output += dose;
        }
        effects.pay(Outlay.GRANTS, parameters.anchorConcession() * output);
    }
}
