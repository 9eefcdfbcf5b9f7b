package org.zonelab.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.ParameterBinder;

class MemoryNeedTest {
    private static final long MEGABYTE = 1 << 20;
    private static final double MICRO_RATE = 0.001;

    private final World world = WorldLoader.load(Path.of(System.getProperty("zonelab.home")), Optional.empty())
            .world();

    private MemoryNeed need(double microRate, int threads) {
        return MemoryNeed.of(world.national(), microRate, threads);
    }

    @Test
    void firmsAreNeverMoreThanAssumedAndNotManyFewer() {
        AssumptionDraws draws = new AssumptionDraws(Checkout.parameters(), List.of(), 1);
        int built = new FirmSample(world, MICRO_RATE, 1)
                .build(new ParameterBinder(Checkout.parameters()), draws.central(), 1)
                .size();
        assertThat(need(MICRO_RATE, 1).firms()).isBetween((double) built, 1.5 * built);
    }

    @Test
    void aKeptCensusCountsOnceHoweverManyReplicationsRunAtOnce() {
        double one = need(0.01, 1).keeping(9).bytes() - need(0.01, 1).bytes();
        assertThat(one / MEGABYTE).isBetween(170.0, 230.0);
        assertThat(need(0.01, 2).keeping(9).bytes() - need(0.01, 2).bytes()).isEqualTo(one);
        assertThat(need(0.01, 3).keeping(9).onThreads(2))
                .isEqualTo(need(0.01, 2).keeping(9));
    }

    /** So that whatever simulates is refused before its firms are built. */
    @Test
    void firmsAreNotBuiltForMoreReplicationsAtOnceThanMemoryHolds() {
        AssumptionDraws draws = new AssumptionDraws(Checkout.parameters(), List.of(), 1);
        FirmSample sample = new FirmSample(world, MICRO_RATE, 1);
        ParameterBinder binder = new ParameterBinder(Checkout.parameters());
        assertThatThrownBy(() -> sample.build(binder, draws.central(), 100_000))
                .isInstanceOf(MemoryShortageException.class)
                .hasMessageContaining("nothing was simulated");
    }

    /** Sizes of the Java heap between which runs began to succeed when the constants were fitted. */
    @Test
    void theNeedLiesWhereRunsBeganToSucceed() {
        assertThat(need(0.001, 1).bytes() / MEGABYTE).isBetween(225.0, 280.0);
        assertThat(need(0.05, 1).bytes() / MEGABYTE).isBetween(300.0, 380.0);
        assertThat(need(0.05, 2).bytes() / MEGABYTE).isBetween(520.0, 650.0);
    }

    @Test
    void aShortageTellsNeedHoldingsAndWhatHelps() {
        assertThat(need(MICRO_RATE, 1).shortage(4096 * MEGABYTE)).isEmpty();
        assertThat(need(MICRO_RATE, 8).shortage(600 * MEGABYTE))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("has 600 MB", "ZONELAB_JAVA_OPTS=-Xmx", "--threads 2")
                        .doesNotContain("microRate"));
        assertThat(need(1, 1).shortage(600 * MEGABYTE))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("microRate").doesNotContain("--threads"));
        assertThat(need(MICRO_RATE, 1).shortage(100 * MEGABYTE))
                .hasValueSatisfying(
                        text -> assertThat(text).doesNotContain("microRate").doesNotContain("--threads"));
    }
}
