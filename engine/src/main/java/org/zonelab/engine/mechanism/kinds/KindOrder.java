package org.zonelab.engine.mechanism.kinds;

import org.zonelab.engine.agent.FirmKind;
import org.zonelab.engine.numeric.Bounds;

/**
 * Which firms of a type are of a kind: those at either end of an order that no policy changes.
 *
 * <pre>
 * specialised, headquarters   p &lt; s + x
 * research centre             p ≥ 1 − (s + x)
 * </pre>
 *
 * <p>p place of the firm in the order, uniform within 0 and 1, drawn once for good; s share of the kind in the base year and x share that levers add.
 * So a larger dose adds firms to those of a smaller one. No type has specialised firms and headquarters both: the first are domestic, the others foreign.
 * The order is independent of size and productivity: an assumption, since whoever chooses winners knows more.
 *
 * @param specialised share of specialised firms in the base year
 * @param headquarters share of headquarters
 * @param researchCentres share of research centres
 */
public record KindOrder(double specialised, double headquarters, double researchCentres) {
    /** A type of which every firm is ordinary. */
    public static final KindOrder NONE = new KindOrder(0, 0, 0);

    public KindOrder {
        Bounds.within("specialised", specialised, 0, 1);
        Bounds.within("headquarters", headquarters, 0, 1 - specialised);
        Bounds.within("researchCentres", researchCentres, 0, 1 - specialised - headquarters);
    }

    /** Whether firms of the type can be anything but ordinary. */
    public boolean possible() {
        return specialised + headquarters + researchCentres > 0;
    }

    /** Kind of a firm in the base year. */
    public FirmKind atBase(double place) {
        return at(place, 0, 0);
    }

    /**
     * Kind of a firm under levers.
     *
     * @param place p
     * @param addedBelow x of specialised firms or headquarters
     * @param addedAbove x of research centres
     */
    public FirmKind at(double place, double addedBelow, double addedAbove) {
        if (place < specialised + headquarters + addedBelow) {
            return specialised > 0 ? FirmKind.SPECIALISED : FirmKind.HEADQUARTERS;
        }
        return place >= 1 - (researchCentres + addedAbove) ? FirmKind.RESEARCH_CENTRE : FirmKind.ORDINARY;
    }
}
