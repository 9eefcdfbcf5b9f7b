package org.zonelab.engine.policy;

import java.util.List;

/** Levers of area II of the 2025 plan: a more open economy. */
public final class OpeningLevers {
    public static final Lever WITHHOLDING_RATE = new Lever(
            "withholdingTax.rateChange",
            LeverKind.SHARE,
            "added to the withholding rate of investors of an origin, fraction",
            0,
            -0.1,
            0.1,
            Reach.NATIONAL,
            Evidence.B,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Change of the withholding rate on dividends, by origin",
            "预提所得税税率变动（按来源地）",
            "tax, use of profit, hurdle rates, location",
            "CIT Law arts. 3 and 4, treaties; a change is a counterfactual device, not a measure of the "
                    + "plan. Semi-elasticities of investment to tax: Feld and Heckemeyer (2011)");

    public static final Lever SECTOR_OPENING = new Lever(
            "opening.sectorOpening",
            LeverKind.SHARE,
            "share of the choices barred to foreign investors that is opened",
            0,
            0,
            1,
            Reach.NATIONAL,
            Evidence.C,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Opening of barred choices in the industries named (biomedicine, high-end manufacturing, " + "services)",
            "外资准入领域开放",
            "number of foreign projects",
            "2025 plan, area II; which barrier falls, and when, is not stated: assumption. The national "
                    + "negative list of 2024 bars nothing in manufacturing, so permits and services remain");

    public static final Lever PROMOTION_TEAMS = new Lever(
            "opening.promotionTeams",
            LeverKind.MONEY,
            "RMB million a year and zone, for all origins and industries; a team for some of them costs "
                    + "their share",
            0,
            0,
            50,
            Reach.SELECTED,
            Evidence.B,
            1,
            1,
            0,
            Legality.IN_FORCE,
            "Spending on investment promotion teams abroad and at home",
            "招商队伍投入",
            "information of foreign investors, a few more projects",
            "2025 plan, area II; dose not stated: assumption. Effect form after Harding and Javorcik (2011), "
                    + "Economic Journal 121(557)");

    public static final Lever PROMOTION_AGENTS = new Lever(
            "opening.promotionAgents",
            LeverKind.SHARE,
            "commission as a share of the capital of a new project",
            0,
            0,
            0.02,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Commission to agents for every project they bring",
            "中介招商佣金",
            "information of investors",
            "Zhejiang draft guidance (recruitment by agents); adoption and dose not stated: assumption");

    public static final Lever PROMOTION_FUND = new Lever(
            "opening.promotionFund",
            LeverKind.SHARE,
            "equity of the public fund as a share of the capital of a new project",
            0,
            0,
            0.3,
            Reach.SELECTED,
            Evidence.C,
            0.5,
            1,
            0,
            Legality.IN_FORCE,
            "Recruitment by a public fund that takes a stake in new projects",
            "基金招商",
            "one-off cost of new projects",
            "Zhejiang draft guidance (recruitment by funds); adoption and dose not stated: assumption");

    public static final Lever HEADQUARTERS = new Lever(
            "opening.headquarters",
            LeverKind.MONEY,
            "grant to each new regional headquarters of a foreign group, RMB million",
            0,
            0,
            50,
            Reach.SELECTED,
            Evidence.C,
            1,
            2,
            0,
            Legality.IN_FORCE,
            "Grant to regional headquarters of foreign groups",
            "外资地区总部奖励",
            "firms that are headquarters: value added, tax, plants of their groups",
            "Zhejiang draft guidance (headquarters); dose not stated: assumption");

    public static final Lever RESEARCH_CENTRES = new Lever(
            "opening.researchCentres",
            LeverKind.MONEY,
            "grant to each new foreign research centre, RMB million",
            0,
            0,
            30,
            Reach.SELECTED,
            Evidence.C,
            1,
            2,
            0,
            Legality.IN_FORCE,
            "Grant to foreign research and development centres",
            "外资研发中心奖励",
            "firms that are research centres: value added, knowledge of their industry",
            "Zhejiang draft guidance (foreign research centres); dose not stated: assumption");

    public static final Lever TRADE_COST_CUT = new Lever(
            "opening.tradeCostCut",
            LeverKind.SHARE,
            "cut of trade cost, share of the value of exports",
            0,
            0,
            0.05,
            Reach.SELECTED,
            Evidence.B,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Cheaper and faster customs clearance and trade services",
            "贸易成本降低",
            "exports, profit of exporters",
            "2025 plan, area II; dose not stated: assumption. Range 0-5 % ad valorem");

    public static final Lever BONDED_AREA = new Lever(
            "opening.bondedArea",
            LeverKind.SHARE,
            "share of imported inputs and of exports that a bonded area of the zone handles",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            2,
            0,
            Legality.NEEDS_PILOT,
            "Comprehensive bonded area: duty and tax on inputs fall due late or never",
            "综合保税区",
            "cost of imported inputs, exports",
            "2025 plan, area II; Zhejiang draft guidance (one policy for each area); dose not stated: " + "assumption");

    public static final Lever LOGISTICS_HUB = new Lever(
            "opening.logisticsHub",
            LeverKind.MONEY,
            "RMB million a year and zone, spent on a hub",
            0,
            0,
            500,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "International logistics hub; serves the zones within reach",
            "国际枢纽物流中心",
            "trade cost of the zones within reach",
            "2025 plan, area II; dose not stated: assumption");

    public static final Lever HOME_EXPORT_SWITCH = new Lever(
            "opening.homeExportSwitch",
            LeverKind.SHARE,
            "share of the cost of switching between home and export sales that is removed",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Same line, same standard, same quality for home and export sales",
            "内外贸一体化转换成本",
            "elasticity of exports to the price gap, cost of exporters",
            "2025 plan, area II; dose not stated: assumption");

    public static final Lever DIGITAL_SERVICES = new Lever(
            "opening.digitalServices",
            LeverKind.SHARE,
            "cut of the cost of exporting digital services, share of their value",
            0,
            0,
            0.1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Exports of digital services: data flow, payment, certification",
            "数字服务出口便利化",
            "exports and profit of service firms",
            "2025 plan, area II; dose not stated: assumption");

    public static final Lever FREE_TRADE_PILOT = new Lever(
            "opening.freeTradePilot",
            LeverKind.SHARE,
            "share of the pilot rules of free-trade areas that the zone copies",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            1,
            0,
            Legality.NEEDS_PILOT,
            "Pilot rules shared with free-trade areas, aligned with trade agreements",
            "自贸试验区联动与先行先试",
            "approval time, trade cost, market access, cost of alignment",
            "2025 plan, area II; over 30 free-trade areas lie inside zones, which is not stated; dose not "
                    + "stated: assumption");

    public static final Lever ORIGIN_AFFINITY = new Lever(
            "opening.originAffinity",
            LeverKind.NUMBER,
            "utility of the zone to investors of an origin, log odds",
            0,
            0,
            0.3,
            Reach.SELECTED,
            Evidence.C,
            1,
            2,
            0,
            Legality.IN_FORCE,
            "Partner park with an origin: language, banks, schools, officials on both sides",
            "国际合作园区",
            "choice of investors of that origin",
            "2025 plan, area II (cooperation parks); dose not stated: assumption. Range 0-0.3");

    public static final Lever PARKS_ABROAD = new Lever(
            "opening.parksAbroad",
            LeverKind.SHARE,
            "share of the fixed investment of domestic industrial firms placed in the zone's parks abroad",
            0,
            0,
            0.05,
            Reach.SELECTED,
            Evidence.C,
            1,
            2,
            0,
            Legality.IN_FORCE,
            "Cooperation parks and innovation centres abroad",
            "境外合作区与海外创新综合体",
            "capital that moves abroad, research, home investment",
            "Zhejiang draft guidance (parks abroad); dose not stated: assumption");

    static final List<Lever> ALL = List.of(
            WITHHOLDING_RATE,
            SECTOR_OPENING,
            PROMOTION_TEAMS,
            PROMOTION_AGENTS,
            PROMOTION_FUND,
            HEADQUARTERS,
            RESEARCH_CENTRES,
            TRADE_COST_CUT,
            BONDED_AREA,
            LOGISTICS_HUB,
            HOME_EXPORT_SWITCH,
            DIGITAL_SERVICES,
            FREE_TRADE_PILOT,
            ORIGIN_AFFINITY,
            PARKS_ABROAD);

    private OpeningLevers() {}
}
