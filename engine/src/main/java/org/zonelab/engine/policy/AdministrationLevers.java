package org.zonelab.engine.policy;

import java.util.List;

/** Levers of area III of the 2025 plan: administration; days to approval are in {@link LeverCatalogue}. */
public final class AdministrationLevers {
    public static final Lever COMPLIANCE_COST = new Lever(
            "administration.complianceCost",
            LeverKind.MONEY,
            "added to the yearly cost of filing and reporting of a firm, RMB million a firm",
            0,
            -0.01,
            0.01,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Fixed yearly cost of compliance; weighs most on small firms",
            "企业固定合规成本变动",
            "running cost of firms, most of small ones",
            "2025 plan, area III (one thing done efficiently: fewer steps, papers and trips); dose not "
                    + "stated: assumption");

    public static final Lever COMMITMENT_APPROVAL = new Lever(
            "administration.commitmentApproval",
            LeverKind.SHARE,
            "share of projects approved on a written commitment",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Approval on commitment: build now, checks come later",
            "告知承诺制审批",
            "approval time; cost of broken commitments",
            "Zhejiang draft guidance (standard land and commitment); dose not stated: assumption");

    public static final Lever RISK_INSPECTION = new Lever(
            "administration.riskInspection",
            LeverKind.SHARE,
            "share of inspections dropped, most trusted firms first",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Inspection by credit and risk: trusted firms are left alone",
            "信用分级分类监管",
            "inspection days of firms, missed violations",
            "2025 plan, area III; dose not stated: assumption");

    public static final Lever DELEGATION = new Lever(
            "administration.delegation",
            LeverKind.SHARE,
            "share of provincial economic powers handed to the zone by law",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            2,
            0,
            Legality.NEEDS_PILOT,
            "Delegation of powers and a statute of the zone: approval takes as long as it says",
            "赋权与法定机构",
            "variance and length of approval",
            "2025 plan, area III; Zhejiang draft guidance (statute); dose not stated: assumption");

    public static final Lever EVALUATION_OPENING = new Lever(
            "administration.evaluationOpeningWeight",
            LeverKind.SHARE,
            "added to the weight of the area, fraction; all weights are scaled to 1 again",
            0,
            -0.2,
            0.3,
            Reach.NATIONAL,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Change of the weight of opening in the evaluation of zones (30 %)",
            "综合评价对外开放权重变动",
            "evaluation scores and ranks; effort of zones that compete",
            "Evaluation method of 2021, weights as re-posted; no change is stated: assumption");

    public static final Lever EVALUATION_QUALITY = new Lever(
            "administration.evaluationQualityWeight",
            LeverKind.SHARE,
            "added to the weight of the area, fraction; all weights are scaled to 1 again",
            0,
            -0.2,
            0.3,
            Reach.NATIONAL,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Change of the weight of quality of development in the evaluation of zones (30 %)",
            "综合评价发展质量权重变动",
            "evaluation scores and ranks; effort of zones that compete",
            "Evaluation method of 2021, weights as re-posted; no change is stated: assumption");

    public static final Lever EVALUATION_INNOVATION = new Lever(
            "administration.evaluationInnovationWeight",
            LeverKind.SHARE,
            "added to the weight of the area, fraction; all weights are scaled to 1 again",
            0,
            -0.1,
            0.3,
            Reach.NATIONAL,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Change of the weight of innovation in the evaluation of zones (15 %)",
            "综合评价科技创新权重变动",
            "evaluation scores and ranks; effort of zones that compete",
            "Evaluation method of 2021, weights as re-posted; no change is stated: assumption");

    public static final Lever EVALUATION_GREEN = new Lever(
            "administration.evaluationGreenWeight",
            LeverKind.SHARE,
            "added to the weight of the area, fraction; all weights are scaled to 1 again",
            0,
            -0.1,
            0.3,
            Reach.NATIONAL,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Change of the weight of green development in the evaluation of zones (15 %)",
            "综合评价绿色发展权重变动",
            "evaluation scores and ranks; effort of zones that compete",
            "Evaluation method of 2021, weights as re-posted; no change is stated: assumption");

    public static final Lever EVALUATION_COORDINATION = new Lever(
            "administration.evaluationCoordinationWeight",
            LeverKind.SHARE,
            "added to the weight of the area, fraction; all weights are scaled to 1 again",
            0,
            -0.05,
            0.3,
            Reach.NATIONAL,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Change of the weight of coordination in the evaluation of zones (10 %)",
            "综合评价统筹协调权重变动",
            "evaluation scores and ranks; effort of zones that compete",
            "Evaluation method of 2021, weights as re-posted; no change is stated: assumption");

    public static final Lever EVALUATION_INCENTIVE = new Lever(
            "administration.evaluationIncentive",
            LeverKind.SHARE,
            "strength of rewards for rank, share of the strongest considered",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            2,
            0,
            Legality.IN_FORCE,
            "Pay and promotion of officials tied to the rank of the zone",
            "绩效考核激励",
            "effort of officials: approval time, price of land; ambition of zones that compete",
            "2025 plan, area III (evaluation, incentives); dose not stated: assumption");

    public static final Lever MARKET_OPERATOR = new Lever(
            "administration.marketOperator",
            LeverKind.SHARE,
            "share of the services of the zone that a company runs",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            2,
            0,
            Legality.IN_FORCE,
            "Market-run operation of the zone",
            "市场化开发运营",
            "service quality, fees, running cost of the zone",
            "2025 plan, area III; dose not stated: assumption");

    public static final Lever OPERATOR_LISTING = new Lever(
            "administration.operatorListing",
            LeverKind.MONEY,
            "RMB million a year and zone raised by the operator and spent on infrastructure",
            0,
            0,
            1000,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Listing of the zone's operating company",
            "开发运营主体上市融资",
            "infrastructure, debt of the zone",
            "2025 plan, area III; dose not stated: assumption");

    public static final Lever SOCIAL_DUTIES = new Lever(
            "administration.socialDuties",
            LeverKind.SHARE,
            "share of the usual social duties of a zone taken on; negative: shed to the county",
            0,
            -1,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Social duties that the zone bears: schools, health, streets",
            "社会事务承担或剥离",
            "running cost of the zone, amenities for talent",
            "2025 plan, area III; Zhejiang draft guidance (merging with districts); dose not stated: " + "assumption");

    public static final Lever UPGRADE = new Lever(
            "administration.upgrade",
            LeverKind.SHARE,
            "land of the provincial zone that joins, share of the land quota of this one",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            4,
            0,
            Legality.NEEDS_PILOT,
            "A provincial zone of the city becomes part of the national one",
            "省级开发区升级并入",
            "land quota and attraction of the zone, its running cost",
            "Zhejiang draft guidance (upgrade); which zones is not stated: assumption");

    public static final Lever MERGER = new Lever(
            "administration.merger",
            LeverKind.SHARE,
            "share of the merger of the zones of one province that are named; 1 complete",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            4,
            0,
            Legality.NEEDS_PILOT,
            "Zones of a province under one administration: one quota, one staff, one evaluation",
            "开发区整合",
            "land quota and approval shared, staff saved, evaluated as one",
            "Zhejiang draft guidance (scattered parks joined); which zones is not stated: assumption");

    public static final Lever REMOVAL = new Lever(
            "administration.removal",
            LeverKind.SWITCH,
            "true or false",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            4,
            4,
            Legality.IN_FORCE,
            "The zone loses its national status",
            "退出国家级经开区序列",
            "attraction and land quota of the zone, its rank",
            "Previous evaluation method, as re-posted: among the last five in two years in a row means exit");

    /** Weights of the evaluation in the order of its areas. */
    public static final List<Lever> EVALUATION_WEIGHTS = List.of(
            EVALUATION_OPENING, EVALUATION_QUALITY, EVALUATION_INNOVATION, EVALUATION_GREEN, EVALUATION_COORDINATION);

    static final List<Lever> ALL = List.of(
            COMPLIANCE_COST,
            COMMITMENT_APPROVAL,
            RISK_INSPECTION,
            DELEGATION,
            EVALUATION_OPENING,
            EVALUATION_QUALITY,
            EVALUATION_INNOVATION,
            EVALUATION_GREEN,
            EVALUATION_COORDINATION,
            EVALUATION_INCENTIVE,
            MARKET_OPERATOR,
            OPERATOR_LISTING,
            SOCIAL_DUTIES,
            UPGRADE,
            MERGER,
            REMOVAL);

    private AdministrationLevers() {}
}
