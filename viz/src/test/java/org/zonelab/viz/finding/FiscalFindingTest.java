package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.SampleRun.Shape;

class FiscalFindingTest {
    @TempDir
    private Path folder = Path.of("");

    private List<String> sentences(double granted, double used) throws IOException {
        SampleRun.write(Shape.ORDINARY, List.of("beijing"), folder);
        Files.write(
                folder.resolve("effects.csv"),
                List.of(credit("credit_granted", granted), credit("credit_used", used)),
                StandardOpenOption.APPEND);
        Files.write(
                folder.resolve("fiscal.csv"),
                List.of(
                        "schema_version,scenario,treasury,line,unit,scope,period,counterfactual,effect,low,high,"
                                + "standard_error,probability_positive,replications",
                        "1,deferred-tax-reinvestment,all,net_cost,RMB million,nation,present-value,,30000,20000,40000,1,1,8"));
        return finding();
    }

    private static String credit(String outcome, double effect) {
        return "1,deferred-tax-reinvestment," + outcome + ",RMB million,nation,2025-2035,0," + effect + "," + effect
                + "," + effect + ",0,1,8";
    }

    @Test
    void creditStillToBeUsedIsToldBesideTheAccountThatLeavesItOut() throws IOException {
        assertThat(sentences(115_000, 64_000))
                .anySatisfy(line ->
                        assertThat(line).contains("115 billion RMB of credit granted", "64.0 billion RMB is used"));
    }

    /** Net cost of the account: 30 billion. */
    @Test
    void theNetLossIsReconciledWithThePublicCostBesideIt() throws IOException {
        sentences(0, 0);
        Files.write(folder.resolve("effects.csv"), List.of(credit("public_cost", 21_000)), StandardOpenOption.APPEND);
        assertThat(finding())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("That is 9.00 billion RMB more than the public cost of 21.0 billion RMB: ")
                        .contains("recovered later"));
        assertThat(sentences(0, 0)).noneMatch(line -> line.startsWith("That is "));
    }

    private List<String> finding() {
        return new FiscalFinding(new Sentences(new RunResult(ResultTables.open(folder)), Wording.in(Language.EN)))
                .sentences();
    }

    @Test
    void creditUsedInFullOrTakenAwayNeedsNoSentence() throws IOException {
        assertThat(sentences(115_000, 113_000)).isNotEmpty().noneMatch(line -> line.contains("of credit granted"));
        assertThat(sentences(-90_000, -120_000)).isNotEmpty().noneMatch(line -> line.contains("of credit granted"));
    }
}
