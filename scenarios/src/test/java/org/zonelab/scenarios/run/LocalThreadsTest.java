package org.zonelab.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalThreadsTest {
    @Test
    void threadsThatTasksLeaveOverAreSharedOut() {
        LocalThreads eight = new LocalThreads(8);
        assertThat(eight.threadsOfEach(1)).isEqualTo(8);
        assertThat(eight.threadsOfEach(3)).isEqualTo(2);
        assertThat(eight.threadsOfEach(9)).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyTaskRunsOnceWhateverTheNumberOfThreads(int count) throws InterruptedException {
        List<AtomicInteger> runs = Stream.generate(AtomicInteger::new).limit(20).toList();
        List<Runnable> tasks =
                runs.stream().<Runnable>map(run -> run::incrementAndGet).toList();
        new LocalThreads(count).run(tasks);
        assertThat(runs).allSatisfy(run -> assertThat(run).hasValue(1));
    }

    @Test
    void firstFailureIsThrownAsItIs() {
        IllegalArgumentException failure = new IllegalArgumentException("task 2");
        List<Runnable> tasks = List.of(() -> {}, () -> {
            throw failure;
        });
        assertThatThrownBy(() -> new LocalThreads(1).run(tasks)).isSameAs(failure);
    }

    @Test
    void interruptionDoesNotWaitForATaskThatGoesOn() {
        CountDownLatch never = new CountDownLatch(1);
        List<Runnable> tasks = List.of(() -> {
            boolean waiting = true;
            while (waiting) {
                try {
                    never.await();
                    waiting = false;
                } catch (InterruptedException e) {
                    waiting = true; // a replication cannot be stopped midway
                }
            }
        });
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new LocalThreads(1).run(tasks)).isInstanceOf(InterruptedException.class);
        never.countDown();
    }

    @Test
    void noThreadsAreRefused() {
        assertThatThrownBy(() -> new LocalThreads(0)).hasMessageContaining("at least one");
    }
}
