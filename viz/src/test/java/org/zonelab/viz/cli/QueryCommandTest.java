package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.effect.FirmsBetterOff;
import org.zonelab.engine.effect.FiscalTerms;
import org.zonelab.engine.effect.InvestmentFlows;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeKind;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.PolicyDifference;
import org.zonelab.scenarios.result.ResultFolder;
import org.zonelab.scenarios.result.RunFacts;
import org.zonelab.scenarios.result.RunIdentity;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCommandTest {
    private static final int QUARTERS = 8;
    private static final String SQL =
            "select period, counterfactual, low, effect from effects where outcome = 'capital' and period = '2025'";

    private Path folder = Path.of("");

    /** A capital stock of 100 without the policy and of 102.5 with it. */
    @BeforeAll
    void writeOneReplication(@TempDir Path root) {
        folder = root.resolve("results");
        RunIdentity identity = RunIdentity.named("faster-approval").with("seed", "1");
        try (ResultFolder results = ResultFolder.open(folder, identity)) {
            results.put(new Pair(
                    0,
                    0,
                    PolicyDifference.NONE,
                    new FiscalTerms(0.4, 0.4, 0.03, 10),
                    FirmsBetterOff.UNKNOWN,
                    InvestmentFlows.NONE,
                    constant(102.5),
                    constant(100)));
            results.assemble(
                    List.of(0),
                    new RunFacts(
                            "faster-approval",
                            "current-law",
                            List.of(),
                            List.of(),
                            List.of(),
                            new TreeMap<>(),
                            List.of("zonelab", "run", "faster-approval"),
                            1,
                            new TreeMap<>(),
                            new TreeMap<>()));
        }
    }

    private static WorldSeries constant(double capital) {
        double[][] values = new double[QUARTERS][];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            values[quarter] = new double[] {capital};
        }
        return new WorldSeries(
                List.of(new Outcome("capital", "RMB million", OutcomeKind.STOCK, "", "", false, true, "", "")),
                List.of(new Scope("nation", Scope.Dimension.NATION)),
                2024,
                values);
    }

    private Printed run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), new Terminal(false, false, 0), arguments);
        return new Printed(code, out.toString(), err.toString());
    }

    @Test
    void answerIsATable() {
        assertThat(run("query", folder.toString(), SQL)).isEqualTo(new Printed(0, """
                                period  counterfactual  low  effect
                                2025    100                  2.5
                                """, ""));
    }

    @Test
    void answerCanBeCsv() {
        assertThat(run("query", "--csv", folder.toString(), SQL))
                .isEqualTo(new Printed(0, "period,counterfactual,low,effect\n2025,100,,2.5\n", ""));
    }

    @Test
    void answerCanBeJson() {
        assertThat(run("query", "--json", folder.toString(), SQL)).isEqualTo(new Printed(0, """
                                [
                                  {
                                    "period" : "2025",
                                    "counterfactual" : 100,
                                    "low" : null,
                                    "effect" : 2.5
                                  }
                                ]
                                """, ""));
    }

    @Test
    void wrongQueryIsBadInput() {
        Printed printed = run("query", folder.toString(), "select nothing from effects");

        assertThat(printed.code()).isEqualTo(ExitStatus.BAD_INPUT.code());
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains("nothing");
    }

    @Test
    void folderWithoutResultsIsBadInput(@TempDir Path empty) {
        Printed printed = run("query", empty.toString(), SQL);

        assertThat(printed.code()).isEqualTo(ExitStatus.BAD_INPUT.code());
        assertThat(printed.err()).contains("no finished results");
    }

    /** What a command left behind. */
    private record Printed(int code, String out, String err) {}
}
