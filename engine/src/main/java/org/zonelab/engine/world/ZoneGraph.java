package org.zonelab.engine.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultUndirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * The proximity graph of places: each is linked to its nearest neighbours and to all within a radius; parts that this
 * leaves apart are linked where they are nearest, so that every place can be reached. Edges weigh great-circle km.
 *
 * <p>Immutable. Building costs O(n² log n), one set of paths O(m + n log n).
 */
public final class ZoneGraph {
    private final List<Coordinates> places;
    private final int neighbours;
    private final double[][] straightKm;
    private final Graph<Integer, DefaultWeightedEdge> graph;

    /**
     * Links the places.
     *
     * @param places at least one; vertex k is place k
     * @param neighbours nearest places that each is linked to, at least 1
     * @param radiusKm all places within this distance are linked
     */
    public ZoneGraph(List<Coordinates> places, int neighbours, double radiusKm) {
        if (places.isEmpty() || neighbours < 1 || !(radiusKm >= 0)) {
            throw new IllegalArgumentException("need at least one place, 1 neighbour and a radius of 0 km, had "
                    + places.size() + ", " + neighbours + ", " + radiusKm);
        }
        this.places = List.copyOf(places);
        this.neighbours = neighbours;
        this.straightKm = straightKm(this.places);
        this.graph = link(radiusKm);
    }

    private static double[][] straightKm(List<Coordinates> places) {
        double[][] km = new double[places.size()][places.size()];
        for (int a = 0; a < km.length; a++) {
            for (int b = 0; b < a; b++) {
                km[a][b] = places.get(a).distanceKm(places.get(b));
                km[b][a] = km[a][b];
            }
        }
        return km;
    }

    private Graph<Integer, DefaultWeightedEdge> link(double radiusKm) {
        Graph<Integer, DefaultWeightedEdge> linked = empty();
        for (int a = 0; a < places.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (straightKm[a][b] <= radiusKm) {
                    join(linked, a, b);
                }
            }
            for (int b : nearest(straightKm[a], a)) {
                join(linked, a, b);
            }
        }
        List<Set<Integer>> parts = new ConnectivityInspector<>(linked).connectedSets();
        while (parts.size() > 1) {
            joinToNearest(linked, parts.get(0));
            parts = new ConnectivityInspector<>(linked).connectedSets();
        }
        return linked;
    }

    /** Links a part to the nearest place outside it, of equally near ones the first. */
    private void joinToNearest(Graph<Integer, DefaultWeightedEdge> linked, Set<Integer> part) {
        int from = -1;
        int to = -1;
        for (int a = 0; a < places.size(); a++) {
            for (int b = 0; b < places.size(); b++) {
                boolean bridges = part.contains(a) && !part.contains(b);
                if (bridges && (from < 0 || straightKm[a][b] < straightKm[from][to])) {
                    from = a;
                    to = b;
                }
            }
        }
        join(linked, from, to);
    }

    private Graph<Integer, DefaultWeightedEdge> empty() {
        Graph<Integer, DefaultWeightedEdge> empty = new DefaultUndirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int k = 0; k < places.size(); k++) {
            empty.addVertex(k);
        }
        return empty;
    }

    /** Places nearest to somewhere, by their distances, one place left out if it is not -1. */
    private int[] nearest(double[] km, int not) {
        return IntStream.range(0, km.length)
                .filter(place -> place != not)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> km[place]))
                .limit(neighbours)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void join(Graph<Integer, DefaultWeightedEdge> linked, int a, int b) {
        if (!linked.containsEdge(a, b)) {
            Graphs.addEdge(linked, a, b, straightKm[a][b]);
        }
    }

    /** Places linked to this one, ascending. */
    public int[] neighboursOf(int place) {
        return Graphs.neighborListOf(graph, place).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** Lengths of the shortest paths between all places, km, {@code [place][place]}; 0 on the diagonal. */
    public double[][] pathKm() {
        DijkstraShortestPath<Integer, DefaultWeightedEdge> dijkstra = new DijkstraShortestPath<>(graph);
        double[][] km = new double[places.size()][places.size()];
        for (int a = 0; a < km.length; a++) {
            SingleSourcePaths<Integer, DefaultWeightedEdge> paths = dijkstra.getPaths(a);
            for (int b = 0; b < km.length; b++) {
                km[a][b] = paths.getWeight(b);
            }
        }
        return km;
    }

    /**
     * Distance to the nearest of some targets (ports): along the graph to any place, then straight to the target, km.
     *
     * @return {@code [place]}
     */
    public double[] nearestKm(List<Coordinates> targets) {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("no targets");
        }
        int source = places.size();
        Graph<Integer, DefaultWeightedEdge> extended = empty();
        Graphs.addGraph(extended, graph);
        List<Integer> ports = new ArrayList<>();
        for (Coordinates target : targets) {
            int port = source + 1 + ports.size();
            extended.addVertex(port);
            ports.add(port);
            double[] straight = places.stream().mapToDouble(target::distanceKm).toArray();
            for (int place : nearest(straight, -1)) {
                Graphs.addEdge(extended, port, place, straight[place]);
            }
        }
        extended.addVertex(source);
        ports.forEach(port -> Graphs.addEdge(extended, source, port, 0));
        SingleSourcePaths<Integer, DefaultWeightedEdge> paths = new DijkstraShortestPath<>(extended).getPaths(source);
        double[] km = new double[places.size()];
        Arrays.setAll(km, paths::getWeight);
        return km;
    }
}
