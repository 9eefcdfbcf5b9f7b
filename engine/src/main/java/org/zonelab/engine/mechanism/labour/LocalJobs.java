package org.zonelab.engine.mechanism.labour;

/**
 * Jobs in the host city outside the zones' firms that follow from jobs in them; reported apart, never added to them.
 *
 * <pre>ΔJ = 0.34 ΔE</pre>
 *
 * <p>Source: Wang and Chanda (2018), Journal of Comparative Economics 46, manufacturing in China; high technology near 0,
 * inland higher.
 */
public record LocalJobs(LabourParameters parameters) {
    public double of(double jobs) {
        return parameters.localJobMultiplier() * jobs;
    }
}
