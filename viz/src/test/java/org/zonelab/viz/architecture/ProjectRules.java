package org.zonelab.viz.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Direction of modules, names and state, for everything under org.zonelab. */
final class ProjectRules {
    private ProjectRules() {}

    static final ArchRule ENGINE_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("org.zonelab.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.zonelab.scenarios..", "org.zonelab.viz..");

    static final ArchRule SCENARIOS_DO_NOT_SHOW = noClasses()
            .that()
            .resideInAPackage("org.zonelab.scenarios..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.zonelab.viz..");

    static final ArchRule CHARTS_READ_TABLES_ONLY = noClasses()
            .that()
            .resideInAnyPackage("org.zonelab.viz.chart..", "org.zonelab.viz.report..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.zonelab.engine..", "org.zonelab.scenarios..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("org.zonelab.engine.outcome..", "org.zonelab.scenarios.result.."))))
            .orShould()
            .dependOnClassesThat(resideInAPackage("org.zonelab.viz.cli.."))
            .because("a chart cannot change a number it only reads");

    static final ArchRule ONE_PACKAGE_KNOWS_THE_SEARCH = noClasses()
            .that()
            .resideOutsideOfPackage("org.zonelab.scenarios.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.moeaframework..")
            .because("the library is LGPL-3, has a global generator, and is to remain exchangeable");

    static final ArchRule WHOEVER_SIMULATES_ASKS_FOR_MEMORY = noClasses()
            .that()
            .resideInAnyPackage("org.zonelab.scenarios..", "org.zonelab.viz..")
            .and()
            .doNotHaveSimpleName("FirmSample")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("PopulationSynthesis")
            .because("firms are built where the memory of their simulations is checked");

    static final ArchRule NO_WALL_CLOCK = noClasses()
            .that()
            .doNotHaveSimpleName("EmbeddedDuckDb") // takes a clock, and sweeps up files that killed processes left
            .should()
            .callMethodWhere(DescribedPredicate.<JavaCall<?>>describe(
                    "target asks the wall clock",
                    call -> call.getTargetOwner().getName().matches("java\\.time\\..*|java\\.lang\\.System")
                            && call.getTarget()
                                    .getName()
                                    .matches("now|currentTimeMillis|system(UTC|DefaultZone)?|tick.*")))
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("a clock that jumps must not change, stop or date anything; durations come from nanoTime");

    static final ArchRule NO_CYCLES =
            slices().matching("org.zonelab.(*).(*)..").should().beFreeOfCycles();

    static final ArchRule NO_VAGUE_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
            .because("a name says what a class is in the model");

    static final ArchRule STATICS_ARE_FINAL =
            fields().that().areStatic().should().beFinal();

    static final ArchRule NO_STATE_IN_STATICS = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(
                    JavaClass.Predicates.assignableTo(ThreadLocal.class)
                            .or(resideInAPackage("java.util.concurrent.."))
                            .or(JavaClass.Predicates.assignableTo(StringBuilder.class))
                            .or(JavaClass.Predicates.assignableTo(java.util.Random.class))
                            .or(
                                    DescribedPredicate.describe(
                                            "a collection class made to be changed",
                                            type -> type.getName()
                                                    .matches(
                                                            "java\\.util\\.(ArrayList|LinkedList|ArrayDeque|BitSet|(Linked)?Hash(Map|Set)|Tree(Map|Set)|EnumMap)"))))
            .because("what changes belongs to a run, not to the program");

    static final ArchRule NO_SELF_SEEDED_LUCK = noClasses()
            .that()
            .resideOutsideOfPackage("org.zonelab.viz..")
            .should()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)")
            .because("draws are keyed; see the engine's package random");

    static final ArchRule NO_UNPORTABLE_MATHS = noClasses()
            .that()
            .resideOutsideOfPackage("org.zonelab.viz..")
            .should()
            .callMethodWhere(
                    DescribedPredicate.<JavaCall<?>>describe(
                            "target is a function of Math that differs between JVMs",
                            call -> call.getTargetOwner().getName().equals("java.lang.Math")
                                    && call.getTarget()
                                            .getName()
                                            .matches(
                                                    "exp|expm1|log|log10|log1p|pow|cbrt|hypot|a?sin|a?cos|a?tan|atan2|sinh|cosh|tanh")))
            .because("result bytes do not depend on the JVM; use StrictMath");
}
