package org.zonelab.engine.mechanism.location;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/**
 * Nanoseconds for one exact choice among 232 zones: our race, beside a Gumbel term for every zone and beside inversion
 * of the cumulative probabilities evaluated anew for each firm.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class ZoneChoiceBenchmark {
    private static final int ZONES = 232;
    private static final int FIRMS = 1024;
    private static final long KEY = DrawKey.of(1, 0, Purpose.ZONE_CHOICE, 0);

    private final double[] utilities = new double[ZONES];
    private final double[] weights = new double[ZONES];
    private final ZoneArrival arrival = new ZoneArrival();
    private ZoneRace race = new ZoneRace(ZoneProposal.of(new double[] {1}));

    /** Zones as unequal as the real ones, every tenth of them raised after the proposal was made. */
    @Setup
    public void spread() {
        for (int z = 0; z < ZONES; z++) {
            utilities[z] = 1.2 * Draws.laplace(Draws.bits(KEY, -1L - z));
            weights[z] = PortableMath.exp(utilities[z]);
        }
        race = new ZoneRace(ZoneProposal.of(weights));
        for (int z = 0; z < ZONES; z += 10) {
            utilities[z] += 0.2;
        }
        race.setUtilities(utilities);
    }

    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long race() {
        long sum = 0;
        for (int firm = 0; firm < FIRMS; firm++) {
            sum += race.winner(KEY, firm, Double.POSITIVE_INFINITY, arrival);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long gumbelTermForEveryZone() {
        long sum = 0;
        for (int firm = 0; firm < FIRMS; firm++) {
            int best = 0;
            double highest = Double.NEGATIVE_INFINITY;
            for (int z = 0; z < ZONES; z++) {
                double utility = utilities[z] - PortableMath.log(Draws.exponential(Draws.bits(KEY, firm, z)));
                if (utility > highest) {
                    highest = utility;
                    best = z;
                }
            }
            sum += best;
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long inversionEvaluatedAnew() {
        long sum = 0;
        for (int firm = 0; firm < FIRMS; firm++) {
            double total = 0;
            for (int z = 0; z < ZONES; z++) {
                weights[z] = PortableMath.exp(utilities[z]);
                total += weights[z];
            }
            double left = total * Draws.uniform(Draws.bits(KEY, firm));
            int chosen = 0;
            while (chosen < ZONES - 1 && left > weights[chosen]) {
                left -= weights[chosen];
                chosen++;
            }
            sum += chosen;
        }
        return sum;
    }
}
