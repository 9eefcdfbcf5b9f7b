package org.zonelab.engine.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every lever of the model, in the order of the plan's areas. */
public final class LeverCatalogue {
    public static final Lever DEFERRAL = new Lever(
            "withholdingTax.deferral",
            LeverKind.SWITCH,
            "true or false",
            1,
            0,
            1,
            Reach.NATIONAL,
            Evidence.C,
            0.7,
            0,
            0,
            Legality.IN_FORCE,
            "Withholding tax on distributed profit that a foreign company reinvests directly is postponed until it recovers"
                    + " the investment",
            "境外投资者以分配利润直接投资暂不征收预提所得税",
            "profit, investment, location",
            "Caishui [2018] 102, STA 2018 No. 53; in force since 2018-01-01, no end date; no causal estimate exists");

    public static final Lever CREDIT_RATE = new Lever(
            "withholdingTax.creditRate",
            LeverKind.SHARE,
            "fraction of the reinvested amount",
            0,
            0,
            0.10,
            Reach.NATIONAL,
            Evidence.C,
            0.7,
            0,
            0,
            Legality.IN_FORCE,
            "Credit on reinvested profit in encouraged industries against later withholding tax on income from the same"
                    + " payer, or the treaty rate if lower is elected",
            "境外投资者以分配利润直接投资税收抵免",
            "profit, investment",
            "MOF, STA and MOFCOM announcement 2025 No. 2; 10 %, 2025 to 2028; more could not be credited, since the tax is 10 %;"
                    + " no evaluation exists");

    public static final Lever AWARENESS = new Lever(
            "withholdingTax.awareness",
            LeverKind.SHARE,
            "change of the share of eligible groups that know and file, added to the assumed take-up",
            0,
            -0.7,
            0.7,
            Reach.NATIONAL,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Guidance and filing help: more eligible foreign groups know and claim the reliefs already in force",
            "政策宣传与申报辅导",
            "profit",
            "2025 plan promises guidance on the existing rule; no dose is stated: assumption");

    public static final Lever CORPORATE_TAX = new Lever(
            "corporateTax.rateChange",
            LeverKind.SHARE,
            "added to every corporate tax rate, fraction",
            0,
            -0.1,
            0.1,
            Reach.NATIONAL,
            Evidence.B,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Change of the corporate income tax rate",
            "企业所得税税率变动",
            "tax, investment, location",
            "CIT Law art. 4 (25 %), art. 28 (15 %); a counterfactual device, not a measure of the plan");

    public static final Lever APPROVAL_DAYS = new Lever(
            "administration.approvalDays",
            LeverKind.DAYS,
            "working days from application to start of construction",
            80,
            5,
            180,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Days until a project may start building",
            "项目审批天数",
            "pipeline, location",
            "2018-19 permit reform: 120 to 80 working days (recalled); baseline by zone is not published");

    public static final Lever LAND_PRICE_FACTOR = new Lever(
            "land.priceFactor",
            LeverKind.NUMBER,
            "multiple of the market land price, not below the legal floor",
            1,
            0.7,
            1.5,
            Reach.SELECTED,
            Evidence.B,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Industrial land price set by the zone, relative to the market",
            "工业用地价格系数",
            "land, location",
            "Guotuzifa [2009] 56: reserve price down to 70 % of the floor for prioritised, land-intensive projects");

    public static final Lever LAND_QUOTA = new Lever(
            "land.quotaAddition",
            LeverKind.SHARE,
            "addition to the zone's land quota, fraction",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Separate annual land quota for the zone",
            "单列用地指标",
            "land",
            "2025 plan, part IV; size is not stated: assumption");

    private static final List<Lever> ALL = Stream.of(
                    List.of(
                            DEFERRAL,
                            CREDIT_RATE,
                            AWARENESS,
                            CORPORATE_TAX,
                            APPROVAL_DAYS,
                            LAND_PRICE_FACTOR,
                            LAND_QUOTA),
                    ForcesLevers.ALL,
                    ChainLevers.ALL,
                    OpeningLevers.ALL,
                    AdministrationLevers.ALL,
                    LandLevers.ALL,
                    TalentLevers.ALL,
                    FinanceLevers.ALL,
                    GreenLevers.ALL)
            .flatMap(List::stream)
            .toList();

    private LeverCatalogue() {}

    public static List<Lever> all() {
        return ALL;
    }

    public static Optional<Lever> find(String path) {
        return ALL.stream().filter(lever -> lever.path().equals(path)).findFirst();
    }
}
