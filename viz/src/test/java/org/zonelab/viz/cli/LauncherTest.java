package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher's own decisions, with a Java that prints its arguments and a Maven that counts its builds, in a checkout
 * whose path has a space and Chinese characters.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            for argument; do
                case $argument in -XX:ArchiveClassesAtExit=*) echo archive >"${argument#*=}"; exit 0 ;; esac
            done
            printf '%s\\n' "$@"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            [ ! -f broken ] || { echo 'Foo.java:3: no semicolon'; exit 1; }
            sleep 0.2
            modules='engine scenarios viz'
            for argument; do
                case $argument in
                    -Dbuild.folder=*) folder=${argument#*=} ;;
                    -Pspark) modules="$modules spark" ;;
                esac
            done
            for module in $modules; do
                mkdir -p "${folder%/*}/$module/dependency"
                echo jar >"${folder%/*}/$module/$module-0.1.0.jar"
                echo jar >"${folder%/*}/$module/dependency/library-1.0.jar"
            done
            case $modules in
                *spark) mkdir "${folder%/*}/spark/provided"; echo jar >"${folder%/*}/spark/provided/spark-core.jar" ;;
            esac
            echo built >>builds
            """;

    @TempDir
    Path temporary;

    private Path checkout;
    private Path java17;

    @BeforeEach
    void layOutACheckout() throws IOException {
        checkout = Files.createDirectories(temporary.resolve("zone lab 区域"));
        Path home = Path.of(System.getProperty("zonelab.home", ".."));
        Files.copy(home.resolve("zonelab"), checkout.resolve("zonelab"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(checkout.resolve(".mvn"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        for (String module : List.of("engine", "scenarios", "viz", "viz/spark")) {
            Files.createDirectories(checkout.resolve(module).resolve("src/main"));
            Files.writeString(checkout.resolve(module).resolve("pom.xml"), "<project/>");
        }
        Files.writeString(source(), "class A {}");
        java17 = javaHome("17.0.15");
        program("bin/mvn", MAVEN);
    }

    private Path source() {
        return checkout.resolve("engine/src/main/A.java");
    }

    private Path javaHome(String version) throws IOException {
        Path home = temporary.resolve("java " + version);
        program("java " + version + "/bin/java", JAVA);
        program("java " + version + "/bin/javac", "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void program(String name, String text) throws IOException {
        Path file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Result(int code, List<String> out, String err) {}

    private Process start(Path java, Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", java.toString());
        environment.put("PATH", temporary.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("LC_ALL", "C");
        environment.remove("ZONELAB_JAVA_OPTS");
        return builder.start();
    }

    private static Result resultOf(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), out.lines().toList(), err);
    }

    private Result launch(String... arguments) throws IOException, InterruptedException {
        return resultOf(start(java17, checkout.resolve("zonelab"), arguments));
    }

    private long builds() throws IOException {
        Path file = checkout.resolve("builds");
        return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    }

    @Test
    void argumentsArriveUnchanged() throws Exception {
        Result result = launch("check", "two words.yaml", "*", "", "递延.yaml");
        assertThat(result.code()).isEqualTo(0);
        assertThat(result.out())
                .endsWith("org.zonelab.viz.cli.ZoneLab", "check", "two words.yaml", "*", "", "递延.yaml")
                .contains("-Dzonelab.home=" + checkout.toRealPath());
    }

    @Test
    void aLinkElsewhereFindsTheCheckout() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("links 连接"));
        Path link = Files.createSymbolicLink(folder.resolve("zl"), Path.of("../zone lab 区域/zonelab"));
        Path second = Files.createSymbolicLink(temporary.resolve("z"), link);
        assertThat(resultOf(start(java17, second, "list")).out()).contains("-Dzonelab.home=" + checkout.toRealPath());
    }

    @Test
    void unchangedSourcesAreBuiltOnceAndOneLineSaysSo() throws Exception {
        assertThat(launch("list").err().lines()).hasSize(1);
        assertThat(launch("list").err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void changedSourceIsBuiltAgain() throws Exception {
        launch("list");
        Files.writeString(source(), "class A { int a; }");
        launch("list");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void changedSourceWithAnOldDateIsBuiltAgain() throws Exception {
        launch("list");
        Files.writeString(source(), "class A { int b; }");
        Files.setLastModifiedTime(source(), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        launch("list");
        assertThat(builds()).isEqualTo(2);
    }

    /** The clock was ahead when the sources were built, and has been set right since. */
    @Test
    void changedSourceIsBuiltAgainThoughTheClockWentBack() throws Exception {
        launch("list");
        Path current = checkout.resolve("target/launch/current");
        Files.setLastModifiedTime(current, FileTime.from(Instant.now().plus(Duration.ofDays(1))));
        Files.writeString(source(), "class A { int c; }");
        launch("list");
        assertThat(builds()).isEqualTo(2);
        assertThat(launch("list").err()).isEmpty();
    }

    @Test
    void removedSourceIsBuiltWithout() throws Exception {
        launch("list");
        Files.delete(source());
        launch("list");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void returningToEarlierSourcesNeedsNoBuild() throws Exception {
        launch("list");
        Files.writeString(source(), "class A { int a; }");
        launch("list");
        Files.writeString(source(), "class A {}");
        launch("list");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        Process first = start(java17, checkout.resolve("zonelab"), "list");
        Process second = start(java17, checkout.resolve("zonelab"), "list");
        assertThat(resultOf(first).code()).isEqualTo(0);
        assertThat(resultOf(second).code()).isEqualTo(0);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void lockOfAKilledBuildIsIgnored() throws Exception {
        Path launch = Files.createDirectories(checkout.resolve("target/launch"));
        // Our own number, alive, but of another program than the one that took the lock.
        String dead = ProcessHandle.current().pid() + ".1-2";
        Files.createSymbolicLink(launch.resolve("lock"), Path.of(dead));
        Files.createDirectories(launch.resolve("work." + dead));
        assertThat(launch("list").code()).isEqualTo(0);
        assertThat(launch.resolve("lock")).doesNotExist();
        assertThat(launch.resolve("work." + dead)).doesNotExist();
    }

    @Test
    void failedBuildShowsItsReasonAndLeavesNothing() throws Exception {
        Files.writeString(checkout.resolve("broken"), "");
        Result result = launch("list");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Foo.java:3: no semicolon");
        try (var left = Files.list(checkout.resolve("target/launch"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void javaOlderThan17IsRefused() throws Exception {
        Result result = resultOf(start(javaHome("11.0.2"), checkout.resolve("zonelab"), "list"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("Java 11").contains("JDK 17 or newer");
        assertThat(builds()).isEqualTo(0);
    }

    @Test
    void everyJavaHasAnArchiveOfItsOwn() throws Exception {
        List<String> old = launch("list").out();
        List<String> fresh = resultOf(start(javaHome("25.0.3"), checkout.resolve("zonelab"), "list"))
                .out();
        assertThat(old.get(0)).startsWith("-XX:SharedArchiveFile=");
        assertThat(fresh.get(0)).startsWith("-XX:SharedArchiveFile=").isNotEqualTo(old.get(0));
        assertThat(fresh).contains("--enable-native-access=ALL-UNNAMED");
    }

    @Test
    void shortCommandsAreCompiledLightly() throws Exception {
        for (String command :
                List.of("check", "list", "explain", "schema", "new", "levers", "tax", "--help", "--version")) {
            assertThat(launch(command).out()).as(command).contains("-XX:TieredStopAtLevel=1");
        }
    }

    @Test
    void runsAreCompiledFully() throws Exception {
        assertThat(launch("run", "list").out()).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void sparkIsBuiltOnlyIfAskedForAndItsOwnJarsAreNotShipped() throws Exception {
        assertThat(launch("run", "a.yaml").out()).noneMatch(line -> line.contains("spark"));
        List<String> with = launch("run", "a.yaml", "--spark", "local[2]").out();
        assertThat(launch("run", "a.yaml", "--spark=local[2]").err()).isEmpty();
        assertThat(builds()).isEqualTo(2);
        String shipped = with.stream()
                .filter(line -> line.startsWith("-Dzonelab.spark.jars="))
                .findFirst()
                .orElseThrow();
        assertThat(shipped)
                .contains("/viz.jar:", "/spark.jar:", "library-1.0.jar")
                .doesNotContain("spark-core.jar");
        assertThat(with.get(with.indexOf("-cp") + 1)).contains("/spark.jar:").endsWith("/lib/spark-core.jar");
        assertThat(with).contains("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");
    }

    /** A release folder: no sources, libraries and a Java of its own. */
    private Path releaseFolder() throws IOException {
        Path release = Files.createDirectories(temporary.resolve("发布 release/zonelab"));
        Files.copy(checkout.resolve("zonelab"), release.resolve("zonelab"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(release.resolve("lib"));
        Files.writeString(release.resolve("lib/viz-0.1.0.jar"), "jar");
        Files.writeString(release.resolve("lib/engine-0.1.0.jar"), "jar");
        Files.move(javaHome("17.0.16"), release.resolve("runtime"));
        return release.toRealPath();
    }

    @Test
    void aReleaseFolderRunsItsOwnJavaAndBuildsNothing() throws Exception {
        Path release = releaseFolder();
        Result result = resultOf(start(temporary.resolve("no java here"), release.resolve("zonelab"), "list"));
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("-Dzonelab.home=" + release)
                .contains(release.resolve("lib/engine-0.1.0.jar") + ":" + release.resolve("lib/viz-0.1.0.jar"));
        assertThat(release.resolve("target")).doesNotExist();
    }

    @Test
    void aReleaseFolderWithoutArgumentsOpensThePage() throws Exception {
        assertThat(resultOf(start(java17, releaseFolder().resolve("zonelab"))).out())
                .endsWith("org.zonelab.viz.cli.ZoneLab", "serve");
    }

    @Test
    void aReleaseFolderSaysThatItHoldsNoSpark() throws Exception {
        Result result = resultOf(start(java17, releaseFolder().resolve("zonelab"), "run", "a.yaml", "--spark=x"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("no Spark").hasLineCount(1);
    }

    @Test
    void theWindowsScriptGivesJavaTheSameOptions() throws Exception {
        Path home = Path.of(System.getProperty("zonelab.home", ".."));
        String windows = Files.readString(home.resolve("viz/src/release/zonelab.cmd"), StandardCharsets.US_ASCII);
        String line = windows.lines()
                .filter(text -> text.startsWith("set \"OPTIONS="))
                .findFirst()
                .orElseThrow();
        List<String> options =
                List.of(line.substring(line.indexOf('=') + 1, line.length() - 1).split(" "));
        List<String> run = resultOf(start(java17, releaseFolder().resolve("zonelab"), "run", "a.yaml"))
                .out();
        assertThat(run).containsAll(options);
        assertThat(run.stream().filter(option -> option.startsWith("-XX:") && !option.contains("Archive")))
                .isSubsetOf(options);
        assertThat(windows.lines().filter(text -> text.startsWith("\"%JAVA%\"")))
                .hasSize(2)
                .allMatch(text -> text.contains("\"-Dzonelab.home=%ROOT%.\" -cp \"%ROOT%lib\\*\""));
    }

    @Test
    void temporaryFilesOfKilledProcessesAreRemovedByTheNextStart() throws Exception {
        Process first = start(java17, checkout.resolve("zonelab"), "run", "a.yaml");
        String option = resultOf(first).out().stream()
                .filter(line -> line.startsWith("-Djava.io.tmpdir="))
                .findFirst()
                .orElseThrow();
        Path killed = Path.of(option.substring(option.indexOf('=') + 1));
        assertThat(killed)
                .isDirectory()
                .startsWith(checkout.toRealPath())
                .hasFileName(killed.getFileName().toString().replaceFirst("[.][0-9]+$", "." + first.pid()));
        Files.writeString(killed.resolve("libduckdb_java1.so"), "left behind");
        String machine = killed.getFileName().toString().replaceFirst("[.][0-9]+$", "");
        Path living =
                killed.resolveSibling(machine + "." + ProcessHandle.current().pid());
        Path elsewhere = killed.resolveSibling("another-machine.1234567");
        Files.createDirectories(living);
        Files.createDirectories(elsewhere);

        launch("list");

        assertThat(killed).doesNotExist();
        assertThat(living).exists();
        assertThat(elsewhere).exists();
    }

    @Test
    void withoutATerminalNoneIsAnnounced() throws Exception {
        assertThat(launch("list").out()).noneMatch(line -> line.startsWith("-Dzonelab.terminal"));
    }
}
