package org.zonelab.viz.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.UpwardFixture;
import org.zonelab.scenarios.ShowingFixture;
import org.zonelab.viz.chart.ReachingFixture;

class ProjectArchitectureTest {
    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zonelab");

    /** A rule and classes that break it. */
    private record Case(String name, ArchRule rule, Class<?>... breaking) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> rules() {
        return List.of(
                new Case("engine stands alone", ProjectRules.ENGINE_STANDS_ALONE, UpwardFixture.class),
                new Case("scenarios do not show", ProjectRules.SCENARIOS_DO_NOT_SHOW, ShowingFixture.class),
                new Case("charts read tables only", ProjectRules.CHARTS_READ_TABLES_ONLY, ReachingFixture.class),
                new Case(
                        "one package knows the search",
                        ProjectRules.ONE_PACKAGE_KNOWS_THE_SEARCH,
                        SearchingFixture.class),
                new Case("no cycles", ProjectRules.NO_CYCLES, CircleFixture.class, ReachingFixture.class),
                new Case("no vague names", ProjectRules.NO_VAGUE_NAMES, StateFixture.WorldManager.class),
                new Case("statics are final", ProjectRules.STATICS_ARE_FINAL, StateFixture.class),
                new Case("no state in statics", ProjectRules.NO_STATE_IN_STATICS, StateFixture.class),
                new Case(
                        "whoever simulates asks for memory",
                        ProjectRules.WHOEVER_SIMULATES_ASKS_FOR_MEMORY,
                        PopulatingFixture.class),
                new Case("no wall clock", ProjectRules.NO_WALL_CLOCK, ClockFixture.OfTheSystem.class),
                new Case("no instants of now", ProjectRules.NO_WALL_CLOCK, ClockFixture.OfInstants.class),
                new Case("no dates of now", ProjectRules.NO_WALL_CLOCK, ClockFixture.OfDates.class),
                new Case("no self-seeded luck", ProjectRules.NO_SELF_SEEDED_LUCK, UpwardFixture.class),
                new Case("no unportable maths", ProjectRules.NO_UNPORTABLE_MATHS, UpwardFixture.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void projectKeepsTheRule(Case rule) {
        rule.rule().allowEmptyShould(true).check(PROJECT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleCanFail(Case rule) {
        JavaClasses breaking = new ClassFileImporter().importClasses(rule.breaking());
        assertThat(rule.rule().evaluate(breaking).hasViolation()).isTrue();
    }

    @Test
    void allThreeModulesAreSeen() {
        for (String seen : List.of("org.zonelab.engine.world", "org.zonelab.scenarios.result", "org.zonelab.viz.cli")) {
            assertThat(PROJECT.containPackage(seen)).as(seen).isTrue();
        }
    }
}
