package org.zonelab.viz.finding;

import java.util.Map;

/**
 * A unit as people read it: figures in the unit of the result tables, times a factor, with a name.
 *
 * @param factor shown figure per figure in the tables
 * @param name what follows the figure, e.g. "billion RMB"; empty for pure numbers
 * @param percent whether the name is a percent sign, set close to the figure
 */
public record Quantity(double factor, String name, boolean percent) {
    private static final double SMALL = 0.1;

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("RMB million", "unit.rmb"),
            Map.entry("USD million", "unit.usd"),
            Map.entry("share", "unit.percent"),
            Map.entry("share of claims", "unit.percent"),
            Map.entry("RMB per RMB", "unit.ratio"),
            Map.entry("RMB per job-year", "unit.jobCost"),
            Map.entry("person-years", "unit.jobYears"),
            Map.entry("persons", "unit.persons"),
            Map.entry("firms", "unit.firms"),
            Map.entry("thousand m2", "unit.land"),
            Map.entry("RMB per m2", "unit.price"),
            Map.entry("RMB a year", "unit.wage"),
            Map.entry("points", "unit.points"),
            Map.entry("rank", "unit.rank"),
            Map.entry("t CO2", "unit.carbon"),
            Map.entry("t SO2 and NOx", "unit.pollutants"));

    /** The unit of the tables in the reader's words; unknown units are shown as they are written. */
    public static Quantity of(String tableUnit, Wording wording) {
        String key = KEYS.get(tableUnit);
        if (key == null) {
            return new Quantity(1, tableUnit.equals("1") ? "" : tableUnit, false);
        }
        String name = wording.say(key);
        return new Quantity(Double.parseDouble(wording.say(key + ".factor")), name, name.equals("%"));
    }

    /** The unit that suits an estimate: a smaller one where even the widest of its figures is less than a tenth of the usual. */
    public static Quantity of(String tableUnit, Wording wording, Estimate estimate) {
        Quantity usual = of(tableUnit, wording);
        double widest = Math.abs(estimate.effect());
        if (estimate.hasRange()) {
            widest = Math.max(widest, Math.max(Math.abs(estimate.low()), Math.abs(estimate.high())));
        }
        String small = KEYS.get(tableUnit) + ".small";
        return widest > 0 && widest * usual.factor() < SMALL && wording.has(small)
                ? new Quantity(Double.parseDouble(wording.say(small + ".factor")), wording.say(small), false)
                : usual;
    }
}
