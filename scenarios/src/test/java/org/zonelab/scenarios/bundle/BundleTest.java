package org.zonelab.scenarios.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.ResultFolderException;

class BundleTest {
    @TempDir
    private Path folder = Path.of("");

    private Path zip(String... namesAndContents) throws IOException {
        Path zip = folder.resolve("made.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int k = 0; k < namesAndContents.length; k += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[k]));
                out.write(namesAndContents[k + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private void assertRefused(String why, Path zip) throws IOException {
        Path inside = Files.createTempDirectory(folder, "unpacked");
        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> Bundle.unpack(zip, inside))
                .withMessageContaining("is no bundle")
                .withMessageContaining(why);
    }

    @Test
    void whatIsPackedIsUnpackedAndTheSameFilesGiveTheSameBytes() throws IOException {
        Path text = Files.writeString(folder.resolve("a file"), "figures 数字");
        TreeMap<String, Path> files = new TreeMap<>();
        files.put("scenarios/deep/情景.yaml", text);
        files.put(Bundle.MANIFEST, text);
        Bundle bundle = new Bundle(List.of("./zonelab", "run", "own/a.yaml"), files);
        Path first = folder.resolve("first.zip");
        bundle.write(first);
        Files.setLastModifiedTime(text, java.nio.file.attribute.FileTime.fromMillis(0));
        Path second = folder.resolve("second.zip");
        bundle.write(second);
        assertThat(second).hasSameBinaryContentAs(first);

        Path target = Files.createDirectory(folder.resolve("target"));
        Bundle found = Bundle.unpack(first, target);
        assertThat(found.command()).isEqualTo(bundle.command());
        assertThat(target.resolve("scenarios/deep/情景.yaml")).hasContent("figures 数字");
    }

    @Test
    void whatIsNoBundleIsRefusedAndNothingIsWrittenOutside() throws IOException {
        assertRefused("has no bundle.json", zip("a.txt", "b"));
        assertRefused("has no bundle.json", Files.writeString(folder.resolve("text"), "no zip at all"));
        assertRefused("'../escaped'", zip("../escaped", "x"));
        assertThat(folder.resolve("escaped")).doesNotExist();
        assertRefused("is no JSON", zip("bundle.json", "{", "manifest.json", "{}"));
        assertRefused(
                "not of format 1", zip("bundle.json", "{\"format\": 2, \"command\": [\"x\"]}", "manifest.json", "{}"));
    }
}
