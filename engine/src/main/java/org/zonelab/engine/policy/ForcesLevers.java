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

    static final List<Lever> ALL = List.of(EQUIPMENT_GRANT);

    private ForcesLevers() {}
}
