package org.zonelab.scenarios.scenario;

/** A text in English and Chinese: a scenario's title or description. */
public record Title(String en, String zh) {
    /** How the English title of a scenario begins whose dose no source states. */
    public static final String ILLUSTRATIVE_EN = "Illustrative dose:";

    /** How its Chinese title begins. */
    public static final String ILLUSTRATIVE_ZH = "示意剂量：";

    /** Whether it says that no source states the dose. */
    public boolean illustrative() {
        return en.startsWith(ILLUSTRATIVE_EN) || zh.startsWith(ILLUSTRATIVE_ZH);
    }
}
