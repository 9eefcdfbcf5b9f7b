package org.zonelab.engine.mechanism.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.ReliefLedger;
import org.zonelab.engine.mechanism.tax.CreditElection;

/** Accounts of the ledger over random histories of claims, payouts, recoveries and exits. */
class ReliefLawIdentityTest {
    private static final int HISTORIES = 4000;
    private static final int FIRST_QUARTER = -24;
    private static final int QUARTERS = 72;
    private static final double TOLERANCE = 1e-8;

    private final ReliefLaw law = new ReliefLaw(20, 0.0005, new CreditElection(0.1, 0.08, 10));

    @Test
    void everyYuanIsAccountedForInEveryStep() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ReliefLedger ledger = new ReliefLedger(2018, 2035, 2024, 3);
            ReliefFlows flows = new ReliefFlows();
            int slot = random.nextInt(3);
            for (int quarter = FIRST_QUARTER; quarter < FIRST_QUARTER + QUARTERS; quarter++) {
                event(random, ledger, slot, quarter, flows);
                check(ledger, slot, flows);
            }
        }
    }

    private void event(SplittableRandom random, ReliefLedger ledger, int slot, int quarter, ReliefFlows flows) {
        double treatyRate = random.nextBoolean() ? 0.05 : 0.10;
        switch (random.nextInt(16)) {
            case 0, 1, 2 ->
                law.claim(ledger, slot, quarter, random.nextDouble(0, 100), Relief.DEFERRAL, treatyRate, flows);
            case 3, 4, 5 ->
                law.claim(
                        ledger,
                        slot,
                        quarter,
                        random.nextDouble(0, 100),
                        Relief.DEFERRAL.withCredit(0.10, random.nextDouble(0.5, 8)),
                        treatyRate,
                        flows);
            case 6 -> law.claim(ledger, slot, quarter, 10, Relief.NONE.withCredit(0.10, 3), treatyRate, flows);
            case 7, 8, 9 -> {
                double due = random.nextDouble(0, 8);
                double paid = law.pay(ledger, slot, quarter, due, flows);
                assertThat(paid).isBetween(0.0, due);
            }
            case 10, 11 -> law.recover(ledger, slot, quarter, random.nextDouble(0, 150), flows);
            case 12 -> {
                if (random.nextInt(8) == 0) {
                    law.exit(ledger, slot, quarter, flows);
                }
            }
            default -> {}
        }
    }

    private static void check(ReliefLedger ledger, int slot, ReliefFlows flows) {
        assertThat(ledger.totalBase(slot) + flows.baseRecovered).isCloseTo(flows.claimed, within(TOLERANCE));
        assertThat(ledger.totalTax(slot) + flows.taxRecaptured).isCloseTo(flows.taxDeferred, within(TOLERANCE));
        assertThat(ledger.totalUnused(slot) + flows.creditUsedNet() + flows.creditClawedBack + flows.creditExpired)
                .isCloseTo(flows.creditGranted, within(TOLERANCE));
        for (int vintage = 0; vintage < ledger.vintages(); vintage++) {
            assertThat(ledger.base(slot, vintage)).isGreaterThan(-TOLERANCE);
            assertThat(ledger.tax(slot, vintage)).isGreaterThan(-TOLERANCE);
            assertThat(ledger.unused(slot, vintage)).isBetween(-TOLERANCE, ledger.credit(slot, vintage) + TOLERANCE);
        }
        assertThat(flows.creditOffset).isLessThanOrEqualTo(flows.taxRecaptured + TOLERANCE);
    }
}
