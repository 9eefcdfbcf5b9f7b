package org.zonelab.scenarios.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.data.Fact;
import org.zonelab.scenarios.data.FactFile;
import org.zonelab.scenarios.result.FactRow;

class FactCatalogueTest {
    private static final Path HOME = Path.of(System.getProperty("zonelab.home", ".."));

    private static Fact fact(double low, double high) {
        return new Fact(
                "tail", Fact.Group.FIRMS, Fact.Use.INDEPENDENT, "1", 1, low, high, "published", "", "", "", "", "", "");
    }

    @Test
    void shippedFactsAllHaveAMeasure() {
        assertThatCode(() -> FactCatalogue.of(HOME)).doesNotThrowAnyException();
    }

    @Test
    void atLeastTwentyShippedFactsAreNoTargetOfCalibration() {
        List<Fact> facts = FactFile.read(HOME);
        assertThat(facts)
                .filteredOn(fact -> fact.hasBand() && fact.use() != Fact.Use.TARGET)
                .hasSizeGreaterThanOrEqualTo(20);
        assertThat(facts).allSatisfy(fact -> assertThat(fact.source()).isNotEmpty());
    }

    @Test
    void bothEndsOfTheBandPassAndWhatLiesBeyondFails() {
        Fact fact = fact(0.9, 1.2);
        assertThat(FactCatalogue.row(fact, 0.9).verdict()).isEqualTo(FactRow.PASS);
        assertThat(FactCatalogue.row(fact, 1.2).verdict()).isEqualTo(FactRow.PASS);
        assertThat(FactCatalogue.row(fact, 1.2001).verdict()).isEqualTo(FactRow.FAIL);
    }

    @Test
    void withoutABandOrAFiniteValueNothingWasMeasured() {
        assertThat(FactCatalogue.row(fact(Double.NaN, Double.NaN), 1).verdict()).isEqualTo(FactRow.NOT_MEASURED);
        assertThat(FactCatalogue.row(fact(0, 1), Double.POSITIVE_INFINITY).verdict())
                .isEqualTo(FactRow.NOT_MEASURED);
    }
}
