package org.zonelab.engine.mechanism.instrument;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.Zone;

/** Firms and zones with round numbers for tests of single instruments. */
public final class Sites {
    public static final Zone ZONE = new Zone(
            "zone",
            "Zone",
            "区",
            0,
            "City",
            "市",
            "",
            Region.EAST,
            30,
            110,
            2000,
            10,
            0,
            java.util.List.of("MACH"),
            DataGrade.B);

    private Sites() {}

    /** A domestic site: 0.4 of yearly value added per capital, plants of RMB 10 million, 100 firms, plot ratio 1, 30 t per RMB million. */
    public static Site of(Industry industry, SizeClass size, int origin) {
        return new Site(ZONE, industry, origin, size, 0.4, 10, 100, 1, 0.5, industry.emissionIntensity());
    }

    /** An encouraged industry that spends 2 % on research, with a value-added ratio of 0.25 and 30 t of CO2 per RMB million. */
    public static Industry machinery() {
        return industry("MACH", true, 0.4, 0.05, 0.02);
    }

    /** Industry with these traits; labour share 0.4, 20 % exported, energy 4 % of output. */
    public static Industry industry(
            String code, boolean industrial, double capitalIntensity, double landIntensity, double researchIntensity) {
        return new Industry(
                code,
                code,
                code,
                industrial,
                true,
                0.25,
                0.4,
                capitalIntensity,
                0.08,
                landIntensity,
                0.015,
                0.08,
                0.2,
                0.1,
                researchIntensity,
                0.3,
                0.04,
                30,
                0.05,
                1e6);
    }

    /** RMB 10,000 million of value added, 50,000 jobs, 10,000 skilled people, 5,000 firms, a wage of RMB 0.1 million. */
    public static ZoneSite zone() {
        return new ZoneSite(ZONE, 10_000, 50_000, 10_000, 5_000, 0.1);
    }
}
