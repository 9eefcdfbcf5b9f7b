package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class TaxCommandTest extends CommandFixture {

    @Test
    void lawInForceIsShownWithoutAnyOption() {
        assertThat(zonelab("tax")).isZero();
        assertThat(out())
                .contains("corporate tax 25.00 %")
                .contains("distribute and reinvest, no relief")
                .contains("8.63 %");
        assertThat(err()).isEmpty();
    }

    @Test
    void everyErrorIsReportedAtOnceWithWhatIsAllowed() {
        assertThat(zonelab(
                        "tax", "--corporate-tax", "25", "--withholding", "120%", "--horizon", "ten", "--finance", "x"))
                .isEqualTo(2);
        assertThat(err().lines()).hasSize(4).allMatch(line -> line.contains("allowed: "));
        assertThat(out()).isEmpty();
    }

    @Test
    void jsonHoldsTheSameFigures() throws Exception {
        assertThat(zonelab("tax", "--withholding", "5%", "--credit", "0", "--finance", "retained", "--json"))
                .isZero();
        JsonNode root = new ObjectMapper().readTree(out());
        assertThat(root.at("/input/withholding").asDouble()).isEqualTo(0.05);
        assertThat(root.at("/effectiveRates")).hasSize(1);
        assertThat(root.at("/uses")).hasSize(5);
        assertThat(root.at("/uses/2/hurdleRate").asDouble()).isCloseTo(0.083013, within(5e-7));
        assertThat(root.at("/sources").isEmpty()).isFalse();
    }

    @Test
    void negativeInflationIsANumberAndNoOption() {
        assertThat(zonelab("tax", "--inflation", "-1%")).isZero();
        assertThat(out()).contains("inflation -1.00 %");
    }

    @Test
    void helpNamesUnitsAndDefaults() {
        assertThat(zonelab("tax", "--help")).isZero();
        assertThat(out()).contains("default: 10%").contains("numbers as 10% or 0.1");
        assertThat(err()).isEmpty();
    }
}
