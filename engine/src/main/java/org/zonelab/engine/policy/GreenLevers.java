package org.zonelab.engine.policy;

import java.util.List;

/** Levers of area IV of the 2025 plan: green production. */
public final class GreenLevers {
    public static final Lever DISTRIBUTED_POWER = new Lever(
            "green.distributedPower",
            LeverKind.SHARE,
            "share of power bought directly from generators nearby",
            0,
            0,
            0.5,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Market trading of distributed power",
            "分布式发电市场化交易",
            "energy bill, emissions",
            "2025 plan, part IV; share not stated: assumption");

    public static final Lever CARBON_ACCOUNTS = new Lever(
            "green.carbonAccounts",
            LeverKind.SHARE,
            "share of above-scale industrial firms with carbon accounts and footprints",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Carbon accounting and product footprints",
            "碳排放核算与产品碳足迹",
            "cost of accounts, exports, emissions",
            "2025 plan, part IV; share not stated: assumption");

    public static final Lever CARBON_PRICE = new Lever(
            "green.carbonPrice",
            LeverKind.NUMBER,
            "RMB a tonne of carbon dioxide, allowances sold",
            0,
            0,
            150,
            Reach.NATIONAL,
            Evidence.B,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Price on the carbon dioxide of all firms",
            "碳价（有偿配额）",
            "cost by emission intensity, emissions, fees",
            "National emission trading covers few industries and gives most allowances away; the price is an assumption");

    public static final Lever POLLUTANT_STANDARD = new Lever(
            "green.pollutantStandard",
            LeverKind.SHARE,
            "share of sulphur dioxide and nitrogen oxides abated",
            0,
            0,
            0.5,
            Reach.ZONES,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Stricter limits on air pollutants",
            "减污降碳：大气污染物排放标准",
            "pollutants, cost of abatement",
            "2025 plan, part IV (fewer pollutants together with less carbon); limit not stated: assumption");

    public static final Lever ECO_PARK = new Lever(
            "green.ecoPark",
            LeverKind.SHARE,
            "share of industrial firms in an eco-industrial park",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Eco-industrial park with exchange of heat and materials",
            "国家生态工业示范园区",
            "energy bill, emissions, pollutants, infrastructure outlay",
            "2025 plan, part IV; size not stated: assumption");

    public static final Lever ZERO_CARBON_PARK = new Lever(
            "green.zeroCarbonPark",
            LeverKind.SHARE,
            "share of industrial firms in a zero-carbon park",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Zero-carbon park from design to operation",
            "零碳园区",
            "emissions, exports, cost of energy, infrastructure outlay",
            "Provincial draft guidance; size not stated: assumption");

    static final List<Lever> ALL =
            List.of(DISTRIBUTED_POWER, CARBON_ACCOUNTS, CARBON_PRICE, POLLUTANT_STANDARD, ECO_PARK, ZERO_CARBON_PARK);

    private GreenLevers() {}
}
