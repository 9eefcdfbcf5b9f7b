package org.zonelab.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.OutTurn;

class OutTurnReaderTest {
    private static final Path HOME = Path.of(System.getProperty("zonelab.home"));
    private static final String HEADER = "year,outcome,value,unit,source\n";

    @TempDir
    private Path folder = Path.of("");

    private List<OutTurn> read(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("actuals.csv"), HEADER + rows);
        return OutTurnReader.read(HOME, Optional.of(file));
    }

    private static double value(List<OutTurn> all, String outcome, int year) {
        return all.stream()
                .filter(each -> each.outcome().equals(outcome) && each.year() == year)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void theBaseYearIsThatOfTheWorld() {
        List<OutTurn> shipped = OutTurnReader.read(HOME, Optional.empty());
        var totals = WorldLoader.load(HOME, Optional.empty()).world().national();
        assertThat(value(shipped, "value_added", 2024)).isCloseTo(totals.valueAdded(), within(1e-6));
        assertThat(value(shipped, "fdi", 2024)).isCloseTo(totals.foreignInvestment(), within(1e-6));
    }

    @Test
    void yearsOfAnotherDefinitionAreLeftOut() {
        assertThat(OutTurnReader.read(HOME, Optional.empty()))
                .extracting(OutTurn::year)
                .containsOnly(2023, 2024);
    }

    @Test
    void moneyOfAYearIsMovedIntoRmbAndPricesOfTheBaseYear() throws IOException {
        List<OutTurn> all = read("2025,fdi,20,bn USD,press\n2025,value_added,17.5,trn RMB,press\n");
        assertThat(value(all, "fdi", 2025)).isCloseTo(20e3 * 7.14 / 0.99, within(1e-6));
        assertThat(value(all, "value_added", 2025)).isCloseTo(17.5e6 / 0.99, within(1e-6));
    }

    @Test
    void laterYearsBringTheirOwnPricesAndExchangeRate() throws IOException {
        List<OutTurn> all = read("""
                2026,fdi,21,bn USD,press
                2026,rmb_per_usd,7.0,RMB per USD,press
                2026,gdp_deflator_growth,0.01,yoy,press
                2026,high_tech_firms,90000,firms,press
                """);
        assertThat(value(all, "fdi", 2026)).isCloseTo(21e3 * 7.0 / (0.99 * 1.01), within(1e-6));
        assertThat(value(all, "high_tech_firms", 2026)).isEqualTo(90000);
    }

    @Test
    void aLaterFigureOfTheSameYearReplacesOurs() throws IOException {
        assertThat(value(read("2024,value_added,17,trn RMB,revised\n"), "value_added", 2024))
                .isCloseTo(17e6, within(1e-6));
    }

    @Test
    void everyFaultIsSaidWithItsLineAndColumn() throws IOException {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> read("""
                        2025,fdo,20,bn USD,press
                        2025,value_added,17 trillion,trn RMB,press
                        2025,exports,6,firms,press
                        2025,imports,4,trn RMB,
                        2022,imports,4,trn RMB,press
                        2027,fdi,4,bn USD,press
                        2027,value_added,4,trn RMB,press
                        2025,firms,5,thousand firms,press
                        2025,firms,5,firms,press
                        2025,rmb_per_usd,70,RMB per USD,press
                        """))
                .withMessageContaining("actuals.csv:2: outcome: 'fdo' is unknown; allowed: value_added, fdi")
                .withMessageContaining("actuals.csv:3: value: '17 trillion' is not a number")
                .withMessageContaining("actuals.csv:4: unit: 'firms' is no unit of money; allowed: trn RMB, bn RMB")
                .withMessageContaining("actuals.csv:5: source: is empty")
                .withMessageContaining("actuals.csv:6: year: 2022 is outside")
                .withMessageContaining("actuals.csv:7: year: the exchange rate of 2027 is not known")
                .withMessageContaining(
                        "actuals.csv:8: year: prices of 2026 are not known; add a line 2026,gdp_deflator")
                .withMessageContaining("actuals.csv:9: unit: 'thousand firms' is unknown; allowed: firms")
                .withMessageContaining("actuals.csv:10: outcome: 'firms' of 2025 is already in line 9")
                .withMessageContaining("actuals.csv:11: value: 70 is outside [1.0, 20.0]");
    }
}
