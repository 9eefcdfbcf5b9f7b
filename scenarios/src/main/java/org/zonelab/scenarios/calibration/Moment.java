package org.zonelab.scenarios.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is measured in simulated worlds as a study would measure it in the real one. */
public enum Moment {
    /**
     * Change of recorded foreign investment in 2025-2029, percent, when corporate tax is a point higher in all of China from
     * 2025. The experiment that the meta-analyses of national elasticities come nearest to.
     */
    FDI_TAX_SEMI_ELASTICITY("%"),
    /**
     * Change of the log odds that a new foreign plant goes to a zone of every tenth zones rather than to the others, per point of
     * corporate tax, when those zones raise theirs by ten points.
     */
    LOCATION_LOG_ODDS("log odds per point"),
    /** Share of the plants those zones lose that the other zones gain, in the same experiment, fraction. */
    ZONE_DISPLACEMENT("fraction");

    private final String unit;

    Moment(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }

    /** The names used in files. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Moment::yamlName).toList();
    }

    public static Moment named(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public String yamlName() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
