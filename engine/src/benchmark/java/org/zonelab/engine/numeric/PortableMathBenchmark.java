package org.zonelab.engine.numeric;

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

/** Nanoseconds for one exponential or logarithm, ours over a chunk of 1,024 beside the platform's. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class PortableMathBenchmark {
    private static final int CHUNK = 1024;

    private final double[] exponents = new double[CHUNK];
    private final double[] positives = new double[CHUNK];
    private final double[] out = new double[CHUNK];

    /** Exponents within ±10 and their exponentials. */
    @Setup
    public void spread() {
        for (int j = 0; j < CHUNK; j++) {
            exponents[j] = 20.0 * j / CHUNK - 10;
            positives[j] = StrictMath.exp(exponents[j]);
        }
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public double[] exp() {
        PortableMath.exp(exponents, out, CHUNK);
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public double[] expOfThePlatform() {
        for (int j = 0; j < CHUNK; j++) {
            out[j] = Math.exp(exponents[j]);
        }
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public double[] log() {
        PortableMath.log(positives, out, CHUNK);
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(CHUNK)
    public double[] logOfThePlatform() {
        for (int j = 0; j < CHUNK; j++) {
            out[j] = Math.log(positives[j]);
        }
        return out;
    }
}
