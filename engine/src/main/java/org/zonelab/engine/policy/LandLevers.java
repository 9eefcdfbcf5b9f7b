package org.zonelab.engine.policy;

import java.util.List;

/** Levers of area IV of the 2025 plan: land beyond its price and quota. */
public final class LandLevers {
    public static final Lever PLOT_RATIO = new Lever(
            "land.plotRatio",
            LeverKind.NUMBER,
            "multiple of the zone's base-year plot ratio, new plants",
            1,
            1,
            3,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Multi-storey plants: floors instead of ground",
            "立体开发、工业上楼（容积率）",
            "land need, cost of building",
            "2025 plan, part IV (three-dimensional development); multiple not stated: assumption");

    public static final Lever MIXED_USE = new Lever(
            "land.mixedUse",
            LeverKind.SHARE,
            "share of the floor of new lots for services",
            0,
            0,
            0.3,
            Reach.SELECTED,
            Evidence.C,
            1,
            4,
            0,
            Legality.IN_FORCE,
            "Services on industrial lots",
            "混合产业用地",
            "amenity, cost of services, land for industry",
            "2025 plan, part IV (mixed use); share not stated: assumption");

    public static final Lever NEW_INDUSTRY_LAND = new Lever(
            "land.newIndustryLand",
            LeverKind.SHARE,
            "share of new lots of research-intensive industries",
            0,
            0,
            0.5,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Land for research and production under one roof (M0)",
            "新型产业用地（M0）",
            "land need, land price, cost of building",
            "2025 plan, part IV; rules of Shenzhen and Dongguan: plot ratio 2 to 4 and more; share not stated: assumption");

    public static final Lever STANDARD_LAND = new Lever(
            "land.standardLand",
            LeverKind.SHARE,
            "share of lots with preset commitments beyond the base year",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Lots with preset commitments: a faster start, and an entry test",
            "标准地",
            "approval and construction time, projects refused",
            "2025 plan, part IV: the rule in principle; share in the base year not published: assumption");

    public static final Lever REDEVELOPMENT = new Lever(
            "land.redevelopment",
            LeverKind.SHARE,
            "share of low-yield land redeveloped a year",
            0,
            0,
            0.1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Redevelopment of low-yield land, with compensation",
            "低效用地再开发",
            "land quota, closures of small firms",
            "2025 plan, part IV, and provincial programmes; pace not stated: assumption");

    public static final Lever YIELD_SCREENING = new Lever(
            "land.yieldScreening",
            LeverKind.NUMBER,
            "strictness, 0 none to 1 full",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Rating of firms by yield per mu, with charges on the lowest class",
            "亩均论英雄",
            "cost and closures of firms with low value added per land",
            "Zhejiang rates firms A to D by tax and value added per mu, as recalled; charges not stated: assumption");

    public static final Lever LEASE_TERMS = new Lever(
            "land.leaseTerms",
            LeverKind.SHARE,
            "share of new land leased instead of sold at once",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Long lease, and lease then sell",
            "长期租赁、先租后让",
            "return of new plants, land revenue",
            "Fagaiwaizi [2025] 928; share not stated: assumption");

    static final List<Lever> ALL = List.of(
            PLOT_RATIO, MIXED_USE, NEW_INDUSTRY_LAND, STANDARD_LAND, REDEVELOPMENT, YIELD_SCREENING, LEASE_TERMS);

    private LandLevers() {}
}
