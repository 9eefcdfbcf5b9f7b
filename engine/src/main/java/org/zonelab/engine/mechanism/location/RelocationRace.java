package org.zonelab.engine.mechanism.location;

import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;

/**
 * Choice of a firm that reconsiders its zone: all zones race, and the home zone carries the cost of moving as a bonus.
 *
 * <pre>w_home e^b = w_home + w_home (e^b − 1),  b = β × cost of moving</pre>
 *
 * <p>The second summand is a rival of its own whose arrival bounds the search; the firm stays if it or the home zone wins.
 *
 * @param bonus b, at least 0
 */
public record RelocationRace(double bonus) {
    /** Checks the bonus. */
    public RelocationRace {
        if (!(bonus >= 0 && bonus < 700)) {
            throw new IllegalArgumentException("bonus must lie in [0, 700), was " + bonus);
        }
    }

    /**
     * Zone of the firm after the choice; {@code home} if it stays.
     *
     * @param id permanent id of the firm
     */
    public int choice(ChoiceKeys keys, long id, int home, ZoneRace race, ZoneArrival scratch) {
        double extraWeight = race.weight(home) * (PortableMath.exp(bonus) - 1);
        double stay = Draws.exponential(Draws.bits(keys.nest(), id)) / extraWeight;
        int zone = race.winner(keys.zone(), id, stay, scratch);
        return zone >= 0 ? zone : home;
    }

    /**
     * The same where zones offer grants to firms that move to them: weights of the others are multiplied by a factor, that
     * of the home zone by the lowest of all, which is what no grant means.
     *
     * @param factor weight of a grant over that of the largest one, in (0, 1], {@code [zone]}; the home zone's is set for the
     *     time of the choice
     * @param none factor of a zone without a grant
     */
    public int choice(
            ChoiceKeys keys, long id, int home, ZoneRace race, double[] factor, double none, ZoneArrival scratch) {
        double offered = factor[home];
        factor[home] = none;
        double extraWeight = none * race.weight(home) * (PortableMath.exp(bonus) - 1);
        double stay = Draws.exponential(Draws.bits(keys.nest(), id)) / extraWeight;
        int zone = race.winner(keys.zone(), id, stay, factor, scratch);
        factor[home] = offered;
        return zone >= 0 ? zone : home;
    }
}
