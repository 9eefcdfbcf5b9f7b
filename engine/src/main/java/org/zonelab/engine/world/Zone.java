package org.zonelab.engine.world;

import java.util.List;

/**
 * A national economic and technological development zone.
 *
 * @param id kebab-case name, unique
 * @param province position in {@link World#provinces()}
 * @param cityEn host city in English, unique for a host city
 * @param cluster city cluster in kebab-case, empty if none
 * @param approvedAreaKm2 approved area, km2; synthetic where the catalogue has none
 * @param publishedRank official rank in the base year, 0 where it is not published
 * @param industries codes of the zone's main industries
 */
public record Zone(
        String id,
        String nameEn,
        String nameZh,
        int province,
        String cityEn,
        String cityZh,
        String cluster,
        Region region,
        double latitude,
        double longitude,
        int yearEstablished,
        double approvedAreaKm2,
        int publishedRank,
        List<String> industries,
        DataGrade grade) {
    public Zone {
        industries = List.copyOf(industries);
    }
}
