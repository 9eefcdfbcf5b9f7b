package org.zonelab.engine.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy turned into arrays, quarter by quarter: dated, lagged, ramped, targeted. Where two settings of one lever
 * overlap, the later one in the file wins.
 */
public final class ResolvedPolicy {
    private final Map<Lever, List<LeverSetting>> settings = new LinkedHashMap<>();
    private final Map<Lever, LeverField> fields = new LinkedHashMap<>();
    /** Of levers that are announced before their date, the values firms count on. */
    private final Map<Lever, LeverField> foreseen = new LinkedHashMap<>();

    private final ZoneConduct conduct;
    private final int zones;
    private final int industries;
    private final int origins;

    public ResolvedPolicy(Policy policy, int zones, int industries, int origins) {
        this.conduct = policy.conduct();
        this.zones = zones;
        this.industries = industries;
        this.origins = origins;
        for (Lever lever : LeverCatalogue.all()) {
            settings.put(lever, new ArrayList<>());
            fields.put(lever, LeverField.uniform(lever.neutral()));
        }
        for (LeverSetting setting : policy.settings()) {
            List<LeverSetting> list = settings.get(setting.lever());
            if (list == null) {
                throw new IllegalArgumentException("no lever " + setting.lever().path());
            }
            list.add(setting);
        }
    }

    /** Sets every lever to its values in {@code quarter}; conditions read what zones published last quarter. */
    public void resolve(int quarter, PublishedZones published) {
        for (Map.Entry<Lever, List<LeverSetting>> entry : settings.entrySet()) {
            Lever lever = entry.getKey();
            fields.put(lever, field(lever, entry.getValue(), quarter, published));
            if (lever.announcedQuartersBefore() > 0) {
                int ahead = quarter + lever.announcedQuartersBefore() + lever.lagQuarters();
                foreseen.put(lever, field(lever, entry.getValue(), ahead, published));
            }
        }
    }

    /** What firms that look for a place count on: the value a lever will have once what was announced by now is in force. */
    public LeverField foreseen(Lever lever) {
        LeverField ahead = foreseen.get(lever);
        return ahead == null ? field(lever) : ahead;
    }

    public ZoneConduct conduct() {
        return conduct;
    }

    public LeverField field(Lever lever) {
        LeverField field = fields.get(lever);
        if (field == null) {
            throw new IllegalArgumentException("no lever " + lever.path());
        }
        return field;
    }

    /**
     * Last quarter in which a lever that is on in {@code quarter} stays away from neutral, as announced;
     * {@link Integer#MAX_VALUE} if no end is set, {@code quarter - 1} if it is not on.
     */
    public int lastQuarter(Lever lever, int quarter) {
        int last = quarter - 1;
        for (LeverSetting setting : settings.getOrDefault(lever, List.of())) {
            if (strength(setting, quarter) > 0 && setting.value() != lever.neutral()) {
                last = Math.max(last, setting.to());
            }
        }
        return last;
    }

    private LeverField field(Lever lever, List<LeverSetting> all, int quarter, PublishedZones published) {
        List<LeverSetting> active =
                all.stream().filter(setting -> strength(setting, quarter) > 0).toList();
        if (active.isEmpty()) {
            return LeverField.uniform(lever.neutral());
        }
        double[] values = new double[zones * industries * origins];
        Arrays.fill(values, lever.neutral());
        for (LeverSetting setting : active) {
            double value = lever.neutral() + (setting.value() - lever.neutral()) * strength(setting, quarter);
            write(values, setting.target(), value, published);
        }
        return LeverField.of(values, industries, origins);
    }

    private void write(double[] values, Target target, double value, PublishedZones published) {
        for (int z = 0; z < zones; z++) {
            if (!target.zones()[z] || !holds(target, z, published)) {
                continue;
            }
            for (int i = 0; i < industries; i++) {
                for (int o = 0; target.industries()[i] && o < origins; o++) {
                    if (target.origins()[o]) {
                        values[(z * industries + i) * origins + o] = value;
                    }
                }
            }
        }
    }

    private static boolean holds(Target target, int zone, PublishedZones published) {
        Target.Condition where = target.where();
        if (where == null) {
            return true;
        }
        double value = published.value(where.outcome(), zone);
        return where.above() ? value > where.threshold() : value < where.threshold();
    }

    /** Share of the full value reached in a quarter: 0 before the date and its lag, 1 after the ramp. */
    static double strength(LeverSetting setting, int quarter) {
        int first = setting.from() + setting.lever().lagQuarters();
        if (quarter < first || quarter > setting.to()) {
            return 0;
        }
        return setting.rampQuarters() <= 1 ? 1 : Math.min(1.0, (quarter - first + 1.0) / setting.rampQuarters());
    }
}
