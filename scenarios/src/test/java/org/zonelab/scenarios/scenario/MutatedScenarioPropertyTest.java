package org.zonelab.scenarios.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.Mutation;
import org.zonelab.scenarios.yaml.Diagnostic;
import org.zonelab.scenarios.yaml.Diagnostics;

/** Whatever is done to a file, it is either usable or refused with a place; nothing is thrown. */
class MutatedScenarioPropertyTest {
    private static final int CASES = Boolean.getBoolean("zonelab.study") ? 1000 : 70;

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
            Files.write(file, Mutation.of(original, new SplittableRandom(seed)));
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
}
