package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.SampleRun.Shape;

class CaveatsTest {
    @TempDir
    private Path folder = Path.of("");

    private List<String> caveats(String levers, Shape shape) throws IOException {
        SampleRun.write(shape, List.of("beijing"), folder);
        Path manifest = folder.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("\"withholdingTax.deferral; here", "\"" + levers + "; here"));
        RunResult run = new RunResult(ResultTables.open(folder));
        return new Caveats(new Sentences(run, Wording.in(Language.EN))).sentences();
    }

    @Test
    void plantsThatStandSomewhereInAnyCaseAreNoGainOfTheNation() throws IOException {
        assertThat(caveats("chains.anchorPlant (An anchor plant)", Shape.ORDINARY))
                .singleElement()
                .asString()
                .contains("not a gain of the nation");
    }

    @Test
    void leversOfOneKindShareTheirCaveat() throws IOException {
        assertThat(caveats("forces.digitalPark (a)\\nforces.digitalPlantGrant (b)", Shape.ORDINARY))
                .singleElement()
                .asString()
                .contains("productivity");
    }

    @Test
    void exportsOutOfHomeSalesAreToldOnce() throws IOException {
        assertThat(caveats("green.zeroCarbonPark (a)\\nopening.tradeCostCut (b)", Shape.ORDINARY))
                .singleElement()
                .asString()
                .contains("home sales");
    }

    @Test
    void talentThatComesIsMissingElsewhere() throws IOException {
        assertThat(caveats("talent.recruitingGrant (a)\\ntalent.leaderServices (b)", Shape.ORDINARY))
                .singleElement()
                .asString()
                .contains("missing where they worked");
    }

    @Test
    void leversWithoutOneAndPoliciesThatChangeNothingHaveNone() throws IOException {
        assertThat(caveats("withholdingTax.deferral (a)", Shape.ORDINARY)).isEmpty();
        assertThat(caveats("chains.anchorPlant (a)", Shape.NOTHING_CHANGED)).isEmpty();
    }
}
