package org.zonelab.engine.mechanism.location;

import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.PositiveStable;

/**
 * One firm's choice among zones, elsewhere in China and abroad, sampled in the structural form of {@link NestedLogit}.
 *
 * <pre>
 * T_zone = min_z E_z e^{−V_z}          T_E = (T_zone / M₁)^λ₁,  T_0 = E_0 e^{−V_0}
 * T_C = (min(T_E, T_0) / M₂)^λ₂        T_a = E_a e^{−V_a};      the smaller of T_C and T_a wins
 * </pre>
 *
 * <p>E exponential, M_k {@linkplain PositiveStable positive stable} of index λ_k, all keyed by the firm. Raising one zone
 * can only bring T_zone forward to that zone's arrival, so no firm moves to another zone, or out; racing on nested
 * weights would push firms abroad. Everything but T_zone is drawn first and gives the time before which a zone must arrive,
 *
 * <pre>T_zone &lt; M₁ min(T_0, M₂ T_a^{1/λ₂})^{1/λ₁},</pre>
 *
 * <p>so that the search among zones mostly ends at its first step. Most firms end outside the zones, and for most of those
 * {@link RaceBounds} show it without a logarithm.
 */
public final class NestedRace {
    /** Outcome: elsewhere in China. */
    public static final int ELSEWHERE = -1;

    /** Outcome: abroad. */
    public static final int ABROAD = -2;

    /** No outcome. */
    private static final int UNSURE = -3;

    private static final int ELSEWHERE_TERM = 0;
    private static final int ABROAD_TERM = 1;
    private static final int ZONES_MIXING = 1;
    private static final int CHINA_MIXING = 2;

    /** Of index λ₁. */
    private final PositiveStable inZones;

    /** Of index λ₂. */
    private final PositiveStable inChina;

    private final RaceBounds zonesBounds;
    private final RaceBounds chinaBounds;

    private NestedRace(PositiveStable inZones, PositiveStable inChina) {
        this.inZones = inZones;
        this.inChina = inChina;
        this.zonesBounds = new RaceBounds(inZones);
        this.chinaBounds = new RaceBounds(inChina);
    }

    /** Race with the dissimilarities of a nested logit. */
    public static NestedRace of(NestedLogit logit) {
        return new NestedRace(
                new PositiveStable(logit.zoneDissimilarity()), new PositiveStable(logit.chinaDissimilarity()));
    }

    /**
     * Choice of one firm.
     *
     * @param id permanent id of the firm or arrival slot
     * @param race zones with this quarter's weights
     * @param scratch overwritten; the winner's arrival if a zone won
     * @return the zone, or {@link #ELSEWHERE}, or {@link #ABROAD}
     */
    public int choice(ChoiceKeys keys, long id, OutsideUtilities outside, ZoneRace race, ZoneArrival scratch) {
        int sure = sureOutcome(keys, id, outside, race, 0);
        return sure == UNSURE ? exact(keys, id, outside, race, scratch) : sure;
    }

    /** The choice without help from bounds. */
    int exact(ChoiceKeys keys, long id, OutsideUtilities outside, ZoneRace race, ZoneArrival scratch) {
        double noElsewhere = elsewhereTime(keys.nest(), id, outside);
        double noChina = abroadTime(keys.nest(), id, outside);
        int zone = race.winner(keys.zone(), id, threshold(keys.nest(), id, noElsewhere, noChina), scratch);
        return zone >= 0 ? zone : outsideChoice(noElsewhere, noChina);
    }

    /**
     * Choice of one firm that is drawn to the plants of its group.
     *
     * @param factor {@code [zone]}, in [0, 1], multiplies the weights
     * @param meanFactor mean of the factor over the base-year shares; dividing by it leaves the base-year probability of
     *     the zones as a whole as it was
     */
    public int choiceNear(
            ChoiceKeys keys,
            long id,
            OutsideUtilities outside,
            ZoneRace race,
            double[] factor,
            double meanFactor,
            ZoneArrival scratch) {
        int sure = sureOutcome(keys, id, outside, race, PortableMath.log(meanFactor));
        return sure == UNSURE ? exactNear(keys, id, outside, race, factor, meanFactor, scratch) : sure;
    }

    /** The same without help from bounds. */
    int exactNear(
            ChoiceKeys keys,
            long id,
            OutsideUtilities outside,
            ZoneRace race,
            double[] factor,
            double meanFactor,
            ZoneArrival scratch) {
        double noElsewhere = elsewhereTime(keys.nest(), id, outside);
        double noChina = abroadTime(keys.nest(), id, outside);
        double threshold = threshold(keys.nest(), id, noElsewhere, noChina) / meanFactor;
        int zone = race.winner(keys.zone(), id, threshold, factor, scratch);
        return zone >= 0 ? zone : outsideChoice(noElsewhere, noChina);
    }

    /** The outcome if bounds of the times show it, {@link #UNSURE} otherwise: never a zone. */
    private int sureOutcome(ChoiceKeys keys, long id, OutsideUtilities outside, ZoneRace race, double logMeanFactor) {
        long key = keys.nest();
        long atElsewhere = Draws.bits(key, id, ELSEWHERE_TERM);
        double elsewhereLow = RaceBounds.logExponentialLow(atElsewhere) - outside.elsewhere();
        double elsewhereHigh = RaceBounds.logExponentialHigh(atElsewhere) - outside.elsewhere();
        int first = ELSEWHERE;
        double firstHigh = elsewhereHigh;
        if (outside.international()) {
            long atAbroad = Draws.bits(key, id, ABROAD_TERM);
            long angle = PositiveStable.angleBits(key, id, CHINA_MIXING);
            long exponential = PositiveStable.exponentialBits(key, id, CHINA_MIXING);
            double abroadLow = chinaBounds.logMixingLow(angle, exponential)
                    + (RaceBounds.logExponentialLow(atAbroad) - outside.abroad()) / inChina.index();
            double abroadHigh = chinaBounds.logMixingHigh(angle, exponential)
                    + (RaceBounds.logExponentialHigh(atAbroad) - outside.abroad()) / inChina.index();
            if (abroadHigh < elsewhereLow - RaceBounds.MARGIN) {
                first = ABROAD;
                firstHigh = abroadHigh;
            } else if (!(elsewhereHigh < abroadLow - RaceBounds.MARGIN)) {
                return UNSURE;
            }
        }
        double threshold = firstHigh / inZones.index()
                - logMeanFactor
                + zonesBounds.logMixingHigh(
                        PositiveStable.angleBits(key, id, ZONES_MIXING),
                        PositiveStable.exponentialBits(key, id, ZONES_MIXING));
        double earliest = RaceBounds.logExponentialLow(ZoneRace.firstClock(keys.zone(), id)) - race.logBound();
        return earliest > threshold + RaceBounds.MARGIN ? first : UNSURE;
    }

    /** ln T_0. */
    private static double elsewhereTime(long key, long id, OutsideUtilities outside) {
        double exponential = Draws.exponential(Draws.bits(key, id, ELSEWHERE_TERM));
        return PortableMath.log(exponential) - outside.elsewhere();
    }

    /** ln (M₂ T_a^{1/λ₂}): the time within China at which abroad wins; infinite where abroad is not an alternative. */
    private double abroadTime(long key, long id, OutsideUtilities outside) {
        if (!outside.international()) {
            return Double.POSITIVE_INFINITY;
        }
        double exponential = Draws.exponential(Draws.bits(key, id, ABROAD_TERM));
        double time = PortableMath.log(exponential) - outside.abroad();
        return inChina.log(key, id, CHINA_MIXING) + time / inChina.index();
    }

    private double threshold(long key, long id, double elsewhere, double abroad) {
        return PortableMath.exp(inZones.log(key, id, ZONES_MIXING) + Math.min(elsewhere, abroad) / inZones.index());
    }

    private static int outsideChoice(double elsewhere, double abroad) {
        return elsewhere <= abroad ? ELSEWHERE : ABROAD;
    }
}
