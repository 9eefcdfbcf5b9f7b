package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.numeric.PortableMath;

/**
 * Constants of the choice between uses of profit, in units of utility; retaining is the reference, 0.
 *
 * <p>They stand for what the values leave out (habit, control, capital markets) and are fitted so that the base year's
 * shares come out.
 */
public record UseConstants(double repatriate, double subsidiary, double reinvest) {
    public static final UseConstants ZERO = new UseConstants(0, 0, 0);

    /**
     * One step of the fit: each constant moves by the damped log ratio of wanted to simulated odds against retaining.
     *
     * @param simulated shares that the present constants gave, averaged over firms with their money as weights
     * @param damping 0 to 1; about one half converges where firms differ much
     */
    public UseConstants towards(UseShares wanted, UseShares simulated, double damping) {
        return new UseConstants(
                repatriate + damping * step(wanted.repatriate(), simulated.repatriate(), wanted, simulated),
                subsidiary + damping * step(wanted.subsidiary(), simulated.subsidiary(), wanted, simulated),
                reinvest + damping * step(wanted.reinvest(), simulated.reinvest(), wanted, simulated));
    }

    private static double step(double wantedShare, double simulatedShare, UseShares wanted, UseShares simulated) {
        return PortableMath.log(odds(wantedShare, wanted.retain()))
                - PortableMath.log(odds(simulatedShare, simulated.retain()));
    }

    private static double odds(double share, double reference) {
        double floor = 1e-9;
        return Math.max(floor, share) / Math.max(floor, reference);
    }
}
