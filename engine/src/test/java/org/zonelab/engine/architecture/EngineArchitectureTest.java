package org.zonelab.engine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.numeric.UpwardFixture;

class EngineArchitectureTest {
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zonelab.engine");

    /** A rule and a class that breaks it. */
    private record Case(String name, ArchRule rule, Class<?> breaking) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> rules() {
        return List.of(
                new Case("package order", EngineRules.PACKAGE_ORDER, UpwardFixture.class),
                new Case("listed packages", EngineRules.PACKAGE_ORDER, ForbiddenFixture.class),
                new Case("no files or logs", EngineRules.NO_FILES_OR_LOGS, ForbiddenFixture.Files.class),
                new Case("no other luck: Random", EngineRules.NO_OTHER_LUCK, ForbiddenFixture.Luck.class),
                new Case("no other luck: Math.random", EngineRules.NO_OTHER_LUCK, ForbiddenFixture.MathLuck.class),
                new Case("no clock", EngineRules.NO_CLOCK, ForbiddenFixture.Clock.class),
                new Case("no surroundings", EngineRules.NO_SURROUNDINGS, ForbiddenFixture.Surroundings.class),
                new Case("no salted order: Map.of", EngineRules.NO_SALTED_ORDER, ForbiddenFixture.Salted.class),
                new Case("no salted order: HashMap", EngineRules.NO_SALTED_ORDER, ForbiddenFixture.Hashed.class),
                new Case("no unportable maths", EngineRules.NO_UNPORTABLE_MATHS, ForbiddenFixture.Maths.class),
                new Case("no parallel streams", EngineRules.NO_PARALLEL_STREAMS, ForbiddenFixture.Parallel.class),
                new Case(
                        "no self-seeded distributions",
                        EngineRules.NO_SELF_SEEDED_DISTRIBUTIONS,
                        ForbiddenFixture.SelfSeeded.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void engineKeepsTheRule(Case rule) {
        rule.rule().check(ENGINE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleCanFail(Case rule) {
        JavaClasses breaking = new ClassFileImporter().importClasses(rule.breaking());
        assertThat(rule.rule().evaluate(breaking).hasViolation()).isTrue();
    }
}
