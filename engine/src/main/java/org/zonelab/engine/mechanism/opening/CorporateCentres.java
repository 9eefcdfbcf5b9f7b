package org.zonelab.engine.mechanism.opening;

import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.instrument.ZoneEffects;

/**
 * Headquarters and research centres of foreign groups beyond those of the base path.
 *
 * <pre>
 * new  = f Y e^{ε g},   additional = f Y (e^{ε g} − 1)      (a year)
 * S'   = (1 − c / 4) S + additional / 4
 * headquarters:     Δ ln A = ln(1 + S y / Y_F),   ΔV = p S / (Y / 1000)
 * research centres: Δ ln research = ln(1 + S r / R)
 * </pre>
 *
 * <p>f flow per value added Y (RMB million a year) without grant, g grant (RMB million each), ε its log response, S stock, c closing
 * rate; y value added of a headquarters, booked with the foreign firms of the zone (Y_F their value added), so that wages
 * and tax base follow theirs; p what it lends the zone for plants of its group; r research of a centre, R of the zone.
 * What the headquarters produces is new to the zone but mostly moved from cities outside the zones, where the model has no firms: do
 * not read it as a national gain. Plants that follow are moved between zones; knowledge is additional. All sizes are assumptions.
 */
public record CorporateCentres(OpeningParameters parameters) {
    /** Stock at the end of a quarter; additional centres a year. */
    public double next(double stock, double additional) {
        return (1 - parameters.centreClosure() / 4) * stock + additional / 4;
    }

    /** Log productivity of foreign firms that stands for the value added of headquarters. */
    public double productivity(double headquarters, double foreignValueAdded) {
        return StrictMath.log1p(headquarters * parameters.headquartersValueAdded() / foreignValueAdded);
    }

    /** Utility for plants of foreign groups, log odds. */
    public double pull(double headquarters, double valueAdded) {
        return parameters.headquartersPull() * headquarters / (valueAdded / 1000);
    }

    /** Log factor of the research of a zone. */
    public double research(double centres, double research) {
        return StrictMath.log1p(centres * parameters.centreResearch() / research);
    }

    /** Enters new centres of a zone and what the grant costs. */
    static void enter(double flow, double response, double grant, ZoneChannel channel, ZoneEffects effects) {
        double attracted = flow * StrictMath.exp(response * grant);
        effects.add(channel, attracted - flow);
        effects.pay(Outlay.GRANTS, grant * attracted);
    }
}
