package org.zonelab.engine.policy;

import java.util.List;

/** Levers of area IV of the 2025 plan: money. */
public final class FinanceLevers {
    public static final Lever SPECIAL_BONDS = new Lever(
            "finance.specialBonds",
            LeverKind.SHARE,
            "bonds issued a year, share of the zone's value added",
            0,
            0,
            0.03,
            Reach.SELECTED,
            Evidence.B,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Special bonds for infrastructure of the zone, served by the zone",
            "专项债券用于园区基础设施",
            "public capital, productivity, debt",
            "2025 plan, part IV; amount not stated: assumption; all bonds of 2025 were about 3 % of GDP, as recalled. Guobanfa [2024] 52: at most 30 % as project capital, as recalled");

    public static final Lever INDUSTRIAL_FUND = new Lever(
            "finance.industrialFund",
            LeverKind.SHARE,
            "money of the fund, share of the fixed investment of encouraged industry",
            0,
            0,
            0.2,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Public industrial fund that takes stakes in encouraged industry",
            "政府产业投资基金",
            "user cost of capital, return of new plants, losses of the fund",
            "2025 plan and provincial programmes; size not stated: assumption");

    public static final Lever SMALL_FIRM_CREDIT = new Lever(
            "finance.smallFirmCredit",
            LeverKind.SHARE,
            "cut of the yearly interest spread, fraction",
            0,
            0,
            0.02,
            Reach.ZONES,
            Evidence.B,
            0.5,
            0,
            0,
            Legality.IN_FORCE,
            "Guarantees for loans to small domestic firms",
            "小微企业融资担保",
            "user cost of capital of small domestic firms, losses of guarantees",
            "2025 plan, part IV (credit for small technology firms); size not stated: assumption");

    static final List<Lever> ALL = List.of(SPECIAL_BONDS, INDUSTRIAL_FUND, SMALL_FIRM_CREDIT);

    private FinanceLevers() {}
}
