package org.zonelab.viz.why;

import java.util.Locale;
import org.zonelab.engine.trace.PlaceTerms;
import org.zonelab.engine.trace.PlaceView;

/** A summand of the utility of a zone. */
enum PlaceTerm {
    BASE,
    TAX,
    LAND,
    TALENT,
    RUNNING,
    START,
    MARKET,
    INDUSTRY,
    ORIGIN,
    EMPLOYMENT,
    AFFINITY,
    DISTANCE,
    OWN;

    /** Name in wordings and tables. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    double of(PlaceView view) {
        PlaceTerms terms = view.terms();
        return switch (this) {
            case BASE -> terms.logBaseShare();
            case TAX -> terms.tax();
            case LAND -> terms.land();
            case TALENT -> terms.talent();
            case RUNNING -> terms.running();
            case START -> terms.start();
            case MARKET -> terms.market();
            case INDUSTRY -> terms.industry();
            case ORIGIN -> terms.origin();
            case EMPLOYMENT -> terms.employment();
            case AFFINITY -> terms.affinity();
            case DISTANCE -> view.distance();
            case OWN -> view.own();
        };
    }

    /** The term in which two views of a zone differ most. */
    static PlaceTerm largest(PlaceView a, PlaceView b) {
        PlaceTerm largest = BASE;
        for (PlaceTerm term : values()) {
            if (Math.abs(term.of(a) - term.of(b)) > Math.abs(largest.of(a) - largest.of(b))) {
                largest = term;
            }
        }
        return largest;
    }
}
