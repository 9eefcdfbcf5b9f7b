package org.zonelab.engine.mechanism.instrument;

import java.util.List;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.Zone;

/** Firms and a zone with round numbers for instruments of trade and administration. */
public final class ExportingSites {
    private ExportingSites() {}

    /** Firms of an industry that exports a fifth and buys a tenth of its inputs abroad; value added a quarter of output. */
    public static Site site(int origin, SizeClass size, double entrantCapital) {
        return new Site(zone(), industry(true), origin, size, 0.5, entrantCapital, 10, 1, 0.4, 300);
    }

    /** The same for a service industry. */
    public static Site services(int origin, SizeClass size, double entrantCapital) {
        return new Site(zone(), industry(false), origin, size, 0.5, entrantCapital, 10, 1, 0.4, 300);
    }

    /** A zone with 100 billion of value added a year. */
    public static ZoneSite zoneSite() {
        return new ZoneSite(zone(), 100_000, 500_000, 40_000, 20_000, 0.1);
    }

    private static Industry industry(boolean industrial) {
        return new Industry(
                "X",
                "X",
                "X",
                industrial,
                true,
                0.25,
                0.4,
                0.3,
                0.1,
                0.05,
                0.02,
                0.05,
                0.2,
                0.1,
                0.02,
                0.2,
                0.03,
                100,
                0.1,
                1e6);
    }

    private static Zone zone() {
        return new Zone("x", "X", "X", 0, "X", "X", "", Region.EAST, 30, 120, 2000, 10, 0, List.of(), DataGrade.C);
    }
}
