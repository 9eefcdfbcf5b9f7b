package org.zonelab.engine.population;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.world.Industry;

/**
 * Gathers foreign firms into investor groups: one origin each, sizes with a heavy tail, most plants of a group in one
 * family of industries, over any zones.
 */
final class InvestorGroups {
    private static final int FAMILIES = 3;

    private final PopulationParameters parameters;
    private final List<Industry> industries;
    private final long key;

    InvestorGroups(PopulationParameters parameters, List<Industry> industries, long key) {
        this.parameters = parameters;
        this.industries = List.copyOf(industries);
        this.key = key;
    }

    /** Group of each firm, -1 for domestic ones, and origin of each group. */
    record Groups(int[] group, int[] origin) {}

    /**
     * Forms the groups.
     *
     * @param firstOfType position of the first firm of each type, one longer than {@code type}
     */
    Groups of(CohortType[] type, int[] firstOfType, int origins) {
        int[] group = new int[firstOfType[type.length]];
        Arrays.fill(group, -1);
        int[] originOfGroup = new int[group.length];
        int groups = 0;
        for (int origin = 1; origin < origins; origin++) {
            int[] positions = positions(type, firstOfType, origin);
            int[] order =
                    new KeyedOrder(Draws.bits(key, origin)).of(family(type, firstOfType, positions), positions.length);
            int[] sizes =
                    new GroupSizes(parameters.groupExponent(), (int) parameters.largestGroup()).of(positions.length);
            int[] turn = new KeyedOrder(Draws.bits(key, origin, 1)).of(sizes.length);
            int at = 0;
            for (int g : turn) {
                for (int k = 0; k < sizes[g]; k++) {
                    group[positions[order[at++]]] = groups;
                }
                originOfGroup[groups++] = origin;
            }
        }
        return new Groups(group, Arrays.copyOf(originOfGroup, groups));
    }

    private static int[] positions(CohortType[] type, int[] firstOfType, int origin) {
        int n = 0;
        for (int t = 0; t < type.length; t++) {
            n += type[t].origin() == origin ? firstOfType[t + 1] - firstOfType[t] : 0;
        }
        int[] positions = new int[n];
        int at = 0;
        for (int t = 0; t < type.length; t++) {
            for (int k = firstOfType[t]; k < firstOfType[t + 1] && type[t].origin() == origin; k++) {
                positions[at++] = k;
            }
        }
        return positions;
    }

    /** The family in which each plant seeks its group: mostly its own, else any. */
    private int[] family(CohortType[] type, int[] firstOfType, int[] positions) {
        int[] family = new int[positions.length];
        int t = 0;
        for (int k = 0; k < positions.length; k++) {
            while (firstOfType[t + 1] <= positions[k]) {
                t++;
            }
            double uniform = Draws.uniform(Draws.bits(key, positions[k], 2));
            family[k] = uniform < parameters.groupFamilyShare()
                    ? familyOf(industries.get(type[t].industry()))
                    : (int) (FAMILIES
                            * (uniform - parameters.groupFamilyShare())
                            / (1 - parameters.groupFamilyShare()));
        }
        return family;
    }

    /** Services, encouraged industry, other industry. */
    private static int familyOf(Industry industry) {
        return industry.industrial() ? industry.encouraged() ? 1 : 2 : 0;
    }
}
