package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileHoldsWhatWasWritten() throws IOException {
        Path file = folder.resolve("report.html");
        WholeFile.write(file, "first");
        WholeFile.write(file, "第二");
        assertThat(file).content().isEqualTo("第二");
        assertThat(folder)
                .isDirectoryContaining(each -> each.equals(file))
                .isDirectoryNotContaining("glob:**unfinished");
    }

    /** What Java says of a full disk is "No space left on device" alone. */
    @Test
    void aDiskThatFillsUpIsToldWithTheFileAndLeavesTheEarlierOne() throws IOException {
        Path file = folder.resolve("report.html");
        WholeFile.write(file, "first");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": No space left on device");
        assertThat(file).content().isEqualTo("first");
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void aMissingFolderIsToldByTheFile() {
        Path file = folder.resolve("none/report.html");
        assertThatThrownBy(() -> WholeFile.write(file, "text")).hasMessage(file + ": no such file or folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenDirectly() {
        Path device = Path.of("/dev/full");
        assertThatThrownBy(() -> WholeFile.write(device, "text")).hasMessageStartingWith("/dev/full: No space left");
        assertThat(device).exists();
    }
}
