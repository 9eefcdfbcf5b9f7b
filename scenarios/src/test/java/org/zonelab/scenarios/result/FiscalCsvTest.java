package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiscalCsvTest {
    private static final String TOTAL = "2025-2035";
    private static final String ZONE = "zone:kunshan";

    private ResultTables tables;

    @TempDir
    Path own;

    @BeforeAll
    void writeThreeReplications(@TempDir Path shared) {
        tables = SampleResults.write(shared, 3);
    }

    private static FiscalRow row(ResultTables tables, String treasury, String line, String scope, String period) {
        List<FiscalRow> found = tables.fiscal().stream()
                .filter(row -> row.treasury().equals(treasury) && row.line().equals(line))
                .filter(row -> row.scope().equals(scope) && row.period().equals(period))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private double effect(String treasury, String line, String period) {
        return row(tables, treasury, line, "nation", period).effect();
    }

    @Test
    void taxOfCentreAndZonesIsTheTaxInTheTableOfEffects() {
        double tax = tables.totalEffect("corporate_tax", "nation").orElseThrow().effect();

        assertThat(effect("centre", "corporate_tax", TOTAL)).isCloseTo(0.6 * tax, within(1e-6 * tax));
        assertThat(effect("zones", "corporate_tax", TOTAL)).isCloseTo(0.4 * tax, within(1e-6 * tax));
        assertThat(effect("all", "corporate_tax", TOTAL)).isCloseTo(tax, within(1e-6 * tax));
    }

    @Test
    void yearsAddUpInCashAndDiscountedInPresentValue() {
        double cash = 0;
        double value = 0;
        for (int year = 2025; year <= 2035; year++) {
            double of = effect("zones", "outlay_grants", String.valueOf(year));
            cash += of;
            value += of * Math.pow(1.03, 2025 - year);
        }
        assertThat(effect("zones", "outlay_grants", TOTAL)).isCloseTo(cash, within(1e-6 * cash));
        assertThat(effect("zones", "outlay_grants", FiscalRow.PRESENT_VALUE)).isCloseTo(value, within(1e-6 * value));
    }

    @Test
    void netCostLeavesDeferredTaxThatIsStillToComeAside() {
        double deferred = effect("all", "deferred_stock", TOTAL) * Math.pow(1.03, -10) * Math.pow(1.03, -10);
        double expected = -effect("all", "balance", FiscalRow.PRESENT_VALUE);

        assertThat(effect("all", "deferred_stock", FiscalRow.PRESENT_VALUE))
                .isCloseTo(deferred, within(1e-6 * deferred));
        assertThat(effect("all", FiscalRow.NET_COST, FiscalRow.PRESENT_VALUE))
                .isCloseTo(expected, within(1e-6 * Math.abs(expected)));
    }

    @Test
    void zonesHaveEveryLineThoughTheirQuartersAreNotStored() {
        assertThat(tables.effect("withholding_tax", ZONE, TOTAL)).isEmpty();
        assertThat(row(tables, "zones", "withholding_tax", ZONE, TOTAL).counterfactual())
                .isPositive();
        assertThat(row(tables, "zones", "debt_service", ZONE, FiscalRow.PRESENT_VALUE)
                        .effect())
                .isPositive();
    }

    /** In the sample outlays rise by more than receipts in every year. */
    @Test
    void treasuryThatOnlyLosesNeverBreaksEvenAndOneThatOnlyGainsAlwaysHas() {
        FiscalRow zones = row(tables, "zones", FiscalRow.BREAK_EVEN, "nation", TOTAL);
        FiscalRow centre = row(tables, "centre", FiscalRow.BREAK_EVEN, "nation", TOTAL);

        assertThat(effect("zones", "balance", TOTAL)).isNegative();
        assertThat(zones.effect()).isNaN();
        assertThat(zones.probabilityPositive()).isZero();
        assertThat(zones.replications()).isEqualTo(3);
        assertThat(centre.effect()).isEqualTo(2025);
        assertThat(centre.probabilityPositive()).isEqualTo(1);
    }

    @Test
    void whereNothingChangesThereIsNothingToBreakEven() {
        try (ResultFolder folder = ResultFolder.open(own.resolve("same"), SampleResults.identity())) {
            folder.put(SampleResults.unchangedPair(0));
            folder.assemble(List.of(0), SampleResults.facts());
        }
        FiscalRow row = row(ResultTables.open(own.resolve("same")), "all", FiscalRow.BREAK_EVEN, "nation", TOTAL);

        assertThat(row.effect()).isNaN();
        assertThat(row.replications()).isZero();
    }
}
