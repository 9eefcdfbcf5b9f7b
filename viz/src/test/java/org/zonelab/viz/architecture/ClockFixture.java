package org.zonelab.viz.architecture;

import java.time.Instant;
import java.util.Date;

/** Asks the wall clock, which nothing may that a jump of it could change. */
final class ClockFixture {
    private ClockFixture() {}

    static final class OfTheSystem {
        private OfTheSystem() {}

        static long now() {
            return System.currentTimeMillis();
        }
    }

    static final class OfInstants {
        private OfInstants() {}

        static Instant now() {
            return Instant.now();
        }
    }

    static final class OfDates {
        private OfDates() {}

        @SuppressWarnings("JavaUtilDate")
        static Date now() {
            return new Date();
        }
    }
}
