package org.zonelab.viz.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zonelab.engine.outcome.Scope.Dimension;

/**
 * The place that a report is about.
 *
 * @param scope as in the result tables, e.g. {@code province:Jiangsu}
 * @param zones that lie in it, in their order
 */
public record Focus(String scope, List<ZonePlace> zones) {
    public Focus {
        zones = List.copyOf(zones);
    }

    /** Every province, city cluster, city and zone. */
    public static List<Focus> all(List<ZonePlace> places) {
        Map<String, List<ZonePlace>> members = new LinkedHashMap<>();
        for (Dimension dimension : List.of(Dimension.PROVINCE, Dimension.CLUSTER, Dimension.CITY, Dimension.ZONE)) {
            for (ZonePlace place : places) {
                scope(place, dimension)
                        .ifPresent(scope -> members.computeIfAbsent(scope, none -> new ArrayList<>())
                                .add(place));
            }
        }
        return members.entrySet().stream()
                .map(each -> new Focus(each.getKey(), each.getValue()))
                .toList();
    }

    /** The place of a scope; empty where no zone lies in it. */
    public static Optional<Focus> find(String scope, List<ZonePlace> places) {
        return all(places).stream().filter(focus -> focus.scope().equals(scope)).findFirst();
    }

    private static Optional<String> scope(ZonePlace place, Dimension dimension) {
        return switch (dimension) {
            case PROVINCE -> Optional.of("province:" + place.provinceEn());
            case CLUSTER ->
                place.city().cluster().isEmpty()
                        ? Optional.empty()
                        : Optional.of("cluster:" + place.city().cluster());
            case CITY -> Optional.of("city:" + place.city().nameEn());
            case ZONE -> Optional.of("zone:" + place.id());
            case NATION, REGION, INDUSTRY, ORIGIN, SIZE, GROUP -> Optional.empty();
        };
    }

    /** What kind of place it is: {@code province}, {@code cluster}, {@code city} or {@code zone}. */
    public String kind() {
        return scope.substring(0, scope.indexOf(':'));
    }

    /** Provinces in which it lies, by their scopes. */
    public List<String> provinces() {
        return zones.stream()
                .map(zone -> "province:" + zone.provinceEn())
                .distinct()
                .toList();
    }

    /** The scope as a file name spells it: lower case, hyphens. */
    public String slug() {
        return scope.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
