package org.zonelab.viz.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonelab.scenarios.result.FlowRow;

/** Who loses investment to whom, over the whole projection. */
public final class FlowFinding {
    private static final String PROVINCE = "province:";

    private final List<FlowRow> rows;
    private final Map<String, FlowRow> flows = new HashMap<>();

    public FlowFinding(RunResult run) {
        this.rows = run.flows().stream()
                .filter(row -> row.period().equals(run.horizon()))
                .toList();
        rows.stream()
                .filter(row -> row.measure().equals(FlowRow.FLOW))
                .forEach(row -> flows.put(key(row.from(), row.to()), row));
    }

    /**
     * What one place loses to another.
     *
     * @param from that loses, in the mean over replications
     * @param net what it loses, RMB million
     * @param there mean of what goes from it to the other, before what comes back
     * @param back mean of what comes back
     */
    public record Flow(String from, String to, Estimate net, double there, double back) {}

    /** Net flows between provinces, the largest first. */
    public List<Flow> pairs() {
        return rows.stream()
                .filter(row -> row.measure().equals(FlowRow.NET))
                .filter(row -> row.from().startsWith(PROVINCE) && row.to().startsWith(PROVINCE))
                .map(row -> flow(row.from(), row.to(), Estimate.of(row.estimate())))
                .filter(flow -> flow.net().effect() > 0)
                .sorted(Comparator.comparingDouble((Flow flow) -> -flow.net().effect()))
                .toList();
    }

    /** What a place, or {@link FlowRow#ZONES}, gains from each other one, the largest gain first; below zero it loses. */
    public List<Flow> gains(String place) {
        return rows.stream()
                .filter(row -> row.measure().equals(FlowRow.NET) && row.to().equals(place))
                .filter(row -> !row.from().equals(FlowRow.ALL))
                .map(row -> flow(row.from(), row.to(), Estimate.of(row.estimate())))
                .sorted(Comparator.comparingDouble((Flow flow) -> -flow.net().effect()))
                .toList();
    }

    /** What a place, or {@link FlowRow#ZONES}, gains from all others together. */
    public Optional<Flow> total(String place) {
        return rows.stream()
                .filter(row -> row.measure().equals(FlowRow.NET) && row.to().equals(place))
                .filter(row -> row.from().equals(FlowRow.ALL))
                .map(row -> flow(row.from(), row.to(), Estimate.of(row.estimate())))
                .findFirst();
    }

    /** What changes its place between the zones of a place, or between all of them; nothing where there is no such row. */
    public Estimate within(String place) {
        FlowRow row = flows.get(key(place, place));
        return row == null ? Estimate.UNDEFINED : Estimate.of(row.estimate());
    }

    private Flow flow(String from, String to, Estimate net) {
        return new Flow(from, to, net, mean(from, to), mean(to, from));
    }

    private double mean(String from, String to) {
        FlowRow row = flows.get(key(from, to));
        return row == null ? 0 : row.estimate().effect();
    }

    private static String key(String from, String to) {
        return from + "\t" + to;
    }
}
