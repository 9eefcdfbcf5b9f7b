package org.zonelab.engine.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * The engine's packages in reading order: each may use only itself and those above it. A package that is not listed is
 * an error, so that a new one finds its place here first.
 */
final class PackageOrder extends ArchCondition<JavaClass> {
    private static final String ROOT = "org.zonelab.engine.";

    static final List<String> PACKAGES = List.of(
            "numeric",
            "random",
            "world",
            "agent",
            "population",
            "policy",
            "mechanism.tax",
            "mechanism.production",
            "mechanism.investment",
            "mechanism.profit",
            "mechanism.location",
            "mechanism.pipeline",
            "mechanism.exit",
            "mechanism.land",
            "mechanism.labour",
            "mechanism.agglomeration",
            "mechanism.innovation",
            "mechanism.trade",
            "mechanism.fiscal",
            "mechanism.evaluation",
            "mechanism.competition",
            "mechanism.kinds",
            "mechanism.instrument",
            "mechanism.forces",
            "mechanism.chains",
            "mechanism.opening",
            "mechanism.site",
            "mechanism.talent",
            "mechanism.finance",
            "mechanism.green",
            "mechanism.administration",
            "outcome",
            "trace",
            "quarter",
            "effect",
            "discovery",
            "experiment");

    PackageOrder() {
        super("use only packages above their own");
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        int rank = PACKAGES.indexOf(packageOf(user));
        if (rank < 0) {
            events.add(SimpleConditionEvent.violated(
                    user, user.getName() + " is in a package without a place in the order: " + PACKAGES));
        }
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
            JavaClass used = dependency.getTargetClass().getBaseComponentType();
            if (used.getName().startsWith(ROOT) && PACKAGES.indexOf(packageOf(used)) > rank) {
                events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
            }
        }
    }

    /** The listed package that holds the class, below {@link #ROOT}; the package itself where none does. */
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        String below = name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
        return PACKAGES.stream()
                .filter(listed -> below.equals(listed) || below.startsWith(listed + "."))
                .findFirst()
                .orElse(below);
    }
}
