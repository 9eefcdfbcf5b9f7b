package org.zonelab.scenarios.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.Mutation;
import org.zonelab.scenarios.yaml.Diagnostic;
import org.zonelab.scenarios.yaml.Diagnostics;

/** Whatever is done to a parameter file, the model takes it or it is refused with a place; nothing else is thrown. */
class MutatedParametersPropertyTest {
    private static final int CASES = Boolean.getBoolean("zonelab.study") ? 1000 : 20;

    @TempDir
    private Path folder;

    static List<Path> shipped() {
        return Checkout.parameterFiles();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void mutatedFilesFitTheModelOrAreRefusedWithAPlace(Path shipped) throws IOException {
        byte[] original = Files.readAllBytes(shipped);
        Path file = folder.resolve(String.valueOf(shipped.getFileName()));
        List<Parameter> others = Checkout.parameters().all().stream()
                .filter(parameter ->
                        !Path.of(parameter.position().file()).getFileName().equals(shipped.getFileName()))
                .toList();
        for (int seed = 0; seed < CASES; seed++) {
            Files.write(file, Mutation.of(original, new SplittableRandom(seed)));
            Diagnostics diagnostics = new Diagnostics();
            List<Parameter> read = new ArrayList<>(others);
            read.addAll(new ParameterFiles(diagnostics).read(file));
            if (!diagnostics.hasErrors()) {
                new ParameterBinder(new ParameterCatalogue(read))
                        .check(ModelParameters.class, folder.toString(), diagnostics);
            } else {
                assertThat(diagnostics.errors())
                        .as("seed %d", seed)
                        .allMatch(error -> error.position().line() > 0);
            }
            assertThat(diagnostics.all().stream().map(Diagnostic::toString))
                    .as("seed %d", seed)
                    .allMatch(line -> !line.isBlank() && line.indexOf('\n') < 0 && line.length() < 3000);
        }
    }
}
