package org.zonelab.scenarios.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.mechanism.evaluation.ProvincialTarget;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.yaml.Diagnostics;

class TargetFileReaderTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<Target> read(Path file, Diagnostics diagnostics) {
        return new TargetFileReader(List.of("Zhejiang", "Jiangsu"), diagnostics)
                .read(file)
                .orElseThrow()
                .targets();
    }

    @Test
    void everythingWrongIsReportedAtOnceWithWhatWasMeant() throws IOException {
        Path file = folder.resolve("t.yaml");
        Files.writeString(file, """
                format: 1
                name: t
                targets:
                  - id: one
                    indicator: {en: Trade, zh: 贸易}
                    province: Zhejang
                    outcomes: [export]
                    places: 10
                    baseYear: 2027
                    target: 45%
                    year: 2024
                    unit: share
                    scop: all
                    outsideShare: 120%
                """);
        Diagnostics diagnostics = new Diagnostics();
        read(file, diagnostics);

        assertThat(diagnostics.errors().toString())
                .contains("did you mean 'exports'")
                .contains("did you mean 'Zhejiang'")
                .contains("did you mean 'scope'")
                .contains("scope: missing")
                .contains("source: missing")
                .contains("year must follow baseYear, was 2024 after 2027")
                .contains("outsideShare must lie between 0 and 100%");
    }

    /** The ranking of 2024 already shows more zones of Zhejiang among the first ten than are promised for 2027. */
    @Test
    void shippedTargetsOfZhejiangSayWhatIsPassedAndWhatTheModelDoesNotHold() {
        Diagnostics diagnostics = new Diagnostics();
        List<Target> targets = read(Checkout.scenarios().resolve("targets").resolve("zhejiang-2027.yaml"), diagnostics);

        assertThat(diagnostics.errors()).isEmpty();
        assertThat(targets)
                .extracting(Target::id)
                .containsExactly("top-ten", "top-thirty", "trade-share", "manufacturing-fdi-share");
        ProvincialTarget top = targets.get(0).promise();
        ProvincialTarget trade = targets.get(2).promise();
        assertThat(top.base()).isEqualTo(3);
        assertThat(top.target()).isEqualTo(2);
        assertThat(trade.base()).isEqualTo(0.389);
        assertThat(trade.outsideShare()).isPositive();
        assertThat(targets.get(3).promise().base()).isNaN();
    }
}
