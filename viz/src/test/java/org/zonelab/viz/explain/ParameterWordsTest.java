package org.zonelab.viz.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.viz.Language;

/** What parameters mean, in Chinese. */
class ParameterWordsTest {
    private static final List<Parameter> ALL =
            Library.of(Path.of(System.getProperty("zonelab.home"))).parameters().all();

    @Test
    void everyParameterHasAMeaningInChinese() {
        ParameterWords words = ParameterWords.bundled();
        assertThat(ALL)
                .hasSizeGreaterThan(300)
                .allSatisfy(parameter -> assertThat(words.meaning(parameter, Language.ZH))
                        .as(parameter.path())
                        .isNotEqualTo(parameter.meaning())
                        .containsPattern("\\p{IsHan}"));
    }

    @Test
    void englishMeaningsAreThoseOfTheFiles() {
        Parameter first = ALL.get(0);
        assertThat(ParameterWords.bundled().meaning(first, Language.EN)).isEqualTo(first.meaning());
    }
}
