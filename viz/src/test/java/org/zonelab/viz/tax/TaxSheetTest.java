package org.zonelab.viz.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.tax.Finance;
import org.zonelab.viz.Language;
import org.zonelab.viz.TerminalCells;

/** Derived hurdle rates at r = 8 %, T = 10, and the consequences of a sheet. */
class TaxSheetTest {
    private static TaxCase input(double withholding, double credit, double horizon) {
        return new TaxCase(
                0.25, withholding, 0.10, credit, 1, 0.2, 0.08, 0.02, 0.1, 0.6, 10, 20, 0.1, 0, horizon, 0.001);
    }

    private static TaxSheet sheet(double withholding, double credit, double horizon) {
        return TaxSheet.of(input(withholding, credit, horizon), List.of(Finance.values()));
    }

    private static double hurdle(TaxSheet sheet, ReinvestmentRoute route) {
        return row(sheet, route).hurdle();
    }

    private static TaxSheet.RouteRow row(TaxSheet sheet, ReinvestmentRoute route) {
        return sheet.routes().stream()
                .filter(row -> row.route() == route)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hurdlesOfTheFiveUsesMatch() {
        TaxSheet sheet = sheet(0.10, 0.10, 10);
        assertThat(hurdle(sheet, ReinvestmentRoute.RETAINED)).isEqualTo(0.08);
        assertThat(hurdle(sheet, ReinvestmentRoute.SUBSIDIARY)).isCloseTo(0.081, within(1e-15));
        assertThat(hurdle(sheet, ReinvestmentRoute.NO_RELIEF)).isCloseTo(0.086275, within(5e-7));
        assertThat(hurdle(sheet, ReinvestmentRoute.DEFERRAL)).isEqualTo(0.08);
        assertThat(hurdle(sheet, ReinvestmentRoute.CREDIT)).isCloseTo(0.068338, within(5e-7));
        assertThat(sheet.deferralValue()).isCloseTo(0.053681, within(5e-7));
        assertThat(sheet.packageValue()).isCloseTo(0.146273, within(5e-7));
    }

    @Test
    void treatyInvestorElectsTheStatutoryRate() {
        TaxSheet sheet = sheet(0.05, 0.10, 10);
        assertThat(sheet.electedRate()).isEqualTo(0.10);
        assertThat(sheet.packageValue()).isCloseTo(0.0894, within(5e-5));
    }

    @Test
    void aShortHorizonLosesTheCredit() {
        TaxSheet sheet = sheet(0.10, 0.10, 4.9);
        assertThat(sheet.creditLost()).isTrue();
        assertThat(hurdle(sheet, ReinvestmentRoute.CREDIT)).isEqualTo(hurdle(sheet, ReinvestmentRoute.DEFERRAL));
        assertThat(sheet.packageValue()).isEqualTo(sheet.deferralValue());
        assertThat(row(sheet, ReinvestmentRoute.CREDIT).value())
                .isEqualTo(row(sheet, ReinvestmentRoute.DEFERRAL).value());
    }

    @Test
    void aUseIsWorthMoreThanPayingOutExactlyAboveItsHurdle() {
        for (double pretax : new double[] {0.02, 0.08, 0.1, 0.105, 0.11, 0.115, 0.15, 0.2}) {
            TaxCase input =
                    new TaxCase(0.25, 0.1, 0.10, 0.1, 1, pretax, 0.08, 0.02, 0.1, 0.6, 10, 20, 0.1, 0, 10, 0.001);
            TaxSheet sheet = TaxSheet.of(input, List.of());
            for (TaxSheet.RouteRow row : sheet.routes()) {
                assertThat(row.value() > sheet.repatriated())
                        .as(row.route() + " at " + pretax)
                        .isEqualTo(pretax > row.requiredReturn());
            }
        }
    }

    @Test
    void textHoldsEveryUseInBothLanguages() {
        TaxCase input = input(0.10, 0.10, 10);
        TaxSheet sheet = sheet(0.10, 0.10, 10);
        String english = String.join("\n", new TaxText(Language.EN).lines(input, sheet));
        String chinese = String.join("\n", new TaxText(Language.ZH).lines(input, sheet));
        for (ReinvestmentRoute route : ReinvestmentRoute.values()) {
            assertThat(english).contains(route.english());
            assertThat(chinese).contains(route.chinese());
        }
        assertThat(english)
                .contains("8.63 %")
                .contains("6.83 %")
                .contains("EATR")
                .contains("Sources: ");
    }

    @Test
    void columnsLineUpWithChineseHeadings() {
        List<String> lines = new TextTable()
                .row("利润用途", "门槛")
                .row("留存", "8.00 %")
                .row("abc", "10.00 %")
                .lines();
        assertThat(lines.stream().map(TerminalCells::of).distinct()).hasSize(1);
    }
}
