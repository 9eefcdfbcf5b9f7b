package org.zonelab.engine.mechanism.labour;

/**
 * Talent of a zone, persons.
 *
 * <pre>S' = S + (δ / 4)(S₀ − S) + R + G + N</pre>
 *
 * <p>S₀ base path: δ S₀ of inflow keeps it there; δ attrition a year; R recruits, G graduates of training, N net migration
 * in the quarter. On the base path without levers the stock does not move at all. What a policy adds wears off with δ.
 */
public record TalentStock(LabourParameters parameters) {
    /** Next quarter's stock; never negative. */
    public double next(double talent, double baseTalent, double recruits, double graduates, double netMigration) {
        double restored = parameters.talentAttrition() / 4 * (baseTalent - talent);
        double next = talent + restored + recruits + graduates + netMigration;
        return next > 0 ? next : 0;
    }

    /** The same for all zones; updates {@code talent}. Arrays {@code [zone]}. */
    public void advance(
            double[] baseTalent, double[] recruits, double[] graduates, double[] netMigration, double[] talent) {
        for (int zone = 0; zone < talent.length; zone++) {
            talent[zone] = next(talent[zone], baseTalent[zone], recruits[zone], graduates[zone], netMigration[zone]);
        }
    }
}
