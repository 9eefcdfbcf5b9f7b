package org.zonelab.engine.policy;

import java.util.List;

/** Levers of chains and industrial transfer, area I of the 2025 plan. */
public final class ChainLevers {
    public static final Lever ANCHOR_PLANT = new Lever(
            "chains.anchorPlant",
            LeverKind.MONEY,
            "RMB million of yearly output of an anchor plant in each industry and zone named",
            0,
            0,
            50_000,
            Reach.SELECTED,
            Evidence.B,
            1,
            4,
            0,
            Legality.IN_FORCE,
            "An anchor plant is built and draws suppliers",
            "链主企业落户",
            "output, jobs, investment and land of the plant; place of supplying industries",
            "2025 plan, area I; size and concessions not stated: assumption. Input coefficients of 2020. A year of lag is an assumption");

    public static final Lever CHAIN_LEADER = new Lever(
            "chains.chainLeader",
            LeverKind.SHARE,
            "share of a chain's firms that an official works with",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            2,
            0,
            Legality.IN_FORCE,
            "An official answers for a chain across the zones of a province",
            "链长制",
            "cost of purchases within the chain",
            "Zhejiang draft guidance; number of chains and staff not stated: assumption");

    public static final Lever RELOCATION_GRANT = new Lever(
            "chains.relocationGrant",
            LeverKind.SHARE,
            "grant of the receiving zone as a share of the capital moved",
            0,
            0,
            0.1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Grant to firms that move their plant to the zone",
            "产业转移搬迁补助",
            "moves between zones",
            "2025 plan, area I, industrial transfer; rate and payer not stated: assumption. The fair-competition rules of 2024 bar"
                    + " grants that aim at one firm");

    public static final Lever PAIRED_ZONES = new Lever(
            "chains.pairedZones",
            LeverKind.SHARE,
            "share of the land of new plants that a partner zone provides",
            0,
            0,
            0.5,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Paired zones and enclaves: plants on a partner's land, tax and output split between both",
            "结对开发区与飞地经济",
            "land need, fiscal account and evaluation of both zones",
            "2025 plan, area I, and Zhejiang draft guidance; land and split not stated: assumption");

    public static final Lever SISTER_OFFER = new Lever(
            "chains.sisterOffer",
            LeverKind.SHARE,
            "share of projects refused for want of land that are offered to sister zones",
            0,
            0,
            1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "A project refused for want of land is offered to other zones of the province first",
            "项目跨区流转与储备库",
            "place of refused projects",
            "Zhejiang draft guidance; share not stated: assumption");

    static final List<Lever> ALL = List.of(ANCHOR_PLANT, CHAIN_LEADER, RELOCATION_GRANT, PAIRED_ZONES, SISTER_OFFER);

    private ChainLevers() {}
}
