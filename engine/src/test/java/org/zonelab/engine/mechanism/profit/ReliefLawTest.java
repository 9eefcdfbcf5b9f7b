package org.zonelab.engine.mechanism.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.ReliefLedger;
import org.zonelab.engine.mechanism.tax.CreditElection;

/** Examples of STA announcement 2025 No. 18 and the rules they illustrate; amounts RMB million. */
class ReliefLawTest {
    private static final int CLAIM = 7;
    private static final Relief CREDIT = Relief.DEFERRAL.withCredit(0.10, 1);

    private final ReliefLaw law = new ReliefLaw(20, 0.0005, new CreditElection(0.1, 0.08, 10));
    private final ReliefLedger ledger = new ReliefLedger(2018, 2040, 2024, 1);
    private final ReliefFlows flows = new ReliefFlows();

    private void claim(double amount, Relief relief, double treatyRate) {
        law.claim(ledger, 0, CLAIM, amount, relief, treatyRate, flows);
    }

    @Test
    void tenMillionEarnACreditOfOneOrHalfAMillion() {
        claim(10, CREDIT, 0.10);
        assertThat(flows.creditGranted).isCloseTo(1, within(1e-12));
        flows.reset();
        claim(10, Relief.DEFERRAL.withCredit(0.10, 8), 0.05);
        assertThat(flows.creditGranted).isCloseTo(0.5, within(1e-12));
        assertThat(flows.taxDeferred).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void electingTheStatutoryRateBindsTheRecapture() {
        claim(10, CREDIT, 0.05);
        assertThat(flows.creditGranted).isCloseTo(1, within(1e-12));
        assertThat(flows.taxDeferred).isCloseTo(1, within(1e-12));
    }

    @Test
    void recoveringSevenHundredInMonthFortyCutsTheCreditToThirty() {
        claim(1000, CREDIT, 0.10);
        law.recover(ledger, 0, CLAIM + 13, 700, flows);
        assertThat(ledger.totalUnused(0)).isCloseTo(30, within(1e-9));
        assertThat(flows.taxRecaptured).isCloseTo(70, within(1e-9));
        assertThat(flows.creditClawedBack).isCloseTo(70, within(1e-9));
        assertThat(flows.creditRepaid).isZero();
        assertThat(ledger.totalBase(0)).isCloseTo(300, within(1e-9));
    }

    @Test
    void recoveringInTwoStepsCostsTheSame() {
        claim(1000, CREDIT, 0.10);
        law.recover(ledger, 0, CLAIM + 10, 300, flows);
        law.recover(ledger, 0, CLAIM + 13, 400, flows);
        assertThat(ledger.totalUnused(0)).isCloseTo(30, within(1e-9));
        assertThat(flows.taxRecaptured).isCloseTo(70, within(1e-9));
    }

    @Test
    void recoveringAllInMonthSixtySetsUnusedCreditOff() {
        claim(1000, CREDIT, 0.10);
        assertThat(law.pay(ledger, 0, CLAIM + 4, 25, flows)).isZero();
        law.recover(ledger, 0, CLAIM + 20, 1000, flows);
        assertThat(flows.taxRecaptured).isCloseTo(100, within(1e-9));
        assertThat(flows.creditOffset).isCloseTo(75, within(1e-9));
        assertThat(flows.paidOnRecovery()).isCloseTo(25, within(1e-9));
        assertThat(flows.creditClawedBack).isZero();
    }

    @Test
    void aQuarterBeforeMonthSixtyTheCreditIsLost() {
        claim(1000, CREDIT, 0.10);
        law.recover(ledger, 0, CLAIM + 19, 1000, flows);
        assertThat(flows.creditClawedBack).isCloseTo(100, within(1e-9));
        assertThat(flows.creditOffset).isZero();
    }

    @Test
    void creditUsedAndLostIsPaidBackWithSurcharge() {
        claim(1000, CREDIT, 0.10);
        law.pay(ledger, 0, CLAIM + 1, 50, flows);
        law.recover(ledger, 0, CLAIM + 8, 700, flows);
        assertThat(flows.creditRepaid).isCloseTo(20, within(1e-9));
        assertThat(ledger.totalUnused(0)).isCloseTo(0, within(1e-9));
        assertThat(flows.surcharge).isCloseTo(20 * 0.0005 * 365.25, within(1e-9));
        assertThat(flows.paidOnRecovery()).isCloseTo(70 + 20 + flows.surcharge, within(1e-9));
    }

    @Test
    void creditMeetsLaterTaxOnlyAndAtMostTheTaxDue() {
        claim(100, CREDIT, 0.10);
        assertThat(law.pay(ledger, 0, CLAIM, 3, flows)).isEqualTo(3);
        assertThat(law.pay(ledger, 0, CLAIM + 1, 3, flows)).isZero();
        assertThat(law.pay(ledger, 0, CLAIM + 2, 9, flows)).isCloseTo(2, within(1e-12));
        assertThat(flows.creditUsed).isCloseTo(10, within(1e-12));
    }

    @Test
    void theOldestVintageIsRecoveredFirst() {
        law.claim(ledger, 0, -20, 100, Relief.DEFERRAL, 0.10, flows);
        law.claim(ledger, 0, 5, 100, Relief.DEFERRAL, 0.05, flows);
        law.recover(ledger, 0, 12, 120, flows);
        assertThat(flows.taxRecaptured).isCloseTo(10 + 1, within(1e-12));
        assertThat(ledger.base(0, ledger.vintage(5))).isCloseTo(80, within(1e-12));
    }

    @Test
    void moneyBeyondTheDeferredTrancheCarriesNoTax() {
        claim(100, Relief.DEFERRAL, 0.05);
        law.recover(ledger, 0, CLAIM + 1, 1e6, flows);
        assertThat(flows.taxRecaptured).isCloseTo(5, within(1e-12));
    }

    @Test
    void withoutReliefNothingIsEntered() {
        claim(100, Relief.NONE, 0.10);
        assertThat(flows.claimed).isZero();
        assertThat(ledger.totalBase(0)).isZero();
    }

    @Test
    void creditWithoutDeferralDefersNoTax() {
        claim(100, Relief.NONE.withCredit(0.10, 2), 0.05);
        assertThat(flows.taxDeferred).isZero();
        assertThat(flows.creditGranted).isCloseTo(10, within(1e-12));
    }

    @Test
    void exitCostsWhatWasForetold() {
        law.claim(ledger, 0, -4, 80, CREDIT, 0.10, flows);
        law.claim(ledger, 0, 10, 50, CREDIT, 0.10, flows);
        law.pay(ledger, 0, 12, 9, flows);
        double foretold = law.taxOnExit(ledger, 0, 18);
        law.exit(ledger, 0, 18, flows);
        assertThat(flows.paidOnRecovery() - flows.surcharge).isCloseTo(foretold, within(1e-12));
        assertThat(ledger.totalTax(0)).isZero();
    }
}
