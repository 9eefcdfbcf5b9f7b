package org.zonelab.scenarios.data;

import java.util.Locale;

/**
 * A published fact to compare the simulation with, and the band in which the simulated value passes.
 *
 * @param id kebab-case
 * @param published value in {@code unit}; NaN where no number is published
 * @param low lower end of the band; NaN where the model cannot measure the fact
 * @param high upper end
 * @param tag published, derived, knowledge or none
 * @param nameEn short name
 * @param definitionEn what is measured in the simulated world
 * @param band where the band comes from
 * @param source of the published value
 */
public record Fact(
        String id,
        Group group,
        Use use,
        String unit,
        double published,
        double low,
        double high,
        String tag,
        String nameEn,
        String nameZh,
        String definitionEn,
        String definitionZh,
        String band,
        String source) {
    /** What a fact is about. */
    public enum Group {
        FIRMS,
        ZONES,
        RESPONSES,
        RELIEF;

        /** The word of files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the model knows a fact beforehand. */
    public enum Use {
        /** No input and no fit states it. */
        INDEPENDENT,
        /** An input states it or something close: the question is whether the simulated whole still shows it. */
        INPUT,
        /** Calibration aims at it: no test of the model. */
        TARGET;

        /** The word of files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether there is a band to judge by. */
    public boolean hasBand() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}
