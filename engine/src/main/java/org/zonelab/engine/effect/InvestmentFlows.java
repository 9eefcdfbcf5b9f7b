package org.zonelab.engine.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zonelab.engine.outcome.PlaceChoices;
import org.zonelab.engine.outcome.PlaceChoices.Move;

/**
 * Capital that a policy leads to another place: for each firm whose choice of a place differs, from where it would have gone
 * without the policy to where it goes with it.
 *
 * <pre>F_ab = Σ_i K_i [place_i(counterfactual) = a] [place_i(policy) = b],   a ≠ b</pre>
 *
 * <p>i new plants, the same in both worlds by their permanent number; K planned capital, RMB million. A plant that one world alone has
 * comes from, or goes, {@link PlaceChoices#NOT_FOUNDED}. A firm that moves counts once, from its first place h to its last: b in the policy's world alone
 * adds to F_hb, in the counterfactual alone to F_bh; a and b in the two worlds to F_ab. A plant that is in no zone of either world has no place here. So
 *
 * <pre>Σ_a F_ab − Σ_c F_bc = K_b(policy) − K_b(counterfactual)</pre>
 *
 * <p>for every zone b, K_b capital that came to settle there less what moved away: firms that move enter with the capital of their
 * last move, in the policy's world if they move in both.
 *
 * @param flows by quarter, then places; each quarter and pair of places once
 */
public record InvestmentFlows(List<Flow> flows) {
    /** No firm chose another place, or nobody looked. */
    public static final InvestmentFlows NONE = new InvestmentFlows(List.of());

    private static final Comparator<Flow> ORDER =
            Comparator.comparingInt(Flow::year).thenComparingInt(Flow::from).thenComparingInt(Flow::to);
    private static final int QUARTERS = 4;

    public InvestmentFlows {
        flows = List.copyOf(flows);
    }

    /**
     * Capital that changed its place within a year.
     *
     * @param year years since the base year
     * @param from zone without the policy, or {@link PlaceChoices#ELSEWHERE}, {@link PlaceChoices#ABROAD}, {@link
     *     PlaceChoices#NOT_FOUNDED}
     * @param to the same with it
     * @param capital RMB million
     */
    public record Flow(int year, int from, int to, double capital) {}

    /**
     * Compares two worlds of one replication.
     *
     * @throws IllegalArgumentException if they do not cover the same quarters and types of firms
     */
    public static InvestmentFlows of(PlaceChoices policy, PlaceChoices counterfactual) {
        if (policy.batches() != counterfactual.batches()) {
            throw new IllegalArgumentException("one world has " + policy.batches()
                    + " batches of new plants, the other " + counterfactual.batches());
        }
        List<Flow> single = new ArrayList<>();
        arrivals(policy, counterfactual, single);
        moves(whole(policy.moves()), whole(counterfactual.moves()), single);
        return new InvestmentFlows(summed(single));
    }

    private static void arrivals(PlaceChoices policy, PlaceChoices counterfactual, List<Flow> flows) {
        double[] with = policy.capital();
        double[] without = counterfactual.capital();
        int inPolicy = 0;
        int inCounterfactual = 0;
        for (int batch = 0; batch < policy.batches(); batch++) {
            int plants = Math.max(policy.plants(batch), counterfactual.plants(batch));
            for (int plant = 0; plant < plants; plant++) {
                int to = policy.place(batch, plant);
                int from = counterfactual.place(batch, plant);
                double capital = to >= 0 ? with[inPolicy++] : 0;
                if (from >= 0) {
                    capital = without[inCounterfactual++];
                }
                if (from != to && capital > 0) {
                    flows.add(new Flow(policy.quarter(batch) / QUARTERS, from, to, capital));
                }
            }
        }
    }

    /** One move a firm, from its first place to its last, by firm: ways and detours in between are no gain of anyone. */
    private static SortedMap<Long, Move> whole(List<Move> moves) {
        SortedMap<Long, Move> whole = new TreeMap<>();
        for (Move move : moves) {
            whole.merge(
                    move.id(),
                    move,
                    (first, last) -> new Move(last.quarter(), last.id(), first.from(), last.to(), last.capital()));
        }
        return whole;
    }

    private static void moves(SortedMap<Long, Move> policy, SortedMap<Long, Move> counterfactual, List<Flow> flows) {
        policy.forEach((id, with) -> {
            Move without = counterfactual.get(id);
            if (without != null && without.from() == with.from()) {
                both(with, without, flows);
            } else {
                add(with.quarter(), with.from(), with.to(), with.capital(), flows);
            }
        });
        counterfactual.forEach((id, without) -> {
            Move with = policy.get(id);
            if (with == null || with.from() != without.from()) {
                add(without.quarter(), without.to(), without.from(), without.capital(), flows);
            }
        });
    }

    /** What a lever builds in both worlds may differ in size; what moves from one home may arrive at different places. */
    private static void both(Move with, Move without, List<Flow> flows) {
        int quarter = Math.max(with.quarter(), without.quarter());
        if (with.from() == PlaceChoices.NOT_FOUNDED && with.to() == without.to()) {
            double more = with.capital() - without.capital();
            if (more < 0) {
                add(quarter, with.to(), with.from(), -more, flows);
            } else {
                add(quarter, with.from(), with.to(), more, flows);
            }
        } else {
            add(quarter, without.to(), with.to(), with.capital(), flows);
        }
    }

    private static void add(int quarter, int from, int to, double capital, List<Flow> flows) {
        if (from != to && capital > 0) {
            flows.add(new Flow(quarter / QUARTERS, from, to, capital));
        }
    }

    /** Adds up flows of one year and pair of places, each sum in the order of simulation. */
    private static List<Flow> summed(List<Flow> single) {
        SortedMap<Flow, Double> sums = new TreeMap<>(ORDER);
        for (Flow flow : single) {
            sums.merge(new Flow(flow.year(), flow.from(), flow.to(), 0), flow.capital(), Double::sum);
        }
        return sums.entrySet().stream()
                .map(each -> new Flow(
                        each.getKey().year(),
                        each.getKey().from(),
                        each.getKey().to(),
                        each.getValue()))
                .toList();
    }
}
