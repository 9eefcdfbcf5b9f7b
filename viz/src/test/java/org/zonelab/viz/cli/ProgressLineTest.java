package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.Wording;

class ProgressLineTest {
    private static ProgressLine line(Language language) {
        return new ProgressLine(new PrintWriter(new StringWriter()), Wording.in(language));
    }

    @Test
    void timeLeftGoesOnAtThePaceSoFar() {
        assertThat(line(Language.EN).text(25, 100, 30)).isEqualTo("25 % done, about 1 min 30 s left");
        assertThat(line(Language.EN).text(99, 100, 99)).isEqualTo("99 % done, about 1 s left");
    }

    @Test
    void progressSpeaksChinese() {
        assertThat(line(Language.ZH).text(50, 100, 10)).isEqualTo("已完成 50%，约剩 10 秒");
    }
}
