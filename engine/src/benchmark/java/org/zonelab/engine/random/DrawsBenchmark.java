package org.zonelab.engine.random;

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

/** Nanoseconds for one draw of each kind, over a chunk of 1,024 agents. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class DrawsBenchmark {
    private static final int CHUNK = 1024;
    private static final long KEY = DrawKey.of(1, 0, Purpose.PRODUCTIVITY, 0);

    private final long[] ids = new long[CHUNK];
    private final long[] bits = new long[CHUNK];
    private final double[] out = new double[CHUNK];

    /** Permanent ids, with gaps as exits leave them. */
    @Setup
    public void number() {
        for (int j = 0; j < CHUNK; j++) {
            ids[j] = 3L * j;
        }
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public long[] bits() {
        Draws.bits(KEY, ids, bits, CHUNK);
        return bits;
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public double[] uniforms() {
        Draws.uniforms(KEY, ids, out, CHUNK);
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public double[] exponentials() {
        Draws.exponentials(KEY, ids, out, CHUNK);
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public double[] laplaces() {
        Draws.laplaces(KEY, ids, out, CHUNK);
        return out;
    }
}
