package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bytes of all tables depend on the inputs alone. A small scenario is run as a process of
 * its own under one set of surroundings, then under another.
 */
class SurroundingsMetamorphicTest {
    private static final List<String> TABLES = List.of(
            "series.parquet",
            "series.csv",
            "effects.csv",
            "fiscal.csv",
            "distribution.csv",
            "ranks.csv",
            "flows.csv",
            "targets.csv",
            "doses.csv",
            "base-year.csv");

    private static final String SCENARIO = """
            format: 1
            name: surroundings
            title: {en: "Illustrative dose: surroundings", zh: 示意剂量：环境}
            description: Four quarters with few micro entities, at three doses.
            extends: current-law
            counterfactual: no-deferral
            levers:
              - lever: administration.approvalDays
                value: 45 days
                from: 2025-Q1
            horizon: {from: 2025-Q1, to: 2025-Q4}
            population: {microRate: 0.1%}
            """;

    /** Where a run happens: its Java and that Java's options, threads, time zone and folder. */
    private record Surroundings(Path java, List<String> options, int threads, String timeZone, Path folder) {
        Path run(Path scenario) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>();
            command.add(java.resolve("bin/java").toString());
            command.addAll(options);
            command.addAll(List.of(
                    "-Djava.awt.headless=true",
                    "-Dzonelab.home=" + System.getProperty("zonelab.home"),
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    ZoneLab.class.getName()));
            command.addAll(List.of("run", scenario.toString(), "--quiet", "--replications", "2"));
            command.addAll(List.of("--threads", String.valueOf(threads), "--out", folder.toString()));
            Path log = Files.createTempFile(scenario.getParent(), "run", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(new File("/dev/null"));
            Map<String, String> environment = builder.environment();
            environment.put("TZ", timeZone);
            environment.put("LC_ALL", "C.UTF-8");
            assertThat(builder.start().waitFor()).as(Files.readString(log)).isEqualTo(0);
            return folder;
        }
    }

    private static Path thisJava() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The second Java is a newer one if {@code -DnewerJdk=} names its home. */
    @Test
    void bytesDependNeitherOnJavaNorThreadsNorLocaleNorEncodingNorTimeZoneNorFolder(@TempDir Path temporary)
            throws Exception {
        Path scenario = Files.writeString(temporary.resolve("surroundings.yaml"), SCENARIO);
        Path plain = new Surroundings(thisJava(), List.of(), 1, "UTC", temporary.resolve("plain")).run(scenario);
        String newer = System.getProperty("zonelab.newerJdk", "");
        Path java = newer.isEmpty() ? thisJava() : Path.of(newer);
        List<String> options = List.of(
                "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9", "-XX:TieredStopAtLevel=1");
        Path folder = temporary.resolve("elsewhere 别处");
        Path other = new Surroundings(java, options, 2, "Asia/Kathmandu", folder).run(scenario);
        for (String table : TABLES) {
            assertThat(other.resolve(table)).as(table).hasSameBinaryContentAs(plain.resolve(table));
        }
    }
}
