package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunIdentityTest {
    private static final RunIdentity ONE =
            RunIdentity.named("no-deferral").with("scenario", "levers: []").with("seed", "1");

    @TempDir
    Path temporary;

    @Test
    void orderOfInputsDoesNotMatter() {
        RunIdentity other = RunIdentity.named("no-deferral").with("seed", "1").with("scenario", "levers: []");

        assertThat(other).isEqualTo(ONE);
        assertThat(other.hash()).isEqualTo(ONE.hash());
    }

    @Test
    void nameContentAndLabelOfAnInputAllCount() {
        assertThat(RunIdentity.named("no-deferral")
                        .with("scenario", "levers: []")
                        .with("seed", "2")
                        .hash())
                .isNotEqualTo(ONE.hash());
        assertThat(RunIdentity.named("no-deferral")
                        .with("scenario", "levers: []")
                        .with("seeds", "1")
                        .hash())
                .isNotEqualTo(ONE.hash());
        assertThat(RunIdentity.named("current-law")
                        .with("scenario", "levers: []")
                        .with("seed", "1")
                        .hash())
                .isNotEqualTo(ONE.hash());
    }

    @Test
    void fileCountsByItsContent() throws IOException {
        Path file = temporary.resolve("figures.csv");
        Files.writeString(file, "levers: []");

        assertThat(RunIdentity.named("no-deferral").withFile("scenario", file).with("seed", "1"))
                .isEqualTo(ONE);
    }

    @Test
    void folderIsNamedByScenarioAndHash() {
        assertThat(ONE.folderIn(Path.of("results")))
                .isEqualTo(Path.of("results", "no-deferral-" + ONE.hash().substring(0, 10)));
    }

    @Test
    void inputGivenTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.with("seed", "2"))
                .withMessageContaining("seed");
    }

    @Test
    void nameThatIsNoFolderIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RunIdentity.named("../elsewhere"));
    }

    @Test
    void codeIsToldApart() {
        String both = CodeFingerprint.of(RunIdentity.class, RunIdentityTest.class);

        assertThat(both).hasSize(64).isEqualTo(CodeFingerprint.of(RunIdentity.class, RunIdentityTest.class));
        assertThat(CodeFingerprint.of(RunIdentity.class)).isNotEqualTo(both);
    }
}
