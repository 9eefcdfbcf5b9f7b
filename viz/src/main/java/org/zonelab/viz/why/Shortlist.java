package org.zonelab.viz.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.trace.FirmSurvey;

/** Firms worth a look, out of all but micro entities: those whose choices differ most, a typical one of each kind, one at random. */
public record Shortlist(List<Entry> entries) {
    public Shortlist {
        entries = List.copyOf(entries);
    }

    /** What makes a firm worth a look. */
    public enum Kind {
        INVESTS_MORE,
        INVESTS_LESS,
        CLAIMS,
        DEADWEIGHT,
        ONE_WORLD,
        OTHER_ZONE,
        RANDOM
    }

    /**
     * A firm in both worlds.
     *
     * @param zone in which it was last, with the policy where it existed there
     */
    public record Entry(
            Kind kind,
            long id,
            CohortType type,
            int zone,
            double investedWith,
            double investedWithout,
            double claimed) {
        double more() {
            return investedWith - investedWithout;
        }
    }

    private record Both(Entry entry, boolean here, boolean there, boolean sameZone, boolean sameEnd) {}

    /**
     * Picks firms.
     *
     * @param draw uniform in [0, 1), for the one at random
     */
    public static Shortlist of(FirmSurvey with, FirmSurvey without, double draw) {
        List<Both> all = all(with, without);
        List<Entry> entries = new ArrayList<>();
        Predicate<Both> inBoth = each -> each.here() && each.there() && each.sameEnd();
        pick(
                entries,
                Kind.INVESTS_MORE,
                all,
                inBoth.and(each -> apart(each) && each.entry().more() > 0),
                each -> each.entry().more());
        pick(
                entries,
                Kind.INVESTS_LESS,
                all,
                inBoth.and(each -> apart(each) && each.entry().more() < 0),
                each -> -each.entry().more());
        pick(
                entries,
                Kind.CLAIMS,
                all,
                each -> each.entry().claimed() > 0,
                each -> each.entry().claimed());
        pick(
                entries,
                Kind.DEADWEIGHT,
                all,
                inBoth.and(Shortlist::deadweight),
                each -> each.entry().claimed());
        pick(
                entries,
                Kind.ONE_WORLD,
                all,
                each -> each.here() != each.there() || !each.sameEnd(),
                each -> Math.abs(each.entry().more()));
        pick(
                entries,
                Kind.OTHER_ZONE,
                all,
                inBoth.and(each -> !each.sameZone()),
                each -> each.entry().investedWith());
        if (!all.isEmpty()) {
            entries.add(named(Kind.RANDOM, all.get((int) (draw * all.size())).entry()));
        }
        return new Shortlist(entries);
    }

    private static boolean deadweight(Both each) {
        return each.entry().claimed() > 0 && !apart(each);
    }

    /** Whether the story of the firm would say that it invests more or less. */
    private static boolean apart(Both each) {
        return FirmPair.apart(each.entry().investedWith(), each.entry().investedWithout());
    }

    private static void pick(
            List<Entry> entries, Kind kind, List<Both> all, Predicate<Both> filter, ToDoubleFunction<Both> size) {
        Optional<Both> found = all.stream()
                .filter(filter)
                .filter(each -> entries.stream()
                        .noneMatch(taken -> taken.id() == each.entry().id()))
                .max(Comparator.comparingDouble(size));
        found.ifPresent(each -> entries.add(named(kind, each.entry())));
    }

    private static Entry named(Kind kind, Entry entry) {
        return new Entry(
                kind,
                entry.id(),
                entry.type(),
                entry.zone(),
                entry.investedWith(),
                entry.investedWithout(),
                entry.claimed());
    }

    private static List<Both> all(FirmSurvey with, FirmSurvey without) {
        SortedSet<Long> ids = new TreeSet<>(with.firms().keySet());
        ids.addAll(without.firms().keySet());
        List<Both> all = new ArrayList<>();
        for (long id : ids) {
            Optional<FirmSurvey.Sums> here = Optional.ofNullable(with.firms().get(id));
            Optional<FirmSurvey.Sums> there =
                    Optional.ofNullable(without.firms().get(id));
            FirmSurvey.Sums known = here.or(() -> there).orElseThrow();
            Entry entry = new Entry(
                    Kind.RANDOM,
                    id,
                    with.types().get(known.type()),
                    known.zone(),
                    here.map(FirmSurvey.Sums::invested).orElse(0.0),
                    there.map(FirmSurvey.Sums::invested).orElse(0.0),
                    here.map(FirmSurvey.Sums::claimed).orElse(0.0));
            all.add(new Both(
                    entry,
                    here.isPresent(),
                    there.isPresent(),
                    here.map(FirmSurvey.Sums::zone).equals(there.map(FirmSurvey.Sums::zone)),
                    here.map(FirmSurvey.Sums::last).equals(there.map(FirmSurvey.Sums::last))));
        }
        return all;
    }
}
