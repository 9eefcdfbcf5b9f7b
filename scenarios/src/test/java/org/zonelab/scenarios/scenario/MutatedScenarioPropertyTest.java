package org.zonelab.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.yaml.Diagnostic;
import org.zonelab.scenarios.yaml.Diagnostics;

/** Whatever is done to a file, it is either usable or refused with a place; nothing is thrown. */
class MutatedScenarioPropertyTest {
    private static final int CASES = 150;
    private static final String[] SNIPPETS = {
        ":", ": ", "- ", "[", "]", "{", "}", "&a ", "*a", "!!x ", "<<: ", "\t", "\"", "'", "#", "%", "---\n", "\n", "0",
        "-1", "1e999", ".nan", "null", "~", "true", "中", "\u0000", "\uFEFF", "|", ">", "?", "2025-Q5", "10 %", "  "
    };

    @TempDir
    private Path folder;

    static List<String> shipped() {
        return new ScenarioFinder(Checkout.scenarios()).shippedNames();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void mutatedFilesAreUsableOrRefusedWithAPlace(String name) throws IOException {
        byte[] original = Files.readAllBytes(Checkout.scenarios().resolve(name + ".yaml"));
        Path file = folder.resolve(name + ".yaml");
        for (int seed = 0; seed < CASES; seed++) {
            Files.write(file, mutated(original, new SplittableRandom(seed)));
            Diagnostics diagnostics = new Diagnostics();
            Optional<ResolvedScenario> scenario = Checkout.loader().check(file, List.of(), diagnostics);
            assertThat(scenario.isPresent()).as("seed %d", seed).isNotEqualTo(diagnostics.hasErrors());
            assertThat(diagnostics.errors())
                    .as("seed %d", seed)
                    .allMatch(error ->
                            error.position().line() > 0 && !error.message().isBlank());
            assertThat(diagnostics.all().stream().map(Diagnostic::toString))
                    .as("seed %d", seed)
                    .allMatch(line -> line.indexOf('\n') < 0 && line.length() < 600);
        }
    }

    private static byte[] mutated(byte[] original, SplittableRandom random) {
        byte[] bytes = original;
        int edits = 1 + random.nextInt(3);
        for (int e = 0; e < edits; e++) {
            int at = random.nextInt(bytes.length + 1);
            bytes = switch (random.nextInt(4)) {
                case 0 -> splice(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)), new byte[0]);
                case 1 -> splice(bytes, at, at, snippet(random));
                case 2 -> splice(bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt(256)});
                default -> {
                    int from = random.nextInt(bytes.length + 1);
                    int to = Math.min(bytes.length, from + random.nextInt(60));
                    yield splice(bytes, at, at, Arrays.copyOfRange(bytes, from, to));
                }
            };
        }
        return bytes;
    }

    private static byte[] snippet(SplittableRandom random) {
        return SNIPPETS[random.nextInt(SNIPPETS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] inserted) {
        byte[] result = new byte[bytes.length - (to - from) + inserted.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(inserted, 0, result, from, inserted.length);
        System.arraycopy(bytes, to, result, from + inserted.length, bytes.length - to);
        return result;
    }
}
