package org.zonelab.engine.mechanism.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalIdentityTest {
    private static final FiscalRule RULE = new FiscalRule(new FiscalParameters(0.4, 0.4, 0.025, 15));

    private static FiscalFlows random(SplittableRandom random) {
        double due = random.nextDouble(0, 500);
        double recaptured = random.nextDouble(0, 100);
        return new FiscalFlows(
                random.nextDouble(-10, 1e5),
                due,
                recaptured,
                random.nextDouble(0, 1) * (due + recaptured),
                random.nextDouble(0, 3000),
                random.nextDouble(0, 500),
                random.nextDouble(0, 3000),
                random.nextDouble(0, 1000),
                random.nextDouble(0, 1e5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyYuanPaidIsReceivedOnce(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FiscalFlows[] flows = new FiscalFlows[232];
        FiscalAccount[] accounts = new FiscalAccount[232];
        for (int zone = 0; zone < 232; zone++) {
            flows[zone] = random(random);
            accounts[zone] = RULE.share(flows[zone]);
            accounts[zone].check(7, "zone-" + zone, flows[zone]);
        }
        double centre =
                Arrays.stream(accounts).mapToDouble(FiscalAccount::centre).sum();
        double zones = Arrays.stream(accounts)
                .mapToDouble(account -> account.localCorporateTax() + account.localWithholding())
                .sum();
        double paid = Arrays.stream(flows)
                .mapToDouble(flow -> flow.corporateTax() + flow.withholdingPaid())
                .sum();
        assertThat(centre + zones).isCloseTo(paid, within(1e-6));
        assertThat(centre / paid).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void lostMoneyStopsTheRunAndNamesQuarterZoneEquationAndBothSides() {
        FiscalFlows flows = new FiscalFlows(100, 10, 0, 0, 5, 0, 0, 0, 0);
        FiscalAccount account = RULE.share(flows);
        FiscalFlows other = new FiscalFlows(100.001, 10, 0, 0, 5, 0, 0, 0, 0);
        assertThatThrownBy(() -> account.check(3, "tianjin", other))
                .isInstanceOfSatisfying(IdentityViolation.class, violation -> {
                    assertThat(violation.quarter()).isEqualTo(3);
                    assertThat(violation.place()).isEqualTo("tianjin");
                    assertThat(violation.equation()).contains("corporate tax");
                    assertThat(violation.left()).isEqualTo(100);
                    assertThat(violation.right()).isEqualTo(100.001);
                })
                .hasMessageContaining("tianjin");
    }

    @Test
    void neitherNotANumberNorInfinityPassesAnIdentity() {
        assertThatThrownBy(() -> Identity.of("left = right").check(0, "nation", Double.NaN, 1))
                .isInstanceOf(IdentityViolation.class);
        assertThatThrownBy(() -> Identity.of("left = right").check(0, "nation", Double.POSITIVE_INFINITY, 1))
                .isInstanceOf(IdentityViolation.class);
        assertThatCode(() -> Identity.of("left = right").check(0, "nation", 1, 1 + 1e-12))
                .doesNotThrowAnyException();
    }

    @Test
    void debtIsRepaidOverItsTermAndServed() {
        FiscalFlows issue = new FiscalFlows(0, 0, 0, 0, 0, 0, 0, 600, 0);
        assertThat(RULE.nextDebt(issue.bondDebt(), issue.bondProceeds())).isEqualTo(600);
        FiscalFlows serve = new FiscalFlows(0, 0, 0, 0, 0, 0, 0, 0, 600);
        FiscalAccount account = RULE.share(serve);
        assertThat(account.bondInterest()).isCloseTo(3.75, within(1e-12));
        assertThat(account.bondRepayment()).isCloseTo(10, within(1e-12));
        assertThat(account.balance()).isCloseTo(-13.75, within(1e-12));
        assertThat(RULE.nextDebt(serve.bondDebt(), serve.bondProceeds())).isCloseTo(590, within(1e-12));
    }
}
