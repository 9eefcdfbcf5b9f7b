package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.PolicyDifference;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.viz.Language;

class InputWordsTest {
    private static final ParameterCatalogue PARAMETERS =
            ParameterFiles.load(Path.of(System.getProperty("zonelab.home")).resolve("scenarios/parameters"));
    private static final InputWords ENGLISH = new InputWords(Wording.in(Language.EN), PARAMETERS);
    private static final InputWords CHINESE = new InputWords(Wording.in(Language.ZH), PARAMETERS);

    private static Stream<String> paths() {
        return Stream.concat(
                LeverCatalogue.all().stream().map(Lever::path),
                PARAMETERS.all().stream().filter(Parameter::drawn).map(Parameter::path));
    }

    @Test
    void leverIsWhatItMeansAndParameterItsMeaning() {
        assertThat(ENGLISH.row("withholdingTax.awareness")).isEqualTo("Guidance and filing help");
        assertThat(ENGLISH.quoted("withholdingTax.awareness")).isEqualTo("\"guidance and filing help\"");
        assertThat(CHINESE.row("withholdingTax.creditRate")).isEqualTo("利润再投资税收抵免");
        assertThat(ENGLISH.row("location.relocationCost")).isEqualTo("cost of moving a plant");
        assertThat(ENGLISH.path("location.relocationCost")).isEqualTo("location.relocationCost");
    }

    @Test
    void parameterIsItsMeaningInChineseAndAnUnknownOneItsPathOnce() {
        assertThat(CHINESE.row("location.relocationCost")).isEqualTo("工厂搬迁成本");
        assertThat(CHINESE.path("location.relocationCost")).isEqualTo("location.relocationCost");
        assertThat(CHINESE.row("location.noSuchThing")).isEqualTo("location.noSuchThing");
        assertThat(CHINESE.path("location.noSuchThing")).isEmpty();
    }

    /** Two inputs of one name in one chart could not be told apart. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void namesAreDistinct(Language language) {
        InputWords words = language == Language.EN ? ENGLISH : CHINESE;
        assertThat(paths().map(words::row)).doesNotHaveDuplicates().noneMatch(String::isEmpty);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartOfTheModelAndAreaOfLeversHasAName(Language language) {
        InputWords words = language == Language.EN ? ENGLISH : CHINESE;
        assertThat(paths().map(path -> path.substring(0, path.indexOf('.'))).distinct())
                .allSatisfy(part -> assertThat(words.row(part)).isNotEqualTo(part))
                .isNotEmpty();
        assertThat(words.row(PolicyDifference.CONDUCT)).isNotEqualTo(PolicyDifference.CONDUCT);
    }
}
