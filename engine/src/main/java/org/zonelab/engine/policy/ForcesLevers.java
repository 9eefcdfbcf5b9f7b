package org.zonelab.engine.policy;

import java.util.List;

/** Levers of area I of the 2025 plan: productive forces. */
public final class ForcesLevers {
    public static final Lever EQUIPMENT_GRANT = new Lever(
            "forces.equipmentGrant",
            LeverKind.SHARE,
            "grant as a share of the cost of equipment",
            0,
            0,
            0.15,
            Reach.ZONES,
            Evidence.B,
            0.7,
            0,
            0,
            Legality.IN_FORCE,
            "Grant for technical upgrading and equipment renewal of industrial firms",
            "技术改造与设备更新补助",
            "user cost of capital, return of new plants",
            "2025 plan, area I; rate and payer not stated: assumption. Range 0-15 % from programmes of provinces, not verified");

    public static final Lever PLATFORM_SPENDING = new Lever(
            "forces.platformSpending",
            LeverKind.SHARE,
            "share of the zone's value added, a year",
            0,
            0,
            0.005,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Public spending on shared testing, verification and scale-up lines",
            "公共检验检测与中试平台投入",
            "cost and amount of research, start of new plants",
            "2025 plan, area I; budget not stated: assumption. 0.5 % of value added as the highest dose is an assumption");

    public static final Lever CONSORTIUM_GRANT = new Lever(
            "forces.consortiumGrant",
            LeverKind.SHARE,
            "share of the research cost of consortia that is paid",
            0,
            0,
            0.3,
            Reach.SELECTED,
            Evidence.B,
            0.7,
            0,
            0,
            Legality.IN_FORCE,
            "Grants to research consortia led by firms",
            "创新联合体研发补助",
            "research, knowledge stock",
            "2025 plan, area I; rate not stated: assumption. Response of research: Chen, Liu, Suarez Serrato and Xu (2021), AER 111(7)");

    public static final Lever OFFSHORE_BASES = new Lever(
            "forces.offshoreBases",
            LeverKind.SHARE,
            "yearly probability that a foreign result becomes a local plant",
            0,
            0,
            0.05,
            Reach.SELECTED,
            Evidence.C,
            1,
            4,
            0,
            Legality.IN_FORCE,
            "Offshore innovation bases: research abroad, production in the zone",
            "离岸创新基地",
            "arrivals and place of foreign plants in research-intensive industries",
            "2025 plan, area I; number and budget not stated: assumption. The lag of a year is one too");

    public static final Lever INCUBATOR_PLACES = new Lever(
            "forces.incubatorPlaces",
            LeverKind.SHARE,
            "additional share of starting small firms with a place",
            0,
            0,
            0.3,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Additional places in incubators for small firms under three years",
            "孵化器新增工位",
            "closure of young small firms",
            "2025 plan, area I; zones had 707 national incubators in 2023, additional places are not stated: assumption");

    public static final Lever PILOT_ZONE = new Lever(
            "forces.pilotZone",
            LeverKind.NUMBER,
            "0 none to 1 a full pilot zone",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Pilot zone for industries of the future, with room to try what is not yet regulated, and metrology",
            "未来产业先导区",
            "approval days and place of encouraged, research-intensive industries",
            "2025 plan, area I; number and rights of pilots not stated: assumption");

    public static final Lever DIGITAL_PLANT_GRANT = new Lever(
            "forces.digitalPlantGrant",
            LeverKind.SHARE,
            "grant as a share of the fixed cost of a digital plant",
            0,
            0,
            0.3,
            Reach.SELECTED,
            Evidence.C,
            0.7,
            0,
            0,
            Legality.IN_FORCE,
            "Grant for smart plants of industrial firms",
            "智能工厂补助",
            "productivity against a fixed cost",
            "2025 plan, area I; rate and payer not stated: assumption");

    public static final Lever DIGITAL_PARK = new Lever(
            "forces.digitalPark",
            LeverKind.SHARE,
            "share of the plants that shared digital services reach",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            4,
            0,
            Legality.IN_FORCE,
            "Digital park: shared networks, platforms and services for plants",
            "数字园区",
            "productivity against a fixed cost",
            "2025 plan, area I; standard and budget not stated: assumption. A year to build is one too");

    public static final Lever COMPUTING_SUPPLY = new Lever(
            "forces.computingSupply",
            LeverKind.SHARE,
            "share of the computing bill of firms that is paid",
            0,
            0,
            0.5,
            Reach.SELECTED,
            Evidence.C,
            0.7,
            0,
            0,
            Legality.IN_FORCE,
            "Computing power below cost, or vouchers for it",
            "算力供给与算力券",
            "cost and amount of research",
            "2025 plan, area I; rate not stated: assumption");

    public static final Lever SERVICE_MANUFACTURING = new Lever(
            "forces.serviceManufacturing",
            LeverKind.SHARE,
            "additional share of manufacturers that turn to services",
            0,
            0,
            0.2,
            Reach.SELECTED,
            Evidence.C,
            1,
            4,
            0,
            Legality.IN_FORCE,
            "Guidance of manufacturers towards services around their products",
            "服务型制造",
            "value added per output, place of service firms",
            "2025 plan, area I; number and budget not stated: assumption. Studies find effects of both signs");

    public static final Lever EXPENSING_CAP = new Lever(
            "forces.expensingCap",
            LeverKind.MONEY,
            "RMB million a unit of equipment",
            0,
            0,
            50,
            Reach.NATIONAL,
            Evidence.A,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Price up to which equipment is deducted in the year of purchase, where it is above the law (5 until 2027, then none)",
            "设备一次性扣除单价上限",
            "user cost of capital, effective tax rates, corporate tax",
            "MOF and STA announcement 2023 No. 37: RMB 5 million to 2027-12-31; a higher cap is no measure of the plan. Cui, Hicks"
                    + " and Xing (2022), Journal of Public Economics: fewer than a fifth of eligible investments claim, which is"
                    + " a tax parameter here and not a take-up");

    public static final Lever SPECIALISED_FIRMS = new Lever(
            "forces.specialisedFirms",
            LeverKind.SHARE,
            "additional share of domestic industrial firms of small and medium size that are certified and supported",
            0,
            0,
            0.1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Certification of and grants to specialised firms",
            "专精特新企业培育",
            "specialised firms: their productivity and high-tech certificates",
            "2025 plan, area I; number and grant not stated: assumption");

    static final List<Lever> ALL = List.of(
            EQUIPMENT_GRANT,
            PLATFORM_SPENDING,
            CONSORTIUM_GRANT,
            OFFSHORE_BASES,
            INCUBATOR_PLACES,
            PILOT_ZONE,
            DIGITAL_PLANT_GRANT,
            DIGITAL_PARK,
            COMPUTING_SUPPLY,
            SERVICE_MANUFACTURING,
            EXPENSING_CAP,
            SPECIALISED_FIRMS);

    private ForcesLevers() {}
}
