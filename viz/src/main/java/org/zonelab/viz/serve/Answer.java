package org.zonelab.viz.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zonelab.scenarios.scenario.ResolvedScenario;

/** One question, what is known of its answer so far, and everything that was told of it. */
final class Answer {
    /** How far an answer is. */
    enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /**
     * Something that happened.
     *
     * @param name of a server-sent event
     * @param data one line of JSON
     */
    record Event(String name, String data) {}

    private final String id;
    private final ResolvedScenario scenario;
    private final String yaml;
    private final Path folder;
    private final List<Event> events = new ArrayList<>();
    private final Set<Thread> workers = new HashSet<>();
    private final AnswerFirms firms = new AnswerFirms(this);
    private State state = State.RUNNING;
    private int listeners;

    /**
     * @param yaml the file that gives this answer in the terminal
     * @param folder where its results go
     */
    Answer(String id, ResolvedScenario scenario, String yaml, Path folder) {
        this.id = id;
        this.scenario = scenario;
        this.yaml = yaml;
        this.folder = folder;
    }

    String id() {
        return id;
    }

    ResolvedScenario scenario() {
        return scenario;
    }

    String yaml() {
        return yaml;
    }

    Path folder() {
        return folder;
    }

    /** What was asked about its firms. */
    AnswerFirms firms() {
        return firms;
    }

    /** @throws Refusal unless the answer is whole */
    void requireFinished() {
        if (state() != State.DONE) {
            throw new Refusal(409, "the answer is not finished");
        }
    }

    synchronized State state() {
        return state;
    }

    /** Tells something, unless the answer is over. */
    synchronized void tell(String name, ObjectNode data) {
        if (state == State.RUNNING) {
            events.add(new Event(name, data.toString()));
            notifyAll();
        }
    }

    /** Tells the last thing and ends; the first end counts. */
    synchronized void end(State last, String name, ObjectNode data) {
        if (state == State.RUNNING) {
            events.add(new Event(name, data.toString()));
            state = last;
            notifyAll();
        }
    }

    /**
     * Waits for what was told after the first so many events.
     *
     * @return empty if nothing happened in the time; the caller asks {@link #state} whether more can come
     */
    synchronized List<Event> after(int known, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; events.size() <= known && state == State.RUNNING && left > 0; ) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return List.copyOf(events.subList(Math.min(known, events.size()), events.size()));
    }

    /** Lets the current thread work for this answer until {@link #leave}, unless the answer is over. */
    synchronized boolean enter() {
        return state == State.RUNNING && workers.add(Thread.currentThread());
    }

    /** Ends the work of the current thread, which forgets an interruption that was meant for this work. */
    synchronized void leave() {
        workers.remove(Thread.currentThread());
        boolean meantForThis = Thread.interrupted();
        assert !meantForThis || state != State.RUNNING;
    }

    /** Whether the answer is over and no thread works for it any more. */
    synchronized boolean idle() {
        return state != State.RUNNING && workers.isEmpty();
    }

    /** Ends the answer and interrupts those who work for it. */
    synchronized void cancel(State as, String name, ObjectNode data) {
        end(as, name, data);
        workers.forEach(Thread::interrupt);
    }

    synchronized void listenerCame() {
        listeners++;
    }

    /** Whether this was the last listener. */
    synchronized boolean listenerLeft() {
        return --listeners == 0;
    }

    synchronized int listeners() {
        return listeners;
    }
}
