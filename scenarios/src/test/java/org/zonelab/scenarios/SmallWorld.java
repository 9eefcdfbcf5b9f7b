package org.zonelab.scenarios;

import java.util.List;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.Province;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.Zone;
import org.zonelab.scenarios.scenario.WorldNames;
import org.zonelab.scenarios.scenario.WorldNames.NamedIndustry;

/** Four zones in three provinces, three industries, three origins: enough to be targeted. */
public final class SmallWorld {
    private SmallWorld() {}

    /** The names of the small world. */
    public static WorldNames names() {
        return new WorldNames(
                List.of(
                        zone("hangzhou", 0, "yangtze-delta", Region.EAST, 2),
                        zone("ningbo", 0, "", Region.EAST, 0),
                        zone("suzhou-industrial-park", 1, "yangtze-delta", Region.EAST, 1),
                        zone("chengdu", 2, "", Region.WEST, 3)),
                List.of(
                        province("Zhejiang", "浙江", Region.EAST),
                        province("Jiangsu", "江苏", Region.EAST),
                        province("Sichuan", "四川", Region.WEST)),
                List.of(
                        new NamedIndustry("ICT", true),
                        new NamedIndustry("BIO", true),
                        new NamedIndustry("OTH", false)),
                List.of(origin("domestic"), origin("hong-kong"), origin("japan")));
    }

    private static Zone zone(String id, int province, String cluster, Region region, int rank) {
        return new Zone(
                id, id, id, province, id, id, cluster, region, 30, 120, 1984, 10, rank, List.of("ICT"), DataGrade.B);
    }

    private static Province province(String nameEn, String nameZh, Region region) {
        return new Province(nameEn, nameZh, region, 1, 1, 0.1, 30, 120, false);
    }

    private static Origin origin(String id) {
        return new Origin(id, id, id, 0.5, 0.05, 0.1);
    }
}
