package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverSetting;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.ZoneConduct;

/** The treasuries' account with all levers on: every other account is checked inside each run. */
class FiscalBooksIdentityTest {
    private static final int QUARTERS = 24;
    private static final List<String> OUTLAYS = List.of(
            "outlay_grants",
            "outlay_services",
            "outlay_talent",
            "outlay_fund_losses",
            "outlay_infrastructure",
            "debt_service");

    private static WorldSeries run(double shareOfRange) {
        List<LeverSetting> settings = new ArrayList<>();
        for (Lever lever : LeverCatalogue.all()) {
            double end = lever.high() > lever.neutral() ? lever.high() : lever.low();
            double value = lever.neutral() + shareOfRange * (end - lever.neutral());
            settings.add(Runs.setting(lever, value, Runs.FIRST, Runs.everywhere()));
        }
        return Runs.simulation(CentralParameters.all(), QUARTERS)
                .run(new Policy("everything", settings, ZoneConduct.COMPETING))
                .series();
    }

    private static void checkBalance(WorldSeries series) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            double balance = Runs.value(series, "nation", "local_revenue", quarter)
                    + Runs.value(series, "nation", "bond_proceeds", quarter);
            for (String outlay : OUTLAYS) {
                balance -= Runs.value(series, "nation", outlay, quarter);
            }
            assertThat(Runs.value(series, "nation", "fiscal_balance", quarter))
                    .as("quarter %d", quarter)
                    .isCloseTo(balance, within(1e-9 * Math.abs(balance) + 1e-6));
        }
    }

    @Test
    void balanceIsRevenueAndBondsLessEveryOutlayWithAllLeversAtHalf() {
        checkBalance(run(0.5));
    }

    @Test
    void balanceHoldsAtTheEndsOfAllRanges() {
        checkBalance(run(1));
    }

    /** Debt of a quarter is that of the last one and new bonds less what was repaid; interest is the rest of the service. */
    @Test
    void debtGrowsByBondsLessRepayment() {
        WorldSeries series = run(0.5);
        double years = CentralParameters.all().fiscal().bondYears();
        double before = 0;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            double issued = Runs.value(series, "nation", "bond_proceeds", quarter);
            double debt = Runs.value(series, "nation", "public_debt", quarter);
            double expected = before * (1 - 1 / (4 * years)) + issued;
            assertThat(debt).isCloseTo(expected, within(1e-9 * expected + 1e-9));
            before = debt;
        }
    }
}
