package org.zonelab.viz.finding;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.engine.world.World;
import org.zonelab.viz.Language;

/**
 * What a reader must know of a zone to read its figures: where it lies and how much of it is published.
 *
 * @param id as in the scope {@code zone:ID}
 * @param city that hosts it
 */
public record ZonePlace(
        String id,
        String nameEn,
        String nameZh,
        String provinceEn,
        String provinceZh,
        City city,
        double latitude,
        double longitude,
        DataGrade grade) {
    /** Names of the data grades, the best known zones first. */
    public static final List<String> GRADES =
            Arrays.stream(DataGrade.values()).map(DataGrade::name).toList();

    /** Follows the name of a zone of which nothing but area and rank is published. */
    public static final String SYNTHETIC_MARK = " ◇";

    /**
     * The host city of a zone.
     *
     * @param cluster id of its city cluster, empty if none
     */
    public record City(String nameEn, String nameZh, String cluster) {
        public String name(Language language) {
            return switch (language) {
                case EN -> nameEn;
                case ZH -> nameZh;
            };
        }
    }

    /** All zones of a world, in its order. */
    public static List<ZonePlace> of(World world) {
        return world.zones().stream()
                .map(zone -> new ZonePlace(
                        zone.id(),
                        zone.nameEn(),
                        zone.nameZh(),
                        world.provinces().get(zone.province()).nameEn(),
                        world.provinces().get(zone.province()).nameZh(),
                        new City(zone.cityEn(), zone.cityZh(), zone.cluster()),
                        zone.latitude(),
                        zone.longitude(),
                        zone.grade()))
                .toList();
    }

    public String name(Language language) {
        return switch (language) {
            case EN -> nameEn;
            case ZH -> nameZh;
        };
    }

    public String province(Language language) {
        return switch (language) {
            case EN -> provinceEn;
            case ZH -> provinceZh;
        };
    }

    /** The data grade's letter. */
    public String gradeName() {
        return grade.name();
    }

    /** Whether the zone's own figures are made up by a documented rule. */
    public boolean synthetic() {
        return grade == DataGrade.C;
    }

    /** The name, marked where the zone's figures are synthetic. */
    public String markedName(Language language) {
        return name(language) + (synthetic() ? SYNTHETIC_MARK : "");
    }
}
