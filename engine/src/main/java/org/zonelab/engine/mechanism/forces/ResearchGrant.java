package org.zonelab.engine.mechanism.forces;

import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;

/**
 * Public money that pays a part of the cost of research.
 *
 * <pre>
 * R' = R [1 + m (f − 1)],   f = (1 − g)^−e
 * firms save  m g R        treasury pays  m g f R
 * </pre>
 *
 * <p>R reported research (share of value added), m part of it in the programme, g share of its cost paid, e elasticity of
 * reported research to its cost. The stock of knowledge counts the real part of what is reported, so that relabelling
 * needs no second entry here. Source: Chen, Liu, Suárez Serrato and Xu (2021), American Economic Review 111(7); the working
 * paper has an elasticity of 2 as reported and 1.14 real.
 *
 * @param elasticity e, at least 0
 */
record ResearchGrant(double elasticity) {
    /** Enters a grant of {@code rate} of the cost on a part of the research of the site's firms. */
    void enter(double part, double rate, Outlay outlay, Site site, Effects effects) {
        double research = site.industry().researchIntensity() * site.outputPerValueAdded();
        double factor = factor(rate);
        effects.add(Channel.RESEARCH, StrictMath.log1p(part * (factor - 1)));
        effects.add(Channel.COST_SAVING, part * rate * research);
        effects.pay(outlay, OutlayBase.VALUE_ADDED, part * rate * factor * research);
    }

    /** f, multiple of the research in the programme. */
    double factor(double rate) {
        return StrictMath.pow(1 - rate, -elasticity);
    }
}
