package org.zonelab.engine.mechanism.labour;

import org.zonelab.engine.numeric.Bounds;

/**
 * What more talent in a zone does for the productivity of all its firms.
 *
 * <pre>Δ ln A = e ln(S / S₀)</pre>
 *
 * <p>S talent of the zone and S₀ its base path (persons), e elasticity; exactly 0 on the base path. Relative to the path and not to
 * jobs, since density of jobs is in agglomeration already. Source of the form: Moretti (2004), American Economic Review
 * 94(3): a percentage point more graduates raises output of plants by 0.5 to 0.6 % in cities of the United States, an elasticity of about
 * 0.12 at the talent share here; less is assumed for trainees and recruits of zones, and none is within the range.
 *
 * @param elasticity e
 */
public record TalentSpillover(double elasticity) {
    public TalentSpillover {
        Bounds.within("elasticity", elasticity, 0, 0.5);
    }

    /** Addition to log productivity; talent and base path in persons, above 0. */
    public double productivity(double talent, double baseTalent) {
        return talent == baseTalent || elasticity == 0 ? 0 : elasticity * StrictMath.log(talent / baseTalent);
    }
}
