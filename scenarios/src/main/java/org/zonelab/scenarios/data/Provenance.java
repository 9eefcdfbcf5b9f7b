package org.zonelab.scenarios.data;

import java.util.EnumMap;
import java.util.Map;

/** Where each figure of each zone comes from, so that outputs can say it. */
public final class Provenance {
    private static final String RULE = "rule of zone_rules.csv, raked to national and regional totals";

    private final Map<FigureKind, FigureTag[]> tags = new EnumMap<>(FigureKind.class);
    private final Map<FigureKind, String[]> texts = new EnumMap<>(FigureKind.class);

    Provenance(Map<FigureKind, ZoneFigure[]> sources, int zones) {
        sources.forEach((kind, figures) -> {
            FigureTag[] tag = new FigureTag[zones];
            String[] text = new String[zones];
            for (int z = 0; z < zones; z++) {
                tag[z] = figures[z] == null ? FigureTag.SYNTHETIC : figures[z].tag();
                text[z] = figures[z] == null ? RULE : figures[z].source() + ", " + figures[z].year();
            }
            tags.put(kind, tag);
            texts.put(kind, text);
        });
    }

    /** What kind of figure the model uses for a zone. */
    public FigureTag tag(FigureKind kind, int zone) {
        return row(tags, kind)[zone];
    }

    /** Its source and year, or the rule it follows. */
    public String source(FigureKind kind, int zone) {
        return row(texts, kind)[zone];
    }

    private static <T> T[] row(Map<FigureKind, T[]> rows, FigureKind kind) {
        T[] row = rows.get(kind);
        if (row == null) {
            throw new IllegalArgumentException("no figures of kind " + kind);
        }
        return row;
    }
}
