package org.zonelab.engine.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;
import org.zonelab.engine.world.World;

/**
 * Builds the firms that the world's totals stand for.
 *
 * <p>Order: cohort types by class, industry, origin; firms of a type by zone, then size. A firm's id is its position in
 * that order; micro entities have ids of their own range, counted as if all were there. So sampling fewer of them changes
 * no other firm.
 */
public final class PopulationSynthesis {
    /** First id of micro entities; those below are above-scale and small firms. */
    public static final long FIRST_MICRO_ID = 1L << 32;

    /** Ids of base firms end before this; entrants take theirs from here on. */
    public static final long FIRST_FREE_ID = 1L << 40;

    private final World world;
    private final PopulationParameters parameters;
    private final long seed;
    private final int zones;
    private final int industries;
    private final FirmCounts counts;

    private PopulationSynthesis(World world, PopulationParameters parameters, long seed) {
        this.world = world;
        this.parameters = parameters;
        this.seed = seed;
        this.zones = world.zones().size();
        this.industries = world.industries().size();
        this.counts = new CountSynthesis(world, parameters, key(Step.COUNTS)).counts();
    }

    /** What draws are for; each has a key of its own. */
    private enum Step {
        COUNTS(0),
        SIZES(1),
        ORIGINS(2),
        HIGH_TECH(3),
        TRADING(4),
        BOTH(5),
        AGES(6),
        GROUPS(7);

        private final int code;

        Step(int code) {
            this.code = code;
        }
    }

    private long key(Step step) {
        return DrawKey.of(seed, 0, Purpose.POPULATION, step.code);
    }

    /**
     * Builds the population.
     *
     * @param microRate share of micro entities that get a record, in (0, 1]; each stands for about 1/microRate entities
     * @param seed seed of all draws
     */
    public static FirmRecords build(World world, PopulationParameters parameters, double microRate, long seed) {
        if (!(microRate > 0 && microRate <= 1)) {
            throw new IllegalArgumentException("microRate must be in (0, 1], was " + microRate);
        }
        return new PopulationSynthesis(world, parameters, seed).build(microRate);
    }

    private FirmRecords build(double microRate) {
        List<Cohort> cohorts = new ArrayList<>();
        OriginSplit origins = new OriginSplit(world.origins(), foreignColumns(), key(Step.ORIGINS));
        for (int i = 0; i < industries; i++) {
            addAboveScale(cohorts, origins, i);
        }
        for (int i = 0; i < industries; i++) {
            addSmall(cohorts, origins, i);
        }
        MicroSampling micro = new MicroSampling(world, parameters, counts.micro(), microRate);
        long microId = FIRST_MICRO_ID;
        for (int i = 0; i < industries; i++) {
            cohorts.add(micro.cohort(i, microId));
            microId += Arrays.stream(column(counts.micro(), i)).sum();
        }
        cohorts.removeIf(cohort -> cohort.firms().size() == 0);
        return records(cohorts);
    }

    private int[] foreignColumns() {
        int[] columns = new int[2 * industries];
        for (int i = 0; i < industries; i++) {
            columns[i] = Arrays.stream(column(counts.aboveForeign(), i)).sum();
            columns[industries + i] =
                    Arrays.stream(column(counts.smallForeign(), i)).sum();
        }
        return columns;
    }

    private void addAboveScale(List<Cohort> cohorts, OriginSplit origins, int i) {
        int[] above = column(counts.above(), i);
        int[] foreign = column(counts.aboveForeign(), i);
        double[] foreignOutput = new AboveScaleOutput(world, parameters.aboveScaleOutput()).foreign(i, above, foreign);
        double[] domesticOutput = new double[zones];
        int[] domestic = new int[zones];
        for (int z = 0; z < zones; z++) {
            domestic[z] = above[z] - foreign[z];
            domesticOutput[z] = domestic[z] == 0 ? 0 : world.totals().industrialOutput()[z][i] - foreignOutput[z];
        }
        FirmSizes sizes = new FirmSizes(parameters, key(Step.SIZES));
        add(cohorts, i, 0, SizeClass.ABOVE_SCALE, sizes.aboveScale(domestic, domesticOutput, 2L * i));
        addForeign(
                cohorts,
                i,
                SizeClass.ABOVE_SCALE,
                origins.split(sizes.aboveScale(foreign, foreignOutput, 2L * i + 1), i));
    }

    private void addSmall(List<Cohort> cohorts, OriginSplit origins, int i) {
        double mean = world.industries().get(i).industrial()
                ? parameters.smallIndustrialOutput()
                : parameters.smallServiceOutput();
        int[] domestic = new int[zones];
        Arrays.setAll(domestic, z -> counts.smallDomestic(z, i));
        FirmSizes sizes = new FirmSizes(parameters, key(Step.SIZES));
        long id = 2L * (industries + i);
        add(cohorts, i, 0, SizeClass.SMALL, sizes.small(domestic, mean, id));
        FirmList foreign = sizes.small(column(counts.smallForeign(), i), mean, id + 1);
        addForeign(cohorts, i, SizeClass.SMALL, origins.split(foreign, industries + i));
    }

    private void addForeign(List<Cohort> cohorts, int i, SizeClass size, List<FirmList> byOrigin) {
        for (int o = 0; o < byOrigin.size(); o++) {
            add(cohorts, i, o + 1, size, byOrigin.get(o));
        }
    }

    private void add(List<Cohort> cohorts, int industry, int origin, SizeClass size, FirmList firms) {
        cohorts.add(Cohort.ofEach(new CohortType(industry, origin, size), firms.byZone(zones)));
    }

    private FirmRecords records(List<Cohort> cohorts) {
        CohortType[] type = cohorts.stream().map(Cohort::type).toArray(CohortType[]::new);
        int[] firstOfType = new int[type.length + 1];
        for (int t = 0; t < type.length; t++) {
            firstOfType[t + 1] = firstOfType[t] + cohorts.get(t).firms().size();
        }
        int n = firstOfType[type.length];
        long[] id = new long[n];
        short[] zone = new short[n];
        double[] output = new double[n];
        double[] weight = new double[n];
        for (int t = 0; t < type.length; t++) {
            Cohort cohort = cohorts.get(t);
            int size = cohort.firms().size();
            System.arraycopy(cohort.firms().zone(), 0, zone, firstOfType[t], size);
            System.arraycopy(cohort.firms().output(), 0, output, firstOfType[t], size);
            for (int k = 0; k < size; k++) {
                int at = firstOfType[t] + k;
                id[at] = cohort.ids().length == 0 ? at : cohort.ids()[k];
                weight[at] = cohort.weights().length == 0 ? 1 : cohort.weights()[k];
            }
        }
        InvestorGroups.Groups groups = new InvestorGroups(parameters, world.industries(), key(Step.GROUPS))
                .of(type, firstOfType, world.origins().size());
        boolean[] highTech = new boolean[n];
        boolean[] trading = new boolean[n];
        mark(type, firstOfType, zone, highTech, trading);
        return new FirmRecords(
                type,
                firstOfType,
                id,
                groups.group(),
                zone,
                ages(id),
                output,
                weight,
                highTech,
                trading,
                groups.origin().length,
                groups.origin());
    }

    private int[] ages(long[] id) {
        AgeDistribution distribution = new AgeDistribution(parameters);
        long key = key(Step.AGES);
        int[] ages = new int[id.length];
        for (int k = 0; k < id.length; k++) {
            ages[k] = distribution.quarters(Draws.uniform(Draws.bits(key, id[k])));
        }
        return ages;
    }

    /** Marks high-tech and trading firms; above scale independently of the owner, small domestic ones with an overlap. */
    private void mark(CohortType[] type, int[] firstOfType, short[] zone, boolean[] highTech, boolean[] trading) {
        KindFlags flags = new KindFlags(zone);
        int[] none = new int[zones];
        FirmCounts.ByClass tech = counts.highTech();
        FirmCounts.ByClass trade = counts.trading();
        int t = 0;
        while (t < type.length && type[t].size() != SizeClass.MICRO) {
            int end = t + 1;
            while (end < type.length && sameCell(type[t], type[end])) {
                end++;
            }
            int i = type[t].industry();
            int from = firstOfType[t];
            int to = firstOfType[end];
            long techKey = Draws.bits(key(Step.HIGH_TECH), t);
            long tradeKey = Draws.bits(key(Step.TRADING), t);
            if (type[t].size() == SizeClass.ABOVE_SCALE) {
                flags.mark(highTech, from, to, none, column(tech.above(), i), techKey);
                flags.mark(trading, from, to, none, column(trade.above(), i), tradeKey);
            } else if (type[t].foreign()) {
                flags.mark(highTech, from, to, none, column(tech.smallForeign(), i), techKey);
                flags.mark(trading, from, to, none, column(trade.smallForeign(), i), tradeKey);
            } else {
                int[] onlyTech = new int[zones];
                Arrays.setAll(onlyTech, z -> tech.smallDomestic()[z][i] - counts.smallBoth()[z][i]);
                long bothKey = Draws.bits(key(Step.BOTH), t);
                flags.mark(highTech, from, to, none, column(tech.smallDomestic(), i), bothKey);
                flags.mark(trading, from, to, onlyTech, column(trade.smallDomestic(), i), bothKey);
            }
            t = end;
        }
    }

    /** Above-scale firms of an industry are marked together, small ones apart by owner. */
    private static boolean sameCell(CohortType a, CohortType b) {
        return a.size() == b.size()
                && a.industry() == b.industry()
                && (a.size() == SizeClass.ABOVE_SCALE || a.foreign() == b.foreign());
    }

    private static int[] column(int[][] table, int i) {
        return Arrays.stream(table).mapToInt(row -> row[i]).toArray();
    }
}
