package org.zonelab.engine.trace;

import java.util.List;

/**
 * A choice of a place, by a new project or by a firm that reconsiders its zone.
 *
 * @param quarter of the choice
 * @param home zone where the firm is, or {@link #NOWHERE} for a new project
 * @param wish zone or outcome that won the race
 * @param outcome zone or outcome in which it ended: another one than wished where land was refused
 * @param capital of the plant, RMB million
 * @param elsewhere probability of elsewhere in China; 0 for a firm that reconsiders
 * @param abroad probability of abroad
 * @param views every zone, by falling probability; none without a project
 */
public record PlaceChoice(
        int quarter,
        int home,
        int wish,
        int outcome,
        double capital,
        double elsewhere,
        double abroad,
        List<PlaceView> views) {
    /** Outcome: elsewhere in China. */
    public static final int ELSEWHERE = -1;

    /** Outcome: abroad. */
    public static final int ABROAD = -2;

    /** Outcome: there is no such project in this world. */
    public static final int NO_PROJECT = -3;

    /** No home. */
    public static final int NOWHERE = -4;

    public PlaceChoice {
        views = List.copyOf(views);
    }

    /** The same choice with another outcome. */
    public PlaceChoice endedIn(int zone) {
        return new PlaceChoice(quarter, home, wish, zone, capital, elsewhere, abroad, views);
    }

    /** Whether the firm is there already. */
    public boolean reconsidered() {
        return home != NOWHERE;
    }
}
