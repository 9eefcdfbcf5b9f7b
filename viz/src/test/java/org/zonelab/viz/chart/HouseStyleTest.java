package org.zonelab.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.Wording;

class HouseStyleTest {
    private static final Path HOME = Path.of(System.getProperty("zonelab.home"));

    private final Font font = HouseStyle.bundled().text(13);

    @Test
    void fontShowsEveryCharacterOfTheData() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("scenarios/data"))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".csv"))::iterator) {
                assertShown(Files.readString(file), file.toString());
            }
        }
    }

    @Test
    void fontShowsEveryScenarioTitleAndLever() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("scenarios"))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".yaml"))::iterator) {
                assertShown(Files.readString(file), file.toString());
            }
        }
        for (Lever lever : LeverCatalogue.all()) {
            assertShown(lever.meaningEn() + lever.meaningZh(), lever.path());
        }
    }

    @Test
    void fontShowsEverySentence() {
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language);
            for (String key : wording.keys()) {
                assertShown(wording.say(key, "0", "1", "2", "3", "4", "5", "6", "7", "8"), key);
            }
        }
    }

    /** All 3,755 characters of GB2312 level 1, for scenarios and zones that users bring. */
    @Test
    void fontShowsCommonChinese() {
        StringBuilder common = new StringBuilder();
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int column = 0xA1; column <= (row == 0xD7 ? 0xF9 : 0xFE); column++) {
                common.append(new String(new byte[] {(byte) row, (byte) column}, Charset.forName("GB2312")));
            }
        }
        assertThat(common.codePointCount(0, common.length())).isEqualTo(3755);
        assertShown(common.toString(), "GB2312 level 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-subset.ttf", "NotoSansSC-subset.woff2"})
    void fontIsTheOneItsPageDescribes(String file) throws IOException, NoSuchAlgorithmException {
        byte[] content = resource(file);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(new String(resource("README.md"), StandardCharsets.UTF_8)).contains("| " + file + " | " + hash);
        assertThat(content.length).isLessThan(1_500_000);
    }

    private void assertShown(String text, String where) {
        String visible = text.replaceAll("\\p{Cntrl}", "");
        int missing = font.canDisplayUpTo(visible);
        String character = missing < 0 ? "" : visible.substring(missing, Math.min(visible.length(), missing + 2));
        assertThat(List.of(character)).as(where).containsExactly("");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = HouseStyle.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return file == null ? new byte[0] : file.readAllBytes();
        }
    }
}
