package org.zonelab.engine.mechanism.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.tax.CreditElection;

class ProfitDisposalIdentityTest {
    private static final int CASES = 5000;
    private static final double TOLERANCE = 1e-9;
    private static final Relief CREDIT = Relief.DEFERRAL.withCredit(0.10, 2);

    private final ProfitValuation valuation =
            new ProfitValuation(new CreditElection(0.1, 0.08, 10), 0.001, 0.002, 0.65);
    private final ProfitDisposal disposal = new ProfitDisposal(
            new Payout(0.35, 0.75, 0.08),
            new ProfitUse(0.05, 0.7, new UseConstants(8, -12, -12)),
            valuation,
            new PullForward(0.3),
            new OwnCapitalisation(0.3, 0.3, 0.05, 0.002));

    @Test
    void moneyAndEarningsCoverEveryFlow() {
        forAll(1, (money, prospects) -> {
            for (Relief relief : new Relief[] {Relief.NONE, Relief.DEFERRAL, CREDIT, Relief.NONE.withCredit(0.1, 2)}) {
                ProfitFlows flows = flows(money, prospects, relief, 2);
                assertThat(flows.distributed()).isLessThanOrEqualTo(money.undistributed() + TOLERANCE);
                assertThat(flows.cashOut()).isLessThanOrEqualTo(Math.max(0, money.cash()) + TOLERANCE);
                assertThat(flows.released()).isCloseTo(new Payout(0.35, 0.75, 0.08).of(money), within(TOLERANCE));
                assertThat(flows.retained()).isGreaterThanOrEqualTo(-TOLERANCE);
                assertThat(flows.early()).isBetween(0.0, flows.reinvested() + TOLERANCE);
                assertThat(flows.ownCapitalised()).isGreaterThanOrEqualTo(0);
            }
        });
    }

    @Test
    void withoutReliefNothingIsClaimedRelabelledOrBroughtForward() {
        forAll(2, (money, prospects) -> {
            ProfitFlows flows = flows(money, prospects, Relief.NONE, 2);
            assertThat(flows.claimed(Relief.NONE)).isZero();
            assertThat(flows.ownCapitalised()).isZero();
            assertThat(flows.early()).isZero();
            assertThat(flows.taxedOnPayment(Relief.NONE)).isEqualTo(flows.distributed());
        });
    }

    @Test
    void underTheDeferralOwnFirmCapitalisationIsItsShareOfClaimsWhereEarningsAllow() {
        forAll(3, (money, prospects) -> {
            FirmMoney rich =
                    new FirmMoney(money.profit(), money.cash(), 1e6, money.previousPayout(), money.grossOutput());
            ProfitFlows flows = flows(rich, prospects, Relief.DEFERRAL, 2);
            assertThat(flows.ownCapitalised()).isCloseTo(0.3 * flows.claimed(Relief.DEFERRAL), within(TOLERANCE));
            assertThat(flows.taxedOnPayment(Relief.DEFERRAL)).isEqualTo(flows.repatriated());
        });
    }

    @Test
    void aCreditAddsRelabellingOfAtMostTheEarningsLeft() {
        forAll(4, (money, prospects) -> {
            ProfitFlows credit = flows(money, prospects, CREDIT, Integer.MAX_VALUE);
            double left = money.undistributed() - credit.repatriated() - credit.reinvested();
            assertThat(credit.ownCapitalised()).isBetween(0.0, Math.max(0, left) + TOLERANCE);
            if (left > 1) {
                assertThat(credit.ownCapitalised()).isPositive();
            }
        });
    }

    @Test
    void anAnnouncedEndBringsReinvestmentForwardTheMoreTheNearerItIs() {
        forAll(5, (money, prospects) -> {
            double far = flows(money, prospects, CREDIT, 4).early();
            double near = flows(money, prospects, CREDIT, 1).early();
            assertThat(near).isGreaterThanOrEqualTo(far);
            assertThat(flows(money, prospects, CREDIT, Integer.MAX_VALUE).early())
                    .isZero();
        });
    }

    @Test
    void anEmptyFirmDoesNothing() {
        FirmMoney empty = new FirmMoney(-5, 0, 0, 0, 10);
        ProfitFlows flows = flows(empty, new Prospects(0.1, 0.02, 0.1), CREDIT, 1);
        assertThat(flows.cashOut() + flows.distributed() + flows.released()).isZero();
    }

    private ProfitFlows flows(FirmMoney money, Prospects prospects, Relief relief, int yearsLeft) {
        return disposal.of(money, valuation.of(prospects, relief), relief, prospects.withholding(), yearsLeft);
    }

    private interface Claim {
        void check(FirmMoney money, Prospects prospects);
    }

    private static void forAll(long seed, Claim claim) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int k = 0; k < CASES; k++) {
            FirmMoney money = new FirmMoney(
                    random.nextDouble(-50, 100),
                    random.nextDouble(-10, 200),
                    random.nextDouble(0, 300),
                    random.nextDouble(0, 60),
                    random.nextDouble(0, 500));
            Prospects prospects = new Prospects(random.nextBoolean() ? 0.05 : 0.10, 0.02, random.nextDouble(0, 0.25));
            claim.check(money, prospects);
        }
    }
}
