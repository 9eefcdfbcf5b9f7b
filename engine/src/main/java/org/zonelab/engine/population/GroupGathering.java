package org.zonelab.engine.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.FirmRecords;

/**
 * Finds the synthetic firms that stand in for the entities of a named group, and books them under it.
 *
 * <p>For each entity in turn, the foreign firm of its zone, industry and size whose output is nearest in logarithms and that
 * no entity took before; it keeps id, age, output and kinds. So every total of zone, industry, size and owner stays. Only
 * origins change, whose mix within the zones is not published.
 */
public final class GroupGathering {
    private final NamedGroup group;
    private final int origin;

    /** @param origin position of the group among the world's origins */
    public GroupGathering(NamedGroup group, int origin) {
        this.group = group;
        this.origin = origin;
    }

    /** Entities for which a population has no firm left, in words of positions; empty if all can be booked. */
    public List<NamedGroup.Entity> missing(FirmRecords firms) {
        List<NamedGroup.Entity> missing = new ArrayList<>();
        int[] taken = standIns(firms);
        for (int k = 0; k < taken.length; k++) {
            if (taken[k] < 0) {
                missing.add(group.entities().get(k));
            }
        }
        return missing;
    }

    /**
     * The population with the group.
     *
     * @throws IllegalArgumentException if an entity finds no firm
     */
    public FirmRecords in(FirmRecords firms) {
        int[] standIn = standIns(firms);
        CohortType[] newType = new CohortType[firms.size()];
        for (int k = 0; k < standIn.length; k++) {
            if (standIn[k] < 0) {
                throw new IllegalArgumentException("no foreign firm is left for entity " + (k + 1) + " of " + group.id()
                        + ": " + group.entities().get(k));
            }
            newType[standIn[k]] = NamedGroup.type(group.entities().get(k), origin);
        }
        return sorted(firms, newType);
    }

    private int[] standIns(FirmRecords firms) {
        int[] standIn = new int[group.entities().size()];
        Arrays.fill(standIn, -1);
        boolean[] taken = new boolean[firms.size()];
        for (int k = 0; k < standIn.length; k++) {
            NamedGroup.Entity entity = group.entities().get(k);
            double best = Double.POSITIVE_INFINITY;
            for (int t = 0; t < firms.type().length; t++) {
                CohortType type = firms.type()[t];
                if (type.foreign() && type.industry() == entity.industry() && type.size() == entity.size()) {
                    for (int f = firms.firstOfType()[t]; f < firms.firstOfType()[t + 1]; f++) {
                        double gap = distance(firms, f, entity);
                        if (!taken[f] && gap < best) {
                            best = gap;
                            standIn[k] = f;
                        }
                    }
                }
            }
            if (standIn[k] >= 0) {
                taken[standIn[k]] = true;
            }
        }
        return standIn;
    }

    private static double distance(FirmRecords firms, int f, NamedGroup.Entity entity) {
        return firms.zone()[f] == entity.zone()
                ? Math.abs(StrictMath.log(firms.grossOutput()[f] / entity.grossOutput()))
                : Double.POSITIVE_INFINITY;
    }

    /** Old types without those that moved, in their order; then the group's types by industry and size. */
    private FirmRecords sorted(FirmRecords firms, CohortType[] moved) {
        List<CohortType> types = new ArrayList<>();
        List<Integer> first = new ArrayList<>(List.of(0));
        int[] order = new int[firms.size()];
        int at = 0;
        for (int t = 0; t < firms.type().length; t++) {
            int from = at;
            for (int f = firms.firstOfType()[t]; f < firms.firstOfType()[t + 1]; f++) {
                if (moved[f] == null) {
                    order[at++] = f;
                }
            }
            if (at > from) {
                types.add(firms.type()[t]);
                first.add(at);
            }
        }
        TreeMap<CohortType, List<Integer>> own =
                new TreeMap<>(Comparator.comparing(CohortType::size).thenComparing(CohortType::industry));
        for (int f = 0; f < moved.length; f++) {
            if (moved[f] != null) {
                own.computeIfAbsent(moved[f], type -> new ArrayList<>()).add(f);
            }
        }
        for (CohortType type : own.keySet()) {
            for (int f : own.getOrDefault(type, List.of())) {
                order[at++] = f;
            }
            types.add(type);
            first.add(at);
        }
        return records(firms, types, first, order, moved);
    }

    private FirmRecords records(
            FirmRecords firms, List<CohortType> types, List<Integer> first, int[] order, CohortType[] moved) {
        int n = order.length;
        long[] id = new long[n];
        int[] ofGroup = new int[n];
        short[] zone = new short[n];
        int[] age = new int[n];
        double[] output = new double[n];
        double[] weight = new double[n];
        boolean[] highTech = new boolean[n];
        boolean[] trading = new boolean[n];
        for (int k = 0; k < n; k++) {
            int f = order[k];
            id[k] = firms.id()[f];
            ofGroup[k] = moved[f] == null ? firms.group()[f] : firms.groups();
            zone[k] = firms.zone()[f];
            age[k] = firms.ageQuarters()[f];
            output[k] = firms.grossOutput()[f];
            weight[k] = firms.weight()[f];
            highTech[k] = firms.highTech()[f];
            trading[k] = firms.trading()[f];
        }
        int[] groupOrigin = Arrays.copyOf(firms.groupOrigin(), firms.groups() + 1);
        groupOrigin[firms.groups()] = origin;
        return new FirmRecords(
                types.toArray(CohortType[]::new),
                first.stream().mapToInt(Integer::intValue).toArray(),
                id,
                ofGroup,
                zone,
                age,
                output,
                weight,
                highTech,
                trading,
                firms.groups() + 1,
                groupOrigin);
    }
}
