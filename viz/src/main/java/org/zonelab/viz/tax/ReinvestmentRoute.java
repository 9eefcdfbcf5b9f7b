package org.zonelab.viz.tax;

/** The five ways in which profit can be put to work in China instead of being paid out. */
public enum ReinvestmentRoute {
    RETAINED("keep it in the firm", "留存于本企业"),
    SUBSIDIARY("the firm funds a subsidiary", "本企业出资设立子公司"),
    NO_RELIEF("distribute and reinvest, no relief", "分配后再投资，无优惠"),
    DEFERRAL("distribute and reinvest, deferral", "分配后再投资，递延纳税"),
    CREDIT("distribute and reinvest, deferral and credit", "分配后再投资，递延加抵免");

    private final String english;
    private final String chinese;

    ReinvestmentRoute(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }
}
