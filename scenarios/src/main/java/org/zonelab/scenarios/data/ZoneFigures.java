package org.zonelab.scenarios.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zonelab.scenarios.yaml.Suggestion;

/** What single zones publish, and the figures of the user, which replace ours. */
final class ZoneFigures {
    private final List<ZoneFigure> figures;

    private ZoneFigures(List<ZoneFigure> figures) {
        this.figures = List.copyOf(figures);
    }

    /**
     * Reads both files.
     *
     * @param zones position by id
     */
    static ZoneFigures read(Path ours, Optional<Path> users, Map<String, Integer> zones, Units units, Faults faults) {
        List<ZoneFigure> figures = new ArrayList<>();
        for (CsvRow row : CsvTable.read(
                        ours, faults, "zone_id", "indicator", "year", "value", "unit", "source", "scope")
                .rows()) {
            Integer zone = zones.get(row.text("zone_id"));
            Optional<FigureKind> kind = FigureKind.of(row.text("indicator"));
            if (zone == null) {
                row.fault("zone_id", "'" + row.text("zone_id") + "' is not in zones.csv");
            } else if (kind.isPresent() && row.text("scope").equals("zone")) {
                figures.add(read(row, zone, kind.get(), row.text("unit"), tag(row), units));
            }
        }
        users.ifPresent(file -> replace(figures, readUsers(file, zones, units, faults)));
        return new ZoneFigures(figures);
    }

    private static List<ZoneFigure> readUsers(Path file, Map<String, Integer> zones, Units units, Faults faults) {
        List<ZoneFigure> figures = new ArrayList<>();
        for (CsvRow row : CsvTable.read(file, faults, "zone", "indicator", "year", "value", "source")
                .rows()) {
            Integer zone = zones.get(row.text("zone"));
            Optional<FigureKind> kind = FigureKind.of(row.text("indicator"));
            if (zone == null) {
                row.fault(
                        "zone",
                        "'" + row.text("zone") + "' is not one of the zones"
                                + Suggestion.hint(row.text("zone"), zones.keySet()));
            }
            if (kind.isEmpty()) {
                row.fault(
                        "indicator",
                        "'" + row.text("indicator") + "' is unknown; allowed: "
                                + String.join(", ", FigureKind.allIndicators())
                                + Suggestion.hint(row.text("indicator"), FigureKind.allIndicators()));
            }
            if (zone != null && kind.isPresent()) {
                String unit = row.textIfAny("unit");
                figures.add(
                        read(row, zone, kind.get(), unit.isEmpty() ? kind.get().unit() : unit, FigureTag.USER, units));
            }
        }
        return figures;
    }

    private static ZoneFigure read(CsvRow row, int zone, FigureKind kind, String unit, FigureTag tag, Units units) {
        OptionalDouble factor = units.factor(unit);
        if (factor.isEmpty() || !units.comparable(unit, kind.unit())) {
            row.fault(
                    "unit", "'" + unit + "' is no unit of " + kind.indicators().get(0) + "; known: " + units.allowed());
        }
        return new ZoneFigure(
                zone,
                kind,
                row.whole("year", 1980, 2100),
                row.positive("value") * factor.orElse(1),
                tag,
                row.text("source"));
    }

    private static FigureTag tag(CsvRow row) {
        return row.text("source").toLowerCase(Locale.ROOT).startsWith("derived")
                ? FigureTag.DERIVED
                : FigureTag.PUBLISHED;
    }

    private static void replace(List<ZoneFigure> figures, List<ZoneFigure> users) {
        figures.removeIf(
                ours -> users.stream().anyMatch(user -> user.zone() == ours.zone() && user.kind() == ours.kind()));
        figures.addAll(users);
    }

    /** The figure of a zone nearest to a year, at most some years older; of two equally near the earlier. */
    Optional<ZoneFigure> nearest(FigureKind kind, int zone, int year, double maxAge) {
        ZoneFigure best = null;
        for (ZoneFigure figure : figures) {
            if (figure.kind() == kind
                    && figure.zone() == zone
                    && year - figure.year() <= maxAge
                    && (best == null || distance(figure, year) < distance(best, year))) {
                best = figure;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double distance(ZoneFigure figure, int year) {
        return Math.abs(figure.year() - year) + (figure.year() > year ? 0.5 : 0);
    }
}
