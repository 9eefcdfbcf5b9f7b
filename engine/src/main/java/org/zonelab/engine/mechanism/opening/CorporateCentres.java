package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.agent.FirmKind;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;

/**
 * Headquarters and research centres of foreign groups: firms of the group in the zone that take the task on.
 *
 * <pre>
 * share     = s e^(ε g),   x = s (e^(ε g) − 1)         of the foreign firms of a type
 * dn/dt     = c (x N − n)                              records that a lever added
 * outlay    = g c s e^(ε g) N                          a year: the new ones, with or without the grant
 * value added of the record + y (headquarters) or + q r (research centre), RMB million a year at the prices of the base year
 * ΔV        = p n_h / (Y / 1000)                       for foreign plants of the zone
 * Δ ln research_i = ln(1 + k n_c r / R_i)              of the industry in the zone
 * </pre>
 *
 * <p>g grant (RMB million each), ε log response, s share in the base year, c status lost and gained a year, N foreign firms, Y value
 * added of the zone and R_i research of the industry there (RMB million a year), k what a yuan of a
 * centre's research is worth to other firms against one of their own: the elasticity of productivity to knowledge is that of a firm to its own
 * research (Chen, Liu, Suarez Serrato and Xu 2021), and a centre serves its group first. Todo, Zhang and Zhou (2011), Review of Development
 * Economics 15(3), find that research of foreign firms in Zhongguancun does reach domestic firms of the industry, as recalled. y and q r need no plant: they enter the accounts of
 * the record (wages at its labour share, corporate tax, profit that is used like any other) and not its productivity, so that nothing
 * is built for them. That is what a regional headquarters brings where it has been studied: some jobs of good pay, and profit
 * booked (Dischinger, Knoll and Riedel 2014, International Tax and Public Finance 21, find affiliates near the headquarters to
 * report more of it). What it produces is mostly moved from cities outside the zones, where the model has no firms: do not read
 * it as a national gain. Plants that follow are moved between zones; knowledge is additional. All sizes are assumptions.
 */
public record CorporateCentres(OpeningParameters parameters) {
    /** Value added that a kind adds to its record, RMB million a year; 0 for the others. */
    public double valueAdded(FirmKind kind) {
        return switch (kind) {
            case HEADQUARTERS -> parameters.headquartersValueAdded();
            case RESEARCH_CENTRE -> parameters.centreValueAddedShare() * parameters.centreResearch();
            case ORDINARY, SPECIALISED -> 0;
        };
    }

    /** Utility for plants of foreign groups, log odds. */
    public double pull(double headquarters, double valueAdded) {
        return parameters.headquartersPull() * headquarters / (valueAdded / 1000);
    }

    /** Log factor of the research that an industry of a zone learns from. */
    public double research(double centres, double research) {
        return StrictMath.log1p(parameters.centreSpillover() * centres * parameters.centreResearch() / research);
    }

    /** Enters the additional share of a kind and what the grant costs. */
    void enter(double share, double response, double grant, Channel channel, Site site, Effects effects) {
        if (site.foreign() && site.size() != SizeClass.MICRO) {
            double attracted = share * StrictMath.exp(response * grant);
            effects.add(channel, attracted - share);
            effects.pay(Outlay.GRANTS, OutlayBase.FIRMS, grant * parameters.centreClosure() * attracted);
        }
    }
}
