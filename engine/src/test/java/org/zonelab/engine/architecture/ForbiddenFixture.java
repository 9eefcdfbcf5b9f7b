package org.zonelab.engine.architecture;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;

/** One small class for each thing the engine must not do. */
final class ForbiddenFixture {
    private ForbiddenFixture() {}

    record Files(Path path) {}

    record Luck(Random random) {}

    static final class MathLuck {
        private MathLuck() {}

        static double draw() {
            return Math.random();
        }
    }

    static final class Clock {
        private Clock() {}

        static long now() {
            return System.nanoTime();
        }
    }

    static final class Surroundings {
        private Surroundings() {}

        static Locale here() {
            return Locale.getDefault();
        }
    }

    static final class Salted {
        private Salted() {}

        static Map<String, String> map() {
            return Map.of("a", "b");
        }
    }

    static final class Hashed {
        private Hashed() {}

        static Map<String, String> map() {
            return new HashMap<>();
        }
    }

    static final class Maths {
        private Maths() {}

        static double power(double base) {
            return Math.pow(base, 1.5);
        }
    }

    static final class Parallel {
        private Parallel() {}

        static long count(List<String> texts) {
            return texts.stream().parallel().count();
        }
    }

    static final class SelfSeeded {
        private SelfSeeded() {}

        static NormalDistribution normal() {
            return new NormalDistribution(0, 1);
        }
    }
}
