package org.zonelab.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlReaderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<YamlMap> read(String text) {
        return new YamlReader(diagnostics).read("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private String onlyMessage() {
        assertThat(diagnostics.all()).hasSize(1);
        return diagnostics.all().get(0).toString();
    }

    @Test
    void everyKeyAndValueKnowsItsPlace() {
        YamlMap root = read("a: 1\nb:\n  - c: 深\n    d: two\n").orElseThrow();
        YamlList list = (YamlList) root.find("b").orElseThrow().value();
        YamlMap item = (YamlMap) list.items().get(0);
        YamlMap.Entry d = item.find("d").orElseThrow();
        assertThat(d.position()).isEqualTo(new Position("x.yaml", 4, 5));
        assertThat(d.value()).isEqualTo(new YamlScalar(new Position("x.yaml", 4, 8), "b[0].d", "two", false));
        assertThat(item.find("c").orElseThrow().value().position()).isEqualTo(new Position("x.yaml", 3, 8));
    }

    @Test
    void columnsCountCharactersNotBytes() {
        read("{中文: 1, 中文: 2}");
        assertThat(onlyMessage()).isEqualTo("x.yaml:1:9: 中文: duplicate key, first used in line 1");
    }

    @Test
    void scalarsStayTextAsWritten() {
        YamlMap root = read("a: no\nb: 017\nc: 1_000\nd: '5'\n").orElseThrow();
        assertThat(root.entries().stream()
                        .map(entry -> ((YamlScalar) entry.value()).text())
                        .toList())
                .containsExactly("no", "017", "1_000", "5");
        assertThat(((YamlScalar) root.find("d").orElseThrow().value()).quoted()).isTrue();
    }

    @Test
    void byteOrderMarkOfUtf8IsNoError() {
        assertThat(read("\uFEFFa: 1\n")).isPresent();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void windowsLineEndsAreNoError() {
        YamlMap root = read("a: 1\r\nb: 2\r\n").orElseThrow();
        assertThat(root.find("b").orElseThrow().position().line()).isEqualTo(2);
    }

    @Test
    void aliasBombIsRefusedAtOnceInTwoLines() {
        String bomb = "a0: &a0 [x, x]\n"
                + IntStream.range(1, 60)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                        .collect(Collectors.joining());
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> read(bomb));
        assertThat(diagnostics.all().stream().map(Diagnostic::toString))
                .containsExactly(
                        "x.yaml:1:5: a0: anchors (&a0) are not allowed; remove it; and 59 more",
                        "x.yaml:2:10: a1[0]: aliases (*a0) are not allowed; write the value out; and 117 more");
    }

    @Test
    void deepNestingIsRefusedAtItsPlace() {
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> read("a: " + "[".repeat(400_000)));
        assertThat(onlyMessage()).startsWith("x.yaml:1:23: a").endsWith(": nested deeper than 20 levels");
    }

    @Test
    void deepIndentationIsRefusedAtItsPlace() {
        String text =
                IntStream.range(0, 400).mapToObj(i -> " ".repeat(i) + "k:\n").collect(Collectors.joining());
        read(text);
        assertThat(onlyMessage()).startsWith("x.yaml:21:21: ").endsWith("nested deeper than 20 levels");
    }

    @Test
    void hugeFileIsRefused() {
        read("a: " + "x".repeat(1_000_000));
        assertThat(onlyMessage()).isEqualTo("x.yaml:1:1: has 1000003 bytes; at most 1000000 are read");
    }

    @Test
    void manyKeysAreReadInTime() {
        String text =
                IntStream.range(0, 60_000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
        Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> assertThat(read(text).orElseThrow().entries()).hasSize(60_000));
    }

    @Test
    void missingFileIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("nowhere.yaml");
        new YamlReader(diagnostics).read(file);
        assertThat(onlyMessage()).isEqualTo(file + ":1:1: no such file");
    }

    @Test
    void folderIsNoFile(@TempDir Path folder) {
        new YamlReader(diagnostics).read(folder);
        assertThat(onlyMessage()).isEqualTo(folder + ":1:1: is not a file; give a YAML file");
    }

    @Test
    void everyRefusalOfOneFileIsReportedAtOnce() {
        read("a: &x 1\nb: *x\nc: !t 2\na: 3\n<<: {d: 4}\n");
        assertThat(diagnostics.all().stream().map(Diagnostic::toString))
                .containsExactly(
                        "x.yaml:1:4: a: anchors (&x) are not allowed; remove it",
                        "x.yaml:2:4: b: aliases (*x) are not allowed; write the value out",
                        "x.yaml:3:4: c: tags (!t) are not allowed; remove it",
                        "x.yaml:4:1: a: duplicate key, first used in line 1",
                        "x.yaml:5:1: merge keys (<<) are not allowed; use 'extends' or write it out");
    }
}
