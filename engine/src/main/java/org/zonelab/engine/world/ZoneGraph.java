package org.zonelab.engine.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.spanning.PrimMinimumSpanningTree;
import org.jgrapht.graph.DefaultUndirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * The proximity graph of places: each is linked to its nearest neighbours, to all within a radius, and along the
 * minimum spanning tree, so that every place can be reached. Edges weigh great-circle km.
 *
 * <p>Immutable. Building costs O(n² log n), one set of paths O(m + n log n).
 */
public final class ZoneGraph {
    private final List<Coordinates> places;
    private final int neighbours;
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
        this.graph = link(radiusKm);
    }

    private Graph<Integer, DefaultWeightedEdge> link(double radiusKm) {
        Graph<Integer, DefaultWeightedEdge> complete = empty();
        Graph<Integer, DefaultWeightedEdge> linked = empty();
        for (int a = 0; a < places.size(); a++) {
            for (int b = 0; b < a; b++) {
                double km = places.get(a).distanceKm(places.get(b));
                Graphs.addEdge(complete, a, b, km);
                if (km <= radiusKm) {
                    join(linked, a, b);
                }
            }
            for (int b : nearest(a)) {
                join(linked, a, b);
            }
        }
        for (DefaultWeightedEdge edge :
                new PrimMinimumSpanningTree<>(complete).getSpanningTree().getEdges()) {
            join(linked, complete.getEdgeSource(edge), complete.getEdgeTarget(edge));
        }
        return linked;
    }

    private Graph<Integer, DefaultWeightedEdge> empty() {
        Graph<Integer, DefaultWeightedEdge> empty = new DefaultUndirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int k = 0; k < places.size(); k++) {
            empty.addVertex(k);
        }
        return empty;
    }

    private int[] nearest(int place) {
        return IntStream.range(0, places.size())
                .filter(other -> other != place)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> places.get(place).distanceKm(places.get(other))))
                .limit(neighbours)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void join(Graph<Integer, DefaultWeightedEdge> linked, int a, int b) {
        if (!linked.containsEdge(a, b)) {
            Graphs.addEdge(linked, a, b, places.get(a).distanceKm(places.get(b)));
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
            for (int place : closest(target)) {
                Graphs.addEdge(extended, port, place, places.get(place).distanceKm(target));
            }
        }
        extended.addVertex(source);
        ports.forEach(port -> Graphs.addEdge(extended, source, port, 0));
        SingleSourcePaths<Integer, DefaultWeightedEdge> paths = new DijkstraShortestPath<>(extended).getPaths(source);
        double[] km = new double[places.size()];
        Arrays.setAll(km, paths::getWeight);
        return km;
    }

    private int[] closest(Coordinates target) {
        return IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparingDouble(place -> places.get(place).distanceKm(target)))
                .limit(neighbours)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
