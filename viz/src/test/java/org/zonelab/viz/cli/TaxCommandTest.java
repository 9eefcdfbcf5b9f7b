package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TaxCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        return ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), new Terminal(false, false, 0), arguments);
    }

    @Test
    void lawInForceIsShownWithoutAnyOption() {
        assertThat(execute("tax")).isZero();
        assertThat(out.toString())
                .contains("corporate tax 25.00 %")
                .contains("distribute and reinvest, no relief")
                .contains("8.63 %");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyErrorIsReportedAtOnceWithWhatIsAllowed() {
        assertThat(execute(
                        "tax", "--corporate-tax", "25", "--withholding", "120%", "--horizon", "ten", "--finance", "x"))
                .isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(4).allMatch(line -> line.contains("allowed: "));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void jsonHoldsTheSameFigures() throws Exception {
        assertThat(execute("tax", "--withholding", "5%", "--credit", "0", "--finance", "retained", "--json"))
                .isZero();
        JsonNode root = new ObjectMapper().readTree(out.toString());
        assertThat(root.at("/input/withholding").asDouble()).isEqualTo(0.05);
        assertThat(root.at("/effectiveRates")).hasSize(1);
        assertThat(root.at("/uses")).hasSize(5);
        assertThat(root.at("/uses/2/hurdleRate").asDouble()).isCloseTo(0.083013, within(5e-7));
        assertThat(root.at("/sources").isEmpty()).isFalse();
    }

    @Test
    void negativeInflationIsANumberAndNoOption() {
        assertThat(execute("tax", "--inflation", "-1%")).isZero();
        assertThat(out.toString()).contains("inflation -1.00 %");
    }

    @Test
    void helpNamesUnitsAndDefaults() {
        assertThat(execute("tax", "--help")).isZero();
        assertThat(out.toString()).contains("default: 10%").contains("numbers as 10% or 0.1");
        assertThat(err.toString()).isEmpty();
    }
}
