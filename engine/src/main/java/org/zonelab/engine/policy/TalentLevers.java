package org.zonelab.engine.policy;

import java.util.List;

/** Levers of area IV of the 2025 plan: people. */
public final class TalentLevers {
    public static final Lever RECRUITING_GRANT = new Lever(
            "talent.recruitingGrant",
            LeverKind.MONEY,
            "RMB million to a skilled person who comes to the zone, once",
            0,
            0,
            0.1,
            Reach.SELECTED,
            Evidence.B,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Grant to skilled people who come from other zones and from outside",
            "人才引进补助",
            "talent, cost of vacancies",
            "2025 plan, part IV (global recruiting); amount not stated: assumption. Programmes of cities pay RMB 30,000 to 500,000 by"
                    + " degree, as recalled");

    public static final Lever INCOME_TAX_CAP = new Lever(
            "talent.incomeTaxCap",
            LeverKind.SHARE,
            "highest income tax of leading people, share of taxable income",
            0.45,
            0.15,
            0.45,
            Reach.SELECTED,
            Evidence.B,
            1,
            0,
            0,
            Legality.NEEDS_PILOT,
            "Income tax of leading people above the cap is refunded",
            "高端紧缺人才个人所得税优惠",
            "talent, cost of vacancies",
            "Caishui [2019] 31 and [2023] 34: 15 % in nine cities of the Greater Bay Area, to 2027; other zones would need the same"
                    + " permission");

    public static final Lever TRAINING_SEATS = new Lever(
            "talent.trainingSeats",
            LeverKind.NUMBER,
            "additional seats a year per thousand jobs",
            0,
            0,
            20,
            Reach.ZONES,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Seats of dual training in firms and schools; graduates after three years",
            "产教融合“双元制”培养名额",
            "talent with a lag, cost of vacancies",
            "2025 plan, part IV (dual system); number of seats not stated: assumption");

    public static final Lever LEADER_SERVICES = new Lever(
            "talent.leaderServices",
            LeverKind.MONEY,
            "RMB million on a leading person and year",
            0,
            0,
            0.1,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "One-stop services for leading people: residence, schools, health care",
            "高层次人才户籍、子女、医疗一站式服务",
            "talent, matching",
            "2025 plan, part IV, and provincial programmes; amount not stated: assumption");

    public static final Lever WORKER_SERVICES = new Lever(
            "talent.workerServices",
            LeverKind.MONEY,
            "RMB million on a worker and year",
            0,
            0,
            0.005,
            Reach.SELECTED,
            Evidence.C,
            1,
            0,
            0,
            Legality.IN_FORCE,
            "Housing, schools and clinics for shop-floor workers",
            "产业工人住房与公共服务",
            "talent, matching",
            "Provincial programmes; amount not stated: assumption");

    static final List<Lever> ALL =
            List.of(RECRUITING_GRANT, INCOME_TAX_CAP, TRAINING_SEATS, LEADER_SERVICES, WORKER_SERVICES);

    private TalentLevers() {}
}
