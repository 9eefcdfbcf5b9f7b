package org.zonelab.engine.quarter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.trace.FirmQuarter;
import org.zonelab.engine.trace.FirmStory;
import org.zonelab.engine.trace.Owner;
import org.zonelab.engine.trace.PlaceChoice;

/** Writes down what some firms choose in a world, and checks that each choice worked out again is the one that was made. */
final class FirmTracer implements QuarterObserver {
    private final BaseYear base;
    private final long[] ids;
    private final Map<Long, Notes> notes = new LinkedHashMap<>();
    private final Map<Long, PlaceChoice> arrivals = new LinkedHashMap<>();
    private final Map<Long, Optional<PlaceChoice>> moves = new LinkedHashMap<>();
    private Map<Long, Found> before = new LinkedHashMap<>();
    private Optional<FirmReplay> replay = Optional.empty();
    private int[] plants = new int[0];

    /** A copy of a firm's columns and its type. */
    private record Found(Chunk firm, int type) {}

    /** What is known of a firm so far. */
    private record Notes(int type, double weight, int birth, Optional<Owner> owner, List<FirmQuarter> quarters) {}

    /** @param ids of the firms */
    FirmTracer(BaseYear base, SortedSet<Long> ids) {
        this.base = base;
        this.ids = ids.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public void before(Quarter quarter) {
        WorldState state = quarter.state();
        if (plants.length == 0) {
            plants = plants(state);
        }
        FirmReplay fresh = quarter.replay();
        replay = Optional.of(fresh);
        before = find(state);
        before.forEach((id, found) -> note(id, found.type(), found.firm(), state));
        moves.clear();
        before.forEach((id, found) -> moves.put(id, fresh.move(found.firm(), found.type())));
        for (long id : ids) {
            if (arrives(id, state.quarter)) {
                arrivals.put(id, fresh.arrival(id));
            }
        }
    }

    /** Whether an id is that of an arrival of a quarter; one of no type of the population is not. */
    private boolean arrives(long id, int quarter) {
        if (!ArrivalSlot.isArrival(id)) {
            return false;
        }
        ArrivalSlot slot = ArrivalSlot.of(id);
        return slot.quarter() == quarter && slot.type() >= 0 && slot.type() < base.terms.length;
    }

    @Override
    public void after(Quarter quarter) {
        WorldState state = quarter.state();
        Map<Long, Found> now = find(state);
        FirmReplay fresh = replay.orElseThrow();
        before.forEach((id, found) -> {
            FirmQuarter told = fresh.run(found.firm(), found.type(), moves.getOrDefault(id, Optional.empty()));
            check(id, found.firm(), Optional.ofNullable(now.get(id)).map(Found::firm));
            note(id, found.type(), now.getOrDefault(id, found).firm(), state)
                    .quarters()
                    .add(told);
        });
        arrivals.forEach((id, choice) -> {
            Found there = now.get(id);
            int place = there == null ? PlaceChoice.NOWHERE : there.firm().zone[0];
            int told = choice.outcome() >= 0 ? choice.outcome() : PlaceChoice.NOWHERE;
            if (choice.quarter() == state.quarter - 1 && place != told) {
                throw differs(id, "its place");
            }
        });
    }

    /** What was written down, in the order of the ids; nothing of a base firm's id that no firm has. */
    List<FirmStory> stories() {
        List<FirmStory> stories = new ArrayList<>();
        for (long id : ids) {
            Notes known = notes.get(id);
            Optional<PlaceChoice> arrival = Optional.ofNullable(arrivals.get(id));
            if (known != null) {
                stories.add(new FirmStory(
                        id,
                        base.terms[known.type()].type(),
                        known.weight(),
                        known.birth(),
                        known.owner(),
                        arrival,
                        known.quarters()));
            } else if (arrival.isPresent()) {
                int t = ArrivalSlot.of(id).type();
                stories.add(new FirmStory(
                        id, base.terms[t].type(), base.weight[t], 0, Optional.empty(), arrival, List.of()));
            }
        }
        return stories;
    }

    private Notes note(long id, int type, Chunk firm, WorldState state) {
        return notes.computeIfAbsent(
                id,
                key -> new Notes(
                        type,
                        firm.weight[0],
                        firm.birth[0],
                        Optional.ofNullable(firm.foreign).map(foreign -> owner(foreign, state)),
                        new ArrayList<>()));
    }

    private Owner owner(ForeignColumns foreign, WorldState state) {
        GroupColumns groups = state.groups;
        int g = foreign.group[0];
        return new Owner(
                g,
                groups.home[g],
                g < plants.length ? plants[g] : 1,
                groups.withholding[g],
                groups.noSubsidiaryRoute[g],
                groups.constrained[g],
                groups.awareness[g],
                base.parameters.reinvestment().takeUp(),
                groups.profitQuarter[g]);
    }

    private Map<Long, Found> find(WorldState state) {
        Map<Long, Found> found = new LinkedHashMap<>();
        for (int t = 0; t < state.cohorts.size(); t++) {
            for (Chunk c : state.cohorts.get(t).chunks()) {
                for (int j = 0; j < c.size; j++) {
                    if (Arrays.binarySearch(ids, c.id[j]) >= 0) {
                        found.put(c.id[j], new Found(c.only(j), t));
                    }
                }
            }
        }
        return found;
    }

    private static int[] plants(WorldState state) {
        int[] plants = new int[state.groups.size];
        for (Cohort cohort : state.cohorts) {
            for (Chunk c : cohort.chunks()) {
                ForeignColumns foreign = c.foreign;
                for (int j = 0; foreign != null && j < c.size; j++) {
                    plants[foreign.group[j]]++;
                }
            }
        }
        return plants;
    }

    private static void check(long id, Chunk told, Optional<Chunk> real) {
        if (real.isEmpty() != (told.size == 0)) {
            throw differs(id, "whether it closes");
        }
        if (real.isPresent()) {
            Chunk firm = real.get();
            same(id, "its zone", told.zone[0], firm.zone[0]);
            same(id, "its capital", told.logCapital[0], firm.logCapital[0]);
            same(id, "its level", told.level[0], firm.level[0]);
            same(id, "its productivity", told.productivity[0], firm.productivity[0]);
            same(id, "its land", told.land[0], firm.land[0]);
            same(id, "its rent", told.landRent[0], firm.landRent[0]);
            same(id, "its kind", told.kind[0], firm.kind[0]);
            same(id, "its certificate", told.highTech[0] ? 1 : 0, firm.highTech[0] ? 1 : 0);
            if (told.foreign != null && firm.foreign != null) {
                same(id, "its earnings", told.foreign.earnings[0], firm.foreign.earnings[0]);
                same(id, "its paid-in cash", told.foreign.paidIn[0], firm.foreign.paidIn[0]);
                same(id, "its profit", told.foreign.yearProfit[0], firm.foreign.yearProfit[0]);
                same(id, "its payout", told.foreign.lastPayout[0], firm.foreign.lastPayout[0]);
                same(id, "its lock-in", told.foreign.lockIn[0], firm.foreign.lockIn[0]);
                same(id, "its claims", told.foreign.ledger.totalBase(0), firm.foreign.ledger.totalBase(0));
                same(id, "its deferred tax", told.foreign.ledger.totalTax(0), firm.foreign.ledger.totalTax(0));
                same(id, "its credit", told.foreign.ledger.totalUnused(0), firm.foreign.ledger.totalUnused(0));
            }
        }
    }

    private static void same(long id, String what, double told, double real) {
        if (Double.doubleToLongBits(told) != Double.doubleToLongBits(real)) {
            throw differs(id, what + " (" + told + " instead of " + real + ")");
        }
    }

    private static IllegalStateException differs(long id, String what) {
        return new IllegalStateException("firm " + id + ": the choice worked out again is not the one made: " + what);
    }
}
