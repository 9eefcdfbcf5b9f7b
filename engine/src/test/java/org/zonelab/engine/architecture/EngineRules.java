package org.zonelab.engine.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What keeps the engine a model: its package order, and nothing that differs between two machines or two runs. */
final class EngineRules {
    private EngineRules() {}

    static final ArchRule PACKAGE_ORDER = classes()
            .that()
            .resideInAPackage("org.zonelab.engine..")
            .should(new PackageOrder())
            .because("a reader who starts at the top never meets what is explained below");

    static final ArchRule NO_FILES_OR_LOGS = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.io..",
                            "java.nio..",
                            "java.net..",
                            "java.sql..",
                            "java.util.logging..",
                            "org.slf4j..",
                            "com.fasterxml..",
                            "org.snakeyaml..")
                    .and(DescribedPredicate.not(nameMatching("java\\.io\\.(Serial|Serializable)"))))
            .because("the engine computes; modules outside read and write");

    static final ArchRule NO_OTHER_LUCK = noClasses()
            .should()
            .dependOnClassesThat(
                    nameMatching(
                            "java\\.util\\.(Random|SplittableRandom|UUID|concurrent\\.ThreadLocalRandom|random\\..*)|java\\.security\\..*"))
            .orShould()
            .callMethod(Math.class, "random")
            .because("a draw is addressed by seed, replication, purpose, agent and step, and by nothing else");

    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat(nameMatching("java\\.time\\.(Clock|ZoneId|ZonedDateTime|Instant)"))
            .because("the same inputs give the same results at any time and in any place");

    static final ArchRule NO_SURROUNDINGS = noClasses()
            .should()
            .callMethodWhere(calls(
                    "java.lang.System",
                    Set.of("getProperty", "getenv", "getProperties", "identityHashCode", "lineSeparator")))
            .orShould()
            .callMethodWhere(calls("java.util.Locale", Set.of("getDefault")))
            .orShould()
            .dependOnClassesThat(nameMatching("java\\.io\\.Console"))
            .because("results may not depend on locale, properties or environment");

    static final ArchRule NO_SALTED_ORDER = noClasses()
            .should()
            .callMethodWhere(calls("java.util.Map", Set.of("of", "ofEntries", "copyOf")))
            .orShould()
            .callMethodWhere(calls("java.util.Set", Set.of("of", "copyOf")))
            .orShould()
            .callMethodWhere(calls("java.util.stream.Collectors", Set.of("toSet", "groupingBy", "toUnmodifiableMap")))
            .orShould()
            .dependOnClassesThat(nameMatching("java\\.util\\.(HashMap|HashSet|IdentityHashMap|WeakHashMap)"))
            .because("their order changes from one JVM to the next; use LinkedHashMap, EnumMap, TreeMap or List");

    static final ArchRule NO_UNPORTABLE_MATHS = noClasses()
            .should()
            .callMethodWhere(calls(
                    "java.lang.Math",
                    Set.of(
                            "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos", "tan",
                            "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh")))
            .because("Math may differ between JVMs in the last bit; use numeric in kernels and StrictMath elsewhere");

    static final ArchRule NO_PARALLEL_STREAMS = noClasses()
            .should()
            .callMethodWhere(calls("java.util.stream", Set.of("parallel")))
            .orShould()
            .callMethodWhere(calls("java.util.Collection", Set.of("parallelStream")))
            .because("sums have a fixed order whatever the threads");

    static final ArchRule NO_SELF_SEEDED_DISTRIBUTIONS = noClasses()
            .should()
            .callConstructorWhere(withoutGenerator())
            .because("a commons-math3 distribution without a generator seeds itself from the clock");

    private static DescribedPredicate<JavaCall<?>> calls(String owner, Set<String> names) {
        return DescribedPredicate.describe(
                "target is one of " + names + " of " + owner,
                call -> names.contains(call.getTarget().getName())
                        && call.getTargetOwner().getName().startsWith(owner));
    }

    private static DescribedPredicate<JavaCall<?>> withoutGenerator() {
        return DescribedPredicate.describe(
                "target is a distribution that takes no generator",
                call -> call.getTargetOwner().getPackageName().startsWith("org.apache.commons.math3.distribution")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getSimpleName().equals("RandomGenerator")));
    }
}
