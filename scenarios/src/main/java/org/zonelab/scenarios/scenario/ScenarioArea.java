package org.zonelab.scenarios.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Shelf of the scenario library that a scenario stands on, in the order of the library. */
public enum ScenarioArea {
    YARDSTICK("Yardsticks", "基准情景"),
    REINVESTMENT("Reinvested profit", "利润再投资"),
    FORCES("Productive forces", "新质生产力"),
    CHAINS("Chains and transfer", "产业链与转移"),
    OPENING("Opening", "开放型经济"),
    ADMINISTRATION("Administration", "管理体制"),
    LAND("Land", "土地"),
    TALENT("Talent", "人才"),
    FINANCE("Money", "资金"),
    GREEN("Green", "绿色"),
    PACKAGE("Packages and trade-offs", "政策组合与权衡"),
    OWN("Your own", "自定义");

    private final String english;
    private final String chinese;

    ScenarioArea(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Heading in English. */
    public String english() {
        return english;
    }

    /** Heading in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** Name as written in YAML. */
    public String yamlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> yamlNames() {
        return Arrays.stream(values()).map(ScenarioArea::yamlName).toList();
    }
}
