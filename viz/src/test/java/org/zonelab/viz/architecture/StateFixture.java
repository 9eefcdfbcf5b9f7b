package org.zonelab.viz.architecture;

import java.util.concurrent.atomic.AtomicInteger;

/** Breaks the rules of state and names. */
final class StateFixture {
    @SuppressWarnings("NonFinalStaticField")
    static int counter;

    static final AtomicInteger COUNTER = new AtomicInteger();

    private StateFixture() {}

    record WorldManager() {}
}
