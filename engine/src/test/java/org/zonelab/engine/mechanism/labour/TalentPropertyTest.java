package org.zonelab.engine.mechanism.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.mechanism.pipeline.Annuity;

class TalentPropertyTest {
    private static final int ZONES = 232;
    private static final LabourParameters CENTRAL = WageCurveTest.CENTRAL;

    private final double[] talent = new double[ZONES];
    private final double[] pay = new double[ZONES];
    private final double[] net = new double[ZONES];

    private void draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int z = 0; z < ZONES; z++) {
            talent[z] = random.nextDouble(100, 100_000);
            pay[z] = random.nextDouble(0.7, 1.4);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void migrationCreatesNobody(long seed) {
        draw(seed);
        new TalentMigration(CENTRAL).net(talent, pay, net);
        double moved = Arrays.stream(net).map(Math::abs).sum();
        assertThat(moved).isPositive();
        assertThat(Arrays.stream(net).sum()).isCloseTo(0, within(1e-9 * moved));
        for (int z = 0; z < ZONES; z++) {
            assertThat(net[z]).isGreaterThan(-CENTRAL.movingShare() / 4 * talent[z]);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void equalPayMovesExactlyNobody(long seed) {
        draw(seed);
        Arrays.fill(pay, 1);
        new TalentMigration(CENTRAL).net(talent, pay, net);
        assertThat(net).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void betterPayInOneZoneDrawsTalentFromAllOthers(long seed) {
        draw(seed);
        new TalentMigration(CENTRAL).net(talent, pay, net);
        double[] before = net.clone();
        pay[17] *= 1.05;
        new TalentMigration(CENTRAL).net(talent, pay, net);
        for (int z = 0; z < ZONES; z++) {
            if (z == 17) {
                assertThat(net[z]).isGreaterThan(before[z]);
            } else {
                assertThat(net[z]).isLessThan(before[z]);
            }
        }
    }

    /** A small zone that pays 1 % more net gains 1.8 % of those who reconsider. */
    @Test
    void oddsRiseByOnePointEightPercentPerPercentOfPay() {
        Arrays.fill(talent, 1e9);
        Arrays.fill(pay, 1);
        talent[3] = 1000;
        pay[3] = 1.01;
        new TalentMigration(CENTRAL).net(talent, pay, net);
        assertThat(net[3] / (CENTRAL.movingShare() / 4 * 1000)).isCloseTo(0.0181, within(2e-4));
    }

    @Test
    void stockOnItsBasePathDoesNotMove() {
        draw(9);
        double[] base = talent.clone();
        double[] nothing = new double[ZONES];
        new TalentStock(CENTRAL).advance(base, nothing, nothing, nothing, talent);
        assertThat(talent).containsExactly(base);
    }

    @Test
    void additionalTalentWearsOffWithAttrition() {
        TalentStock stock = new TalentStock(CENTRAL);
        double talentNow = 1100;
        for (int quarter = 0; quarter < 40; quarter++) {
            talentNow = stock.next(talentNow, 1000, 0, 0, 0);
        }
        assertThat(talentNow).isCloseTo(1000 + 100 * StrictMath.pow(0.98, 40), within(1e-9));
    }

    @Test
    void seatsBecomeGraduatesThreeYearsLaterAndNotBefore() {
        TrainingQueue training = new TrainingQueue(CENTRAL);
        double[] seats = {400, 0};
        double[] queue = new double[training.slots() * 2];
        double[] graduates = new double[2];
        for (int quarter = 0; quarter < 12; quarter++) {
            training.advance(quarter, seats, queue, graduates);
            assertThat(graduates).containsExactly(0, 0);
        }
        training.advance(12, seats, queue, graduates);
        assertThat(graduates[0]).isCloseTo(60, within(1e-12));
        assertThat(graduates[1]).isZero();
    }

    @Test
    void scarcityIsExactlyNeutralAtBaseAndRisesWithJobsPerTalent() {
        TalentScarcity scarcity = new TalentScarcity(CENTRAL);
        assertThat(scarcity.percentagePoints(scarcity.tightness(700, 700, 33, 33), 1))
                .isZero();
        assertThat(scarcity.percentagePoints(1.21, 1)).isCloseTo(0.05, within(1e-12));
        assertThat(scarcity.percentagePoints(1, 1.1)).isNegative();
    }

    /** RMB 0.1 million for one head in ten million of capital is 1 % of capital, 0.149 pp a year. */
    @Test
    void grantActsThroughItsAnnuity() {
        assertThat(new TalentScarcity(CENTRAL).grant(0.1, 0.1, new Annuity(0.08, 10)))
                .isCloseTo(0.149029, within(1e-6));
    }

    @Test
    void peopleComeFromOutsideOnlyForWhatLeversAdd() {
        LabourParameters labour = new LabourParameters(0.2, 0.25, 2.5, 0.08, 0.1, 2, 3, 0.6, 0.5, 0.5, 0.05, 0.34);
        TalentMigration migration = new TalentMigration(labour);
        assertThat(migration.fromOutside(10_000, 1)).isZero();
        assertThat(migration.fromOutside(10_000, 1.1)).isCloseTo(200 * 0.21, within(1e-9));
    }
}
