package org.zonelab.viz.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zonelab.engine.experiment.Block;
import org.zonelab.scenarios.scenario.Quarter;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.viz.why.FirmPair;
import org.zonelab.viz.why.FirmSearch;
import org.zonelab.viz.why.Shortlist;

/** What was asked about the firms of one answer, in its first replication, and what was found. */
final class AnswerFirms {
    /** Whose firms they are. */
    static final int REPLICATION = 0;

    private static final int MOST = 8;

    private final Answer answer;
    private Optional<Look<Shortlist>> listing = Optional.empty();
    private final List<Tracing> tracings = new ArrayList<>();

    AnswerFirms(Answer answer) {
        this.answer = answer;
    }

    /** Firms whose stories are told by one simulation. */
    private record Tracing(SortedSet<Long> ids, Look<SortedMap<Long, FirmPair>> look) {}

    /**
     * Firms worth a look, looked for once.
     *
     * @throws Refusal if too much is under way to begin
     */
    synchronized Look<Shortlist> list(Answers answers) {
        Look<Shortlist> look = listing.filter(each -> !each.failed())
                .orElseGet(() -> answers.look(answer, block -> search(block).shortlist()));
        listing = Optional.of(look);
        return look;
    }

    /**
     * A firm in both worlds; those worth a look are traced together.
     *
     * @throws Refusal if too much is under way to begin
     */
    synchronized Look<SortedMap<Long, FirmPair>> pairs(Answers answers, long id) {
        tracings.removeIf(each -> each.look().failed());
        for (Tracing known : tracings) {
            if (known.ids().contains(id)) {
                return known.look();
            }
        }
        SortedSet<Long> ids = new TreeSet<>();
        listing.flatMap(Look::found).ifPresent(list -> list.entries().forEach(entry -> ids.add(entry.id())));
        if (!ids.contains(id)) {
            ids.clear();
            ids.add(id);
        }
        int first = Quarter.FIRST_OF_POLICY.index();
        int last = answer.scenario().horizon().value().last().index();
        Look<SortedMap<Long, FirmPair>> look =
                answers.look(answer, block -> search(block).pairs(ids, first, last));
        if (tracings.size() == MOST) {
            tracings.remove(0);
        }
        tracings.add(new Tracing(ids, look));
        return look;
    }

    /** Ends what is under way. */
    synchronized void stop() {
        listing.ifPresent(Look::stop);
        tracings.forEach(each -> each.look().stop());
    }

    private FirmSearch search(Block block) {
        ResolvedScenario scenario = answer.scenario();
        return new FirmSearch(
                block,
                scenario.policy(),
                scenario.counterfactualPolicy(),
                scenario.seed().value(),
                REPLICATION);
    }
}
