package org.zonelab.viz.why;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.trace.FirmQuarter;
import org.zonelab.engine.trace.FirmStory;
import org.zonelab.engine.trace.PlaceChoice;

/**
 * One firm in the world with the policy and in the one without.
 *
 * @param from first quarter looked at
 * @param to last quarter looked at
 */
public record FirmPair(FirmStory with, FirmStory without, int from, int to) {
    /** A kind of choice in which two worlds can part. */
    public enum Choice {
        PLACE,
        PROFIT,
        INVESTMENT,
        CLOSURE,
        MOVE
    }

    /** The first choice that differs. */
    public record Parting(int quarter, Choice choice) {}

    private static final double SHARE = 0.01;
    private static final double MONEY = 0.01;

    /** Whether two amounts of money differ by more than traces. */
    static boolean apart(double a, double b) {
        return Math.abs(a - b) > Math.max(MONEY, SHARE * Math.max(Math.abs(a), Math.abs(b)));
    }

    /** What the two have in common. */
    public CohortType type() {
        return with.type();
    }

    /** The quarters looked at. */
    public IntStream quarters() {
        return IntStream.rangeClosed(from, to);
    }

    /** Gross investment with the policy in the quarters looked at, RMB million. */
    public double investedWith() {
        return sum(with, quarter -> quarter.investment().gross());
    }

    /** The same without. */
    public double investedWithout() {
        return sum(without, quarter -> quarter.investment().gross());
    }

    /** Profit claimed for a relief with the policy, RMB million. */
    public double claimedWith() {
        return sum(with, FirmQuarter::claimed);
    }

    /** The same without. */
    public double claimedWithout() {
        return sum(without, FirmQuarter::claimed);
    }

    private double sum(FirmStory story, ToDoubleFunction<FirmQuarter> figure) {
        return story.quarters().stream()
                .filter(each -> each.quarter() >= from && each.quarter() <= to)
                .mapToDouble(figure)
                .sum();
    }

    /** The first choice that differs by more than traces. */
    public Optional<Parting> parting() {
        if (with.arrival().isPresent()
                && !with.arrival()
                        .map(PlaceChoice::outcome)
                        .equals(without.arrival().map(PlaceChoice::outcome))) {
            return Optional.of(new Parting(with.arrival().get().quarter(), Choice.PLACE));
        }
        for (int quarter = from; quarter <= to; quarter++) {
            Optional<FirmQuarter> here = with.at(quarter);
            Optional<FirmQuarter> there = without.at(quarter);
            if (here.isPresent() && there.isPresent()) {
                Optional<Choice> choice = differing(here.get(), there.get());
                if (choice.isPresent()) {
                    return Optional.of(new Parting(quarter, choice.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The quarter in which it leaves one world and stays in the other. */
    public Optional<Parting> closing() {
        return quarters()
                .filter(quarter -> with.at(quarter).isPresent()
                        && without.at(quarter).isPresent()
                        && closes(with, quarter) != closes(without, quarter))
                .boxed()
                .findFirst()
                .map(quarter -> new Parting(quarter, Choice.CLOSURE));
    }

    private static boolean closes(FirmStory story, int quarter) {
        return story.at(quarter).map(each -> each.exit().share() == 1).orElse(false);
    }

    /** The quarter in which real investment differs most, if it does anywhere. */
    public Optional<Parting> largest() {
        return quarters()
                .filter(quarter ->
                        with.at(quarter).isPresent() && without.at(quarter).isPresent())
                .filter(quarter -> apart(expansion(with, quarter), expansion(without, quarter)))
                .boxed()
                .max((a, b) -> Double.compare(gap(a), gap(b)))
                .map(quarter -> new Parting(quarter, Choice.INVESTMENT));
    }

    private double gap(int quarter) {
        return Math.abs(expansion(with, quarter) - expansion(without, quarter));
    }

    private static double expansion(FirmStory story, int quarter) {
        return story.at(quarter).map(each -> each.investment().expansion()).orElse(0.0);
    }

    private static Optional<Choice> differing(FirmQuarter here, FirmQuarter there) {
        if (here.profit().isPresent() && there.profit().isPresent()) {
            double kept = here.profit().get().flows().reinvested();
            double left = there.profit().get().flows().reinvested();
            if (apart(kept, left) || apart(here.claimed(), there.claimed())) {
                return Optional.of(Choice.PROFIT);
            }
        }
        if (apart(here.investment().expansion(), there.investment().expansion())) {
            return Optional.of(Choice.INVESTMENT);
        }
        if (Math.abs(here.exit().share() - there.exit().share()) > SHARE) {
            return Optional.of(Choice.CLOSURE);
        }
        boolean moved =
                !here.move().map(PlaceChoice::outcome).equals(there.move().map(PlaceChoice::outcome));
        return moved ? Optional.of(Choice.MOVE) : Optional.empty();
    }
}
