package org.zonelab.viz.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.quarter.WorkerPool;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ResolvedYaml;

/** All answers of a server: starts them within its limits, finds them, forgets the oldest. */
final class Answers implements AutoCloseable {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int ID_BYTES = 12;
    private static final int GRACE_SECONDS = 5;

    private final Ground ground;
    private final Limits limits;
    private final Path folder;
    private final ScenarioText texts;
    private final WarmBlocks blocks;
    private final ExecutorService threads;
    private final ScheduledExecutorService clock;
    private final Consumer<Throwable> failures;
    private final SecureRandom ids = new SecureRandom();
    private final Map<String, Answer> all = new LinkedHashMap<>();
    private final List<Look<?>> looks = new ArrayList<>();

    /**
     * @param folder of this server alone
     * @param threads replications simulated at once
     * @param failures is told why an answer failed
     */
    Answers(Ground ground, Limits limits, Path folder, int threads, Consumer<Throwable> failures) {
        this.failures = failures;
        this.ground = ground;
        this.limits = limits;
        this.folder = folder;
        this.texts = new ScenarioText(ground.loader(), folder);
        this.threads = Executors.newFixedThreadPool(threads, work -> daemon(work, "answers"));
        this.blocks = new WarmBlocks(ground, WarmBlocks.fitting(), WorkerPool.lent(threads, this.threads));
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "answers-clock"));
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Reads a text without running it. */
    ScenarioText.Read read(String text) {
        return texts.read(text);
    }

    /**
     * Starts the answer to a scenario.
     *
     * @throws Refusal if it is larger than this server takes on, or if too many are under way
     */
    Answer start(ResolvedScenario asked) {
        refuseLarge(asked);
        // What runs is the very file that can be downloaded.
        String yaml = new ResolvedYaml().of(asked);
        ResolvedScenario scenario = texts.read(yaml)
                .scenario()
                .orElseThrow(() -> new Refusal(422, "the scenario cannot be written as one file"));
        Answer answer;
        synchronized (this) {
            refuseBusy();
            makeRoom();
            byte[] bytes = new byte[ID_BYTES];
            ids.nextBytes(bytes);
            String id = HexFormat.of().formatHex(bytes);
            answer = new Answer(id, scenario, yaml, newFolder());
            all.put(id, answer);
        }
        try {
            run(answer);
        } catch (RuntimeException e) {
            answer.end(Answer.State.FAILED, "failed", JSON.objectNode());
            throw e;
        }
        return answer;
    }

    private void refuseBusy() {
        if (active() >= limits.active()) {
            throw new Refusal(429, "as many answers as this server computes at once are under way; try again later");
        }
    }

    /**
     * Starts work on the first replication of an answer, within the same limits.
     *
     * @throws Refusal if too many are under way
     */
    <T> Look<T> look(Answer answer, Function<Block, T> work) {
        Look<T> look = new Look<>(() -> blocks.with(answer.scenario(), AnswerFirms.REPLICATION, work));
        synchronized (this) {
            refuseBusy();
            looks.add(look);
        }
        threads.execute(look);
        after(limits.seconds(), look::stop);
        return look;
    }

    /**
     * Waits for a look; one that is not over by then stops if nobody comes back for it within some seconds.
     *
     * @return empty if it needs longer
     */
    <T> Optional<T> result(Look<T> look, long millis) {
        int visit = look.visit();
        Optional<T> found = look.within(millis);
        if (found.isEmpty()) {
            after(GRACE_SECONDS, () -> look.stopAfter(visit));
        }
        return found;
    }

    private void run(Answer answer) {
        AnswerRun run = new AnswerRun(answer, ground, blocks, failures);
        answer.tell("started", run.opening());
        int replications = answer.scenario().replications().value();
        AtomicInteger left = new AtomicInteger(replications);
        // All threads help with the first estimate; then each has a replication of its own.
        threads.execute(() -> {
            replicate(answer, run, 0, left);
            for (int replication = 1; replication < replications; replication++) {
                int next = replication;
                Runnable rest = () -> replicate(answer, run, next, left);
                try {
                    threads.execute(rest);
                } catch (RejectedExecutionException e) {
                    rest.run(); // the server ends: nothing is simulated, but the folder is freed
                }
            }
        });
        after(
                limits.seconds(),
                () -> answer.cancel(
                        Answer.State.FAILED,
                        "failed",
                        JSON.objectNode().put("message", "not finished within " + limits.seconds() + " seconds")));
    }

    private static void replicate(Answer answer, AnswerRun run, int replication, AtomicInteger left) {
        work(answer, () -> run.replicate(replication));
        if (left.decrementAndGet() == 0) {
            run.close();
        }
    }

    /** Does work for an answer; that of one that is over is left undone. */
    private static void work(Answer answer, Runnable work) {
        if (answer.enter()) {
            try {
                work.run();
            } finally {
                answer.leave();
            }
        }
    }

    /** Cancels an answer that nobody listens to any more, some seconds later: a page that reloads comes back. */
    void left(Answer answer, int seconds) {
        after(seconds, () -> {
            if (answer.listeners() == 0 && answer.state() == Answer.State.RUNNING) {
                cancel(answer);
            }
        });
    }

    /** Stops an answer and what is asked about it; one that is over stays as it is. */
    void cancel(Answer answer) {
        answer.cancel(Answer.State.CANCELLED, "cancelled", JSON.objectNode());
        answer.firms().stop();
    }

    /** The answer of an id. */
    synchronized Optional<Answer> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Answers computed or waiting, and looks at firms of finished ones. */
    synchronized int active() {
        looks.removeIf(Look::over);
        return looks.size()
                + (int) all.values().stream()
                        .filter(each -> each.state() == Answer.State.RUNNING)
                        .count();
    }

    /** An answer that is over by then takes no notice. */
    private void after(int seconds, Runnable then) {
        ScheduledFuture<?> planned = clock.schedule(then, seconds, TimeUnit.SECONDS);
        assert !planned.isCancelled();
    }

    private void refuseLarge(ResolvedScenario asked) {
        int quarters = asked.horizon().value().quarters();
        if (quarters > limits.quarters()) {
            throw large("horizon", "quarters", String.valueOf(quarters), String.valueOf(limits.quarters()));
        }
        int replications = asked.replications().value();
        if (replications > limits.replications()) {
            throw large("run", "replications", String.valueOf(replications), String.valueOf(limits.replications()));
        }
        double rate = asked.microRate().value();
        if (rate > limits.microRate()) {
            throw large("population", "microRate", String.valueOf(rate), String.valueOf(limits.microRate()));
        }
        if (asked.data().isPresent() || asked.group().isPresent()) {
            throw new Refusal(422, "scenarios with files of their own run in the terminal only");
        }
    }

    private static Refusal large(String block, String key, String asked, String most) {
        return new Refusal(
                422,
                block + "." + key + ": " + asked + " is more than the " + most
                        + " of this page; run it in the terminal");
    }

    private Path newFolder() {
        try {
            return Files.createTempDirectory(folder, "answer-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the oldest answers that are over. */
    private void makeRoom() {
        List<Answer> over = all.values().stream().filter(Answer::idle).toList();
        for (Answer each : over.subList(0, Math.max(0, Math.min(over.size(), all.size() - limits.kept() + 1)))) {
            all.remove(each.id());
            Folders.remove(each.folder());
        }
    }

    /** Stops everything and removes what was kept. */
    @Override
    public void close() {
        List<Answer> known;
        synchronized (this) {
            known = List.copyOf(all.values());
            looks.forEach(Look::stop);
        }
        known.forEach(this::cancel);
        clock.shutdownNow();
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
                return; // daemons; their folders stay in the system's temporary folder
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        known.forEach(each -> Folders.remove(each.folder()));
    }
}
