package org.zonelab.scenarios.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a parameter's value comes from. */
public enum Tag {
    /** Stated by a publication or a law. */
    PUBLISHED,
    /** Computed from published figures. */
    DERIVED,
    /** Found by {@code zonelab calibrate} to meet published elasticities. */
    FITTED,
    /** Ours: nobody states it. */
    ASSUMPTION,
    /** Made up by a rule where no figure is published. */
    SYNTHETIC;

    /** The names used in files. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Tag::yamlName).toList();
    }

    public static Tag named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public String yamlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
