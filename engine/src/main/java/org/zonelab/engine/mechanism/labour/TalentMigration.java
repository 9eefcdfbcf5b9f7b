package org.zonelab.engine.mechanism.labour;

/**
 * Net migration of talent between zones in a quarter, persons.
 *
 * <pre>
 * N_z = (m / 4) S_z [ W_z^ε / W̄ − 1 ],   W̄ = Σ S_k W_k^ε / Σ S_k
 * </pre>
 *
 * <p>S talent, W after-tax pay relative to base (see {@link TalentPay}), m share that reconsiders its zone in a year, ε
 * elasticity of the odds. It is a logit choice on ln W among all zones with the present stocks as attraction, less those
 * who left; it adds up to zero, and is exactly zero where pay is equal everywhere. Source of ε: Moretti and Wilson (2017),
 * American Economic Review 107(7), 1.8 for star scientists.
 */
public record TalentMigration(LabourParameters parameters) {
    /** Writes {@code net}, persons a quarter. Arrays {@code [zone]}. */
    public void net(double[] talent, double[] pay, double[] net) {
        double weighted = 0;
        double total = 0;
        for (int zone = 0; zone < net.length; zone++) {
            net[zone] = StrictMath.pow(pay[zone], parameters.migrationElasticity());
            weighted += talent[zone] * net[zone];
            total += talent[zone];
        }
        double mean = total > 0 ? weighted / total : 1;
        for (int zone = 0; zone < net.length; zone++) {
            net[zone] = parameters.movingShare() / 4 * talent[zone] * (net[zone] / mean - 1);
        }
    }
}
