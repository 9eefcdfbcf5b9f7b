package org.zonelab.engine.quarter;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.outcome.PlaceChoices;

/**
 * What some firms change in a quarter outside their own columns and the totals of their types: kept apart while they act,
 * entered in the accounts of the world afterwards. So firms that share nothing can act at the same time.
 *
 * <p>Land thousand m2, money RMB million, arrays {@code [zone]}.
 */
final class FirmAccounts {
    /** Land left to redevelopment. */
    final double[] releasedLand;
    /** Net change of land in use. */
    final double[] landChange;
    /** Change of surviving deferred claims. */
    final double[] deferredBase;
    /** Change of deferred tax outstanding. */
    final double[] deferredTax;
    /** Deferred claims entered or recovered. */
    final double[] deferredTurnover;
    /** Deferred claims and tax that firms hold when the quarter ends, counted afresh. */
    final double[] outstanding;

    final double[] tax;
    /** Where new plants settle, and what moves. */
    final PlaceChoices choices = new PlaceChoices();
    /** New plants of investors that are new to the zones. */
    private final List<Newcomer> newcomers = new ArrayList<>();
    /** Capital of foreign projects that chose a zone. */
    double entrantCapital;
    /** Capital of foreign projects that chose elsewhere in China. */
    double elsewhereCapital;
    /** Net change of cash and pools, and all of it without signs. */
    double cashChange;

    double turnover;
    /** Cash that firms hold when the quarter ends. */
    double cashNow;

    /** A plant whose group is yet to be founded. */
    private record Newcomer(ForeignColumns plants, int slot, long id, int origin, int zone) {}

    FirmAccounts(int zones) {
        releasedLand = new double[zones];
        landChange = new double[zones];
        deferredBase = new double[zones];
        deferredTax = new double[zones];
        deferredTurnover = new double[zones];
        outstanding = new double[zones];
        tax = new double[zones];
    }

    /** Enters money that came into (positive) or left (negative) foreign firms and their groups' pools. */
    void money(double amount) {
        cashChange += amount;
        turnover += Math.abs(amount);
    }

    /** Deferred claims that begin (positive) or end (negative) in a zone. */
    void defer(int zone, double base, double withholding) {
        deferredTurnover[zone] += Math.abs(base);
        deferredBase[zone] += base;
        deferredTax[zone] += withholding;
    }

    /** The plant in a slot is the first one of a new group. */
    void newcomer(ForeignColumns plants, int slot, long id, int origin, int zone) {
        newcomers.add(new Newcomer(plants, slot, id, origin, zone));
    }

    /** Enters everything in a world and founds the groups of newcomers. */
    void enter(WorldState state, GroupTraits traits) {
        for (int z = 0; z < deferredBase.length; z++) {
            state.deferredBase[z] += deferredBase[z];
            state.deferredTax[z] += deferredTax[z];
            state.deferredTurnover[z] += deferredTurnover[z];
        }
        state.entrantCapital += entrantCapital;
        state.elsewhereCapital += elsewhereCapital;
        state.choices.append(choices);
        for (Newcomer each : newcomers) {
            each.plants().group[each.slot()] = traits.add(state.groups, each.id(), each.origin(), each.zone());
        }
        state.books.enter(this);
    }

    /** Counts what a chunk of foreign firms holds at the end of the quarter; plants that arrive later in it hold nothing. */
    void count(Chunk c, ForeignColumns foreign, double[] ofFirm) {
        double sum = 0;
        for (int j = 0; j < c.size; j++) {
            sum += foreign.earnings[j] + foreign.paidIn[j];
        }
        cashNow += sum;
        foreign.ledger.totalBase(ofFirm, c.size);
        addByZone(c, ofFirm, outstanding);
        foreign.ledger.totalTax(ofFirm, c.size);
        addByZone(c, ofFirm, tax);
    }

    private static void addByZone(Chunk c, double[] ofFirm, double[] sums) {
        for (int j = 0; j < c.size; j++) {
            sums[c.zone[j]] += ofFirm[j];
        }
    }
}
