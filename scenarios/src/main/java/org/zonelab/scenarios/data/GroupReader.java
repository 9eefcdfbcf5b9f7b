package org.zonelab.scenarios.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.population.NamedGroup;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;

/** Reads the list of one foreign group's entities: {@code group,entity,zone,industry,size,origin,gross_output,source}. */
public final class GroupReader {
    private static final List<String> SIZES = List.of("above-scale", "small");

    private GroupReader() {}

    /**
     * The group; a world that has it already may be given.
     *
     * @throws DataException with every fault of the file
     */
    public static NamedGroup read(Path file, World world) {
        Faults faults = new Faults();
        CsvTable table = CsvTable.read(
                file, faults, "group", "entity", "zone", "industry", "size", "origin", "gross_output", "source");
        faults.throwIfAny();
        List<String> zones = world.zones().stream().map(Zone::id).toList();
        List<String> industries =
                world.industries().stream().map(Industry::code).toList();
        List<String> origins = world.origins().stream()
                .filter(origin -> origin.share() > 0)
                .map(Origin::id)
                .toList();
        List<NamedGroup.Entity> entities = new ArrayList<>();
        String group = "";
        String home = "";
        for (CsvRow row : table.byKey("entity").values()) {
            group = group.isEmpty() ? row.text("group") : group;
            home = home.isEmpty() ? row.oneOf("origin", origins) : home;
            same(row, "group", group);
            same(row, "origin", home);
            row.text("source");
            entities.add(new NamedGroup.Entity(
                    zones.indexOf(row.oneOf("zone", zones)),
                    industries.indexOf(row.oneOf("industry", industries)),
                    SizeClass.values()[SIZES.indexOf(row.oneOf("size", SIZES))],
                    row.positive("gross_output")));
        }
        if (entities.isEmpty()) {
            faults.add(table.file(), 0, "lists no entity");
        }
        if (!group.isEmpty() && !group.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            faults.add(table.file(), 0, "group: '" + group + "' is not kebab-case");
        }
        if (origins.contains(group)) {
            faults.add(table.file(), 0, "group: '" + group + "' is the name of an origin");
        }
        faults.throwIfAny();
        return new NamedGroup(group, origins.indexOf(home) + 1, entities);
    }

    private static void same(CsvRow row, String column, String expected) {
        if (!row.text(column).equals(expected)) {
            row.fault(column, "'" + row.text(column) + "' is not that of the first line, '" + expected + "'");
        }
    }

    /** What to say where zones have fewer foreign firms than the group has entities. */
    public static DataException tooFew(Path file, List<NamedGroup.Entity> missing, World world) {
        Map<String, Integer> cells = new TreeMap<>();
        for (NamedGroup.Entity entity : missing) {
            cells.merge(
                    String.join(
                            ", ",
                            world.zones().get(entity.zone()).id(),
                            world.industries().get(entity.industry()).code(),
                            SIZES.get(entity.size().ordinal())),
                    1,
                    Integer::sum);
        }
        Faults faults = new Faults();
        cells.forEach((cell, count) -> faults.add(
                file.toString(),
                0,
                String.format(
                        Locale.ROOT,
                        "the synthetic population has %d foreign firms too few in %s; list fewer or give the zone more foreign firms by data:",
                        count,
                        cell)));
        return faults.exception();
    }
}
