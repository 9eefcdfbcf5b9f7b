package org.zonelab.engine.quarter;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.agent.LedgerYears;
import org.zonelab.engine.mechanism.tax.TaxStatus;
import org.zonelab.engine.outcome.FirmCensus;
import org.zonelab.engine.outcome.PlaceChoices;
import org.zonelab.engine.outcome.ProfitCells;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.trace.FirmStory;
import org.zonelab.engine.trace.FirmSurvey;
import org.zonelab.engine.world.World;

/**
 * One replication: the base year, simulated once under current law, and from its end one world per policy.
 *
 * <p>Not thread-safe; replications are independent of each other.
 */
public final class Simulation {
    /** Calendar year with which every simulation begins. */
    public static final int BASE_YEAR = BaseYear.YEAR;

    /** Quarters of the base year, which all worlds share. */
    public static final int BASE_QUARTERS = 4;

    /** Quarters of the trial run that settles the money of foreign firms. */
    private static final int TRIAL_QUARTERS = 8;

    /** Runs of the base year that correct the opening before the one that counts. */
    private static final int PILOTS = 2;

    /** Quarters before the base year in which the pipeline fills. */
    private static final int PIPELINE_QUARTERS = 20;

    private final BaseYear base;
    private final WorldState opening;
    private final SeriesRecorder recorder;
    private final long seed;
    private final int replication;
    private final int quarters;
    private final byte[][] zoneStatus;
    private final Networks networks;
    private HighTechFlow highTech;
    private double highTechTarget;
    private SoftReference<List<Cohort>> retired = new SoftReference<>(null);
    private final Runnable tick;
    private final WorkerPool pool;
    private final long steps;

    /**
     * Solves and simulates the base year.
     *
     * @param records raked population, shared and not changed
     * @param quarters quarters to simulate, the base year included
     * @param tick called after each simulated quarter
     * @throws UnstableAssumptionsException if wages or agglomeration would feed on themselves
     */
    public Simulation(
            World world,
            FirmRecords records,
            ModelParameters parameters,
            long seed,
            int replication,
            int quarters,
            Runnable tick) {
        this(
                world,
                records,
                parameters,
                Surroundings.stated(parameters),
                seed,
                replication,
                quarters,
                tick,
                WorkerPool.alone());
    }

    /**
     * Solves and simulates the base year of a world that is driven from outside as stated, with its firms shared out among
     * threads, which moves no result.
     *
     * @param surroundings growth and climate by quarter
     * @param pool for as long as the simulation is used
     * @throws UnstableAssumptionsException if wages or agglomeration would feed on themselves
     */
    public Simulation(
            World world,
            FirmRecords records,
            ModelParameters parameters,
            Surroundings surroundings,
            long seed,
            int replication,
            int quarters,
            Runnable tick,
            WorkerPool pool) {
        this.pool = pool;
        this.tick = tick;
        this.seed = seed;
        this.replication = replication;
        this.quarters = quarters;
        LedgerYears years = new LedgerYears(
                BaseYear.DEFERRAL_SINCE, BaseYear.YEAR + Math.max(1, (quarters + 3) / 4), BaseYear.YEAR);
        StartingPoint start =
                new BaseYearSolver(world, records, parameters, surroundings, years, seed, replication, pool).solve();
        base = start.base();
        opening = start.state();
        zoneStatus = statuses(base);
        networks = new Networks(base);
        networks.requireStability();
        networks.open(opening.zones);
        highTechTarget = world.national().highTechFirms();
        highTech = HighTechFlow.fit(base, opening, highTechTarget);
        recorder = new SeriesRecorder(base, pool);
        OpeningBooks books = books();
        books.open();
        fillPipeline();
        base.openLand(opening);
        WorldState trial = trial(TRIAL_QUARTERS);
        new SettledMoney(trial, records.size(), base.baseGroups).apply(opening);
        retire(trial);
        books.fitUses();
        for (int round = 0; round < PILOTS; round++) {
            correct(pilot(), books);
        }
        opening.books.open(opening);
        steps = runBaseYear();
    }

    private static byte[][] statuses(BaseYear base) {
        byte[][] status = new byte[base.terms.length][base.zones()];
        for (int t = 0; t < status.length; t++) {
            for (int z = 0; z < status[t].length; z++) {
                int province = base.world.zones().get(z).province();
                boolean western = base.terms[t].industry().encouraged()
                        && base.world.provinces().get(province).westernPreference();
                status[t][z] = (byte) (western ? TaxStatus.ENCOURAGED_WEST : TaxStatus.STANDARD).ordinal();
            }
        }
        return status;
    }

    /** Scenarios target the origins that all worlds have; a named group of this world has the law of its home. */
    private ResolvedPolicy resolved(Policy policy) {
        Policy inWorld = policy;
        int origins = base.world.origins().size();
        for (int o = 0; o < origins; o++) {
            if (base.world.origins().get(o).group()) {
                inWorld = inWorld.withOriginLike(base.world.lawOf(o));
            }
        }
        return new ResolvedPolicy(inWorld, base.zones(), base.industries(), origins);
    }

    private static Policy currentLaw() {
        return new Policy("current law", List.of());
    }

    private WorldState copyOfOpening() {
        List<Cohort> reused = Objects.requireNonNullElse(retired.get(), List.of());
        retired.clear();
        return opening.copy(pool, reused);
    }

    /** Leaves the memory of a world's firms to the next world, unless Java needs it meanwhile. */
    private void retire(WorldState state) {
        retired = new SoftReference<>(state.cohorts);
    }

    private OpeningBooks books() {
        ResolvedPolicy law = resolved(currentLaw());
        LocationTables tables = new LocationTables(base, opening, law, zoneStatus, pool);
        tables.update(Channels.neutral(base));
        CohortQuarters builder = new CohortQuarters(base, opening, law, tables, highTech.at(0), keys(0));
        CohortQuarter[] cohorts = new CohortQuarter[base.terms.length];
        for (int t = 0; t < cohorts.length; t++) {
            cohorts[t] = builder.of(t);
        }
        return new OpeningBooks(base, opening, cohorts);
    }

    private WorldState trial(int length) {
        WorldState state = copyOfOpening();
        state.books.open(state);
        ResolvedPolicy law = resolved(currentLaw());
        LocationTables tables = new LocationTables(base, state, law, zoneStatus, pool);
        for (int quarter = 0; quarter < length; quarter++) {
            simulate(state, law, tables);
        }
        return state;
    }

    /**
     * Totals of a base year, RMB million.
     *
     * @param output by industry
     * @param residual value added of the residual sector
     * @param highTech certified firms at the end
     */
    private record BaseYearTotals(
            double[] output, double claims, double valueAdded, double residual, double highTech) {}

    /** What the base year would come to if it ran from the opening as it stands. */
    private BaseYearTotals pilot() {
        WorldState state = copyOfOpening();
        state.books.open(state);
        ResolvedPolicy law = resolved(currentLaw());
        LocationTables tables = new LocationTables(base, state, law, zoneStatus, pool);
        double[] output = new double[base.industries()];
        double claims = 0;
        double valueAdded = 0;
        double residual = 0;
        for (int quarter = 0; quarter < BASE_QUARTERS; quarter++) {
            simulate(state, law, tables);
            for (double yearly : state.residualInForce) {
                residual += yearly / 4;
            }
            for (int t = 0; t < base.terms.length; t++) {
                TypeTerms terms = base.terms[t];
                int industry = terms.type().industry();
                double price = StrictMath.exp(state.priceInForce[industry]);
                double real = state.totals.get(t).total(Measure.VALUE_ADDED) / price;
                valueAdded += real;
                output[industry] += real / terms.industry().valueAddedRatio();
                if (terms.type().foreign()) {
                    claims += state.totals.get(t).total(Measure.CLAIMS);
                }
            }
        }
        double certified = 0;
        for (CohortTotals totals : state.totals) {
            certified += totals.total(Measure.HIGH_TECH);
        }
        retire(state);
        return new BaseYearTotals(output, claims, valueAdded + residual, residual, certified);
    }

    /**
     * Scales firms so that each industry's output is met, the residual sector so that value added is, the gain of
     * certificates so that high-tech firms are, and the constants of the use of profit so that claims are.
     */
    private void correct(BaseYearTotals pilot, OpeningBooks books) {
        double missing = base.world.national().valueAdded() - pilot.valueAdded();
        double factor = pilot.residual() > 0 ? Math.max(0, 1 + missing / pilot.residual()) : 1;
        for (int z = 0; z < base.zones(); z++) {
            base.residual[z] *= factor;
            opening.zones.residualValueAdded[z] *= factor;
        }
        pool.run(base.terms.length, (worker, t) -> {
            TypeTerms terms = base.terms[t];
            int industry = terms.type().industry();
            double log = StrictMath.log(base.industryOutput[industry] / pilot.output()[industry]);
            double curvature = 1 - terms.function().capitalElasticity();
            for (Chunk c : opening.cohorts.get(t).chunks()) {
                for (int j = 0; j < c.size; j++) {
                    c.logCapital[j] += log;
                    c.level[j] += curvature * log;
                }
            }
        });
        if (pilot.highTech() > 0) {
            highTechTarget *= base.world.national().highTechFirms() / pilot.highTech();
            highTech = HighTechFlow.fit(base, opening, highTechTarget);
        }
        if (pilot.claims() > 0) {
            base.claimsCorrection *= base.world.national().dividendClaims() / pilot.claims();
            books.fitUses();
        }
    }

    /** Projects that were under way when the base year began: earlier arrivals that do not yet produce. */
    private void fillPipeline() {
        ResolvedPolicy law = resolved(currentLaw());
        LocationTables tables = new LocationTables(base, opening, law, zoneStatus, pool);
        tables.update(Channels.neutral(base));
        for (int quarter = -PIPELINE_QUARTERS; quarter < 0; quarter++) {
            DrawKeys keys = keys(quarter);
            ArrivalPass arrivals = Quarter.arrivals(base, opening, tables, quarter, keys);
            FirmAccounts[] accounts = new FirmAccounts[base.terms.length];
            pool.run(accounts.length, (worker, t) -> {
                accounts[t] = new FirmAccounts(base.zones());
                arrivals.run(t, 1, keys, accounts[t]);
            });
            GroupTraits traits = new GroupTraits(base.world, base.parameters, seed, replication);
            for (FirmAccounts each : accounts) {
                each.enter(opening, traits);
            }
        }
    }

    private DrawKeys keys(int quarter) {
        return new DrawKeys(seed, replication, quarter);
    }

    private long runBaseYear() {
        ResolvedPolicy law = resolved(currentLaw());
        LocationTables tables = new LocationTables(base, opening, law, zoneStatus, pool);
        long agentSteps = 0;
        double[][] values = new double[BASE_QUARTERS][];
        for (int quarter = 0; quarter < BASE_QUARTERS; quarter++) {
            agentSteps += step(opening, law, tables);
            values[quarter] = recorder.record(opening);
        }
        recorder.keepBaseYear(values, opening);
        return agentSteps;
    }

    private Quarter simulate(WorldState state, ResolvedPolicy policy, LocationTables tables) {
        Quarter quarter = open(state, policy, tables);
        quarter.run();
        return quarter;
    }

    private Quarter open(WorldState state, ResolvedPolicy policy, LocationTables tables) {
        policy.resolve(state.quarter, new PublishedState(base, state));
        return new Quarter(base, state, policy, keys(state.quarter), networks, tables, highTech, pool);
    }

    private long step(WorldState state, ResolvedPolicy policy, LocationTables tables) {
        simulate(state, policy, tables);
        tick.run();
        return state.firms();
    }

    /** One world under a policy, from the end of the base year to the horizon. */
    public WorldRun run(Policy policy) {
        return run(policy, QuarterWatch.NONE);
    }

    /**
     * The same world, watched while it is simulated.
     *
     * @param watch may throw to end the run; the base year stays as it is
     */
    public WorldRun run(Policy policy, QuarterWatch watch) {
        return run(policy, quarters, List.of(), watch).run();
    }

    /**
     * One world under a policy, and its firms.
     *
     * @param until quarters to simulate, those of the base year included; at most those of the simulation
     * @param censuses quarters after which every firm is written down, from the first after the base year
     */
    public ObservedRun run(Policy policy, int until, List<Integer> censuses) {
        return run(policy, until, censuses, QuarterWatch.NONE);
    }

    private ObservedRun run(Policy policy, int until, List<Integer> censuses, QuarterWatch watch) {
        WorldState state = copyOfOpening();
        ResolvedPolicy resolved = resolved(policy);
        LocationTables tables = new LocationTables(base, state, resolved, zoneStatus, pool);
        double[][] values = new double[until][];
        System.arraycopy(recorder.baseYear(), 0, values, 0, BASE_QUARTERS);
        ProfitCells profits = ProfitCellsPass.open(base, opening);
        List<FirmCensus> taken = new ArrayList<>();
        long agentSteps = steps;
        for (int quarter = BASE_QUARTERS; quarter < until; quarter++) {
            Quarter simulated = simulate(state, resolved, tables);
            tick.run();
            agentSteps += state.firms();
            values[quarter] = recorder.record(state);
            ProfitCellsPass.add(base, state, profits);
            watch.simulated(quarter, values[quarter]);
            if (censuses.contains(quarter)) {
                taken.add(simulated.census());
            }
        }
        retire(state);
        return new ObservedRun(new WorldRun(recorder.series(values), profits, state.choices, agentSteps), taken);
    }

    /**
     * One world under a policy, simulated again, with every choice of some firms and what decided it.
     *
     * @param ids of firms that exist when the base year ends, or of arrivals
     * @throws IllegalStateException if a choice worked out again were not the one that was made
     */
    public List<FirmStory> stories(Policy policy, SortedSet<Long> ids) {
        FirmTracer tracer = new FirmTracer(base, ids);
        observe(policy, tracer);
        return tracer.stories();
    }

    /** One world under a policy, simulated again, with sums over its quarters for every firm but micro entities. */
    public FirmSurvey survey(Policy policy) {
        FirmSurveyor surveyor = new FirmSurveyor(base);
        observe(policy, surveyor);
        return surveyor.survey();
    }

    /** One world under a policy, simulated again and looked at. */
    void observe(Policy policy, QuarterObserver observer) {
        WorldState state = copyOfOpening();
        ResolvedPolicy resolved = resolved(policy);
        LocationTables tables = new LocationTables(base, state, resolved, zoneStatus, pool);
        for (int k = BASE_QUARTERS; k < quarters; k++) {
            Quarter quarter = open(state, resolved, tables);
            observer.before(quarter);
            quarter.run();
            observer.after(quarter);
            tick.run();
        }
    }

    /** A world and its firms at the quarters asked for, in their order. */
    public record ObservedRun(WorldRun run, List<FirmCensus> censuses) {
        public ObservedRun {
            censuses = List.copyOf(censuses);
        }
    }

    /**
     * What a world showed and how much work it was.
     *
     * @param profits what firms of the base year earned after it
     * @param choices where new plants settled after it, and what moved
     * @param agentSteps firms simulated, summed over quarters
     */
    public record WorldRun(WorldSeries series, ProfitCells profits, PlaceChoices choices, long agentSteps) {}
}
