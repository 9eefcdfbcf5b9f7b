package org.zonelab.scenarios.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.zonelab.engine.effect.InvestmentFlows;
import org.zonelab.engine.outcome.PlaceChoices;

/**
 * Flows of investment added up over the zones of provinces, clusters and cities, in every replication.
 *
 * <p>Provinces face each other; a cluster, city or zone faces the other zones of each province. What stays within a place is a
 * flow from it to itself and counts in none of its sums with others.
 */
final class FlowSums {
    private static final List<Function<ZoneMember, String>> PLACES =
            List.of(ZoneMember::province, ZoneMember::cluster, ZoneMember::city, ZoneMember::zone);
    private static final List<String> OUTSIDE = List.of(FlowRow.ELSEWHERE, FlowRow.ABROAD, FlowRow.NOT_FOUNDED);

    private final List<ZoneMember> zones;
    private final int replications;
    private final Set<String> places = new LinkedHashSet<>();
    /** What places face: all others together, provinces, places outside the zones. */
    private final Set<String> counterparts = new LinkedHashSet<>(List.of(FlowRow.ALL));

    private final Map<String, Integer> order = new LinkedHashMap<>();
    /** Sums by the positions of both places. */
    private final SortedMap<Long, double[]> sums = new TreeMap<>();

    FlowSums(List<ZoneMember> zones, int replications) {
        this.zones = List.copyOf(zones);
        this.replications = replications;
        for (Function<ZoneMember, String> place : PLACES) {
            zones.stream().map(place).filter(name -> !name.isEmpty()).forEach(places::add);
        }
        zones.forEach(zone -> counterparts.add(zone.province()));
        counterparts.addAll(OUTSIDE);
        order.put(FlowRow.ALL, 0);
        order.put(FlowRow.ZONES, 1);
        places.forEach(place -> order.put(place, order.size()));
        OUTSIDE.forEach(place -> order.put(place, order.size()));
    }

    /** Adds a flow to all zones together. */
    void addNation(int replication, InvestmentFlows.Flow flow) {
        String from = flow.from() < 0 ? outside(flow.from()) : FlowRow.ZONES;
        String to = flow.to() < 0 ? outside(flow.to()) : FlowRow.ZONES;
        add(replication, from, to, flow.capital());
        if (flow.from() < 0 || flow.to() < 0) {
            add(replication, flow.from() < 0 ? FlowRow.ALL : from, flow.to() < 0 ? FlowRow.ALL : to, flow.capital());
        }
    }

    /** Adds a flow to the places at its two ends. */
    void addPlaces(int replication, InvestmentFlows.Flow flow) {
        String home = counterpart(flow.from());
        String target = counterpart(flow.to());
        add(replication, home, target, flow.capital());
        for (Function<ZoneMember, String> place : PLACES) {
            String from = flow.from() < 0 ? "" : place.apply(zones.get(flow.from()));
            String to = flow.to() < 0 ? "" : place.apply(zones.get(flow.to()));
            boolean province = from.equals(home) || to.equals(target);
            if (from.equals(to)) {
                if (!from.isEmpty() && !province) {
                    add(replication, from, to, flow.capital());
                }
                continue;
            }
            addEnd(replication, from, FlowRow.ALL, flow.capital());
            addStart(replication, FlowRow.ALL, to, flow.capital());
            if (!province) {
                addEnd(replication, from, target, flow.capital());
                addStart(replication, home, to, flow.capital());
            }
        }
    }

    private void addEnd(int replication, String from, String other, double capital) {
        if (!from.isEmpty()) {
            add(replication, from, other, capital);
        }
    }

    private void addStart(int replication, String other, String to, double capital) {
        if (!to.isEmpty()) {
            add(replication, other, to, capital);
        }
    }

    private void add(int replication, String from, String to, double capital) {
        sums.computeIfAbsent(key(from, to), none -> new double[replications])[replication] += capital;
    }

    private String counterpart(int place) {
        return place < 0 ? outside(place) : zones.get(place).province();
    }

    private static String outside(int place) {
        return switch (place) {
            case PlaceChoices.ELSEWHERE -> FlowRow.ELSEWHERE;
            case PlaceChoices.ABROAD -> FlowRow.ABROAD;
            case PlaceChoices.NOT_FOUNDED -> FlowRow.NOT_FOUNDED;
            default -> throw new IllegalArgumentException("no place has the number " + place);
        };
    }

    private long key(String from, String to) {
        return ((long) position(from) << Integer.SIZE) + position(to);
    }

    private int position(String place) {
        Integer position = order.get(place);
        if (position == null) {
            throw new IllegalArgumentException("no place is named " + place);
        }
        return position;
    }

    /** Takes the sums of one direction, places in order; then of both directions, as what a place gains from another. */
    void each(Sink sink) {
        List<String> names = List.copyOf(order.keySet());
        sums.forEach((key, values) ->
                sink.take(FlowRow.FLOW, names.get((int) (key >> Integer.SIZE)), names.get(key.intValue()), values));
        double[] none = new double[replications];
        List<String> gaining = new ArrayList<>(List.of(FlowRow.ZONES));
        gaining.addAll(places);
        for (String to : gaining) {
            for (String from : counterparts) {
                double[] in = sums.getOrDefault(key(from, to), none);
                double[] out = sums.getOrDefault(key(to, from), none);
                if (!from.equals(to) && (in != none || out != none)) {
                    sink.take(FlowRow.NET, from, to, difference(in, out));
                }
            }
        }
    }

    private static double[] difference(double[] in, double[] out) {
        double[] net = new double[in.length];
        for (int k = 0; k < net.length; k++) {
            net[k] = in[k] - out[k];
        }
        return net;
    }

    /** Takes a sum in every replication. */
    interface Sink {
        void take(String measure, String from, String to, double[] values);
    }
}
