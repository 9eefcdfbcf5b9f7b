package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.effect.FiscalLine.Kind;
import org.zonelab.engine.effect.FiscalLine.Treasury;
import org.zonelab.engine.outcome.OutcomeCatalogue;

class FiscalLineTest {
    private static final FiscalTerms TERMS = new FiscalTerms(0.4, 0.25, 0.03, 10);

    private static Map<String, Double> figures() {
        Map<String, Double> figures = new HashMap<>();
        int amount = 1;
        for (String outcome : FiscalLine.outcomes()) {
            figures.put(outcome, 100.0 * amount * amount++);
        }
        return figures;
    }

    private static double figure(String outcome) {
        return figures().getOrDefault(outcome, Double.NaN);
    }

    private static double line(Treasury treasury, String name) {
        return FiscalLine.all(TERMS).stream()
                .filter(line -> line.treasury() == treasury && line.name().equals(name))
                .mapToDouble(line -> line.of(FiscalLineTest::figure))
                .sum();
    }

    @Test
    void everyOutcomeOfTheAccountIsInTheCatalogue() {
        assertThat(FiscalLine.outcomes())
                .allSatisfy(name -> assertThat(OutcomeCatalogue.find(name)).isPresent());
    }

    @Test
    void centreAndZonesShareEveryTaxWithoutRest() {
        for (String tax : List.of("corporate_tax", "withholding_tax", "recaptured_tax")) {
            assertThat(line(Treasury.CENTRE, tax) + line(Treasury.ZONES, tax))
                    .isCloseTo(line(Treasury.ALL, tax), within(1e-9));
        }
        assertThat(line(Treasury.ZONES, "corporate_tax")).isCloseTo(0.4 * figure("corporate_tax"), within(1e-9));
        assertThat(line(Treasury.ZONES, "withholding_tax")).isCloseTo(0.25 * figure("withholding_tax"), within(1e-9));
    }

    @Test
    void balancesOfCentreAndZonesAddUpToThatOfAllAndTheirDealingsWithLenders() {
        double lenders = line(Treasury.ZONES, "bond_proceeds") - line(Treasury.ZONES, "debt_service");

        assertThat(line(Treasury.CENTRE, "balance") + line(Treasury.ZONES, "balance"))
                .isCloseTo(line(Treasury.ALL, "balance") + lenders, within(1e-6));
    }

    @Test
    void balanceIsReceiptsLessOutlays() {
        for (Treasury treasury : Treasury.values()) {
            double sum = 0;
            for (FiscalLine line : FiscalLine.all(TERMS)) {
                double amount = line.treasury() == treasury ? line.of(FiscalLineTest::figure) : 0;
                sum += line.kind() == Kind.RECEIPT ? amount : line.kind() == Kind.OUTLAY ? -amount : 0;
            }
            assertThat(line(treasury, "balance")).isCloseTo(sum, within(1e-6));
        }
    }

    /** 100 now, and 103 in a year at 3 %, are worth 200; a yuan deferred for ten years 0.744. */
    @Test
    void laterMoneyIsWorthLess() {
        assertThat(TERMS.presentValue(new double[] {100, 103})).isCloseTo(200, within(1e-12));
        assertThat(TERMS.deferredValue()).isCloseTo(0.744094, within(1e-6));
    }
}
