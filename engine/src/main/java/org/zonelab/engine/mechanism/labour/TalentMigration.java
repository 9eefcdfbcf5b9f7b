package org.zonelab.engine.mechanism.labour;

/**
 * Migration of talent between zones and to them from outside in a quarter, persons.
 *
 * <pre>
 * N_z = (m / 4) S_z [ W_z^ε / W̄ − 1 ],   W̄ = Σ S_k W_k^ε / Σ S_k
 * O_z = (δ / 4) S_z [ G_z^ε − 1 ]
 * </pre>
 *
 * <p>S talent, W after-tax pay relative to base (see {@link TalentPay}), m share that reconsiders its zone in a year, ε
 * elasticity of the odds. It is a logit choice on ln W among all zones with the present stocks as attraction, less those
 * who left; it adds up to zero, and is exactly zero where pay is equal everywhere. O is what levers add to the yearly inflow δ S from
 * outside the zones, with G the gain in pay that they bring over no levers: exactly zero without them. Source of ε: Moretti and Wilson (2017),
 * American Economic Review 107(7), 1.8 for star scientists.
 */
public record TalentMigration(LabourParameters parameters) {
    /** Additional inflow from outside the zones, persons a quarter; {@code gain} is pay with levers over pay without. */
    public double fromOutside(double talent, double gain) {
        return parameters.talentAttrition() / 4 * talent * (StrictMath.pow(gain, parameters.migrationElasticity()) - 1);
    }

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
