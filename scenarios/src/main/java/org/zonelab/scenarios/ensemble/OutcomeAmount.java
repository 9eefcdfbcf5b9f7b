package org.zonelab.scenarios.ensemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.scenarios.yaml.Quantity;

/** The quantity in which amounts of an outcome are written: that of scenario files, and the unit of result tables. */
public final class OutcomeAmount {
    private OutcomeAmount() {}

    /** Units that amounts of an outcome may have. */
    public static Quantity quantity(Outcome outcome) {
        return switch (outcome.unit()) {
            case "RMB million" -> with(Quantity.MONEY, outcome.unit());
            case "thousand m2" -> Quantity.AREA;
            case "share", "share of claims" -> Quantity.SHARE;
            default ->
                with(
                        new Quantity("a number such as 1.5, in " + outcome.unit(), Quantity.NUMBER.units()),
                        outcome.unit());
        };
    }

    private static Quantity with(Quantity quantity, String unit) {
        List<Quantity.Unit> units = new ArrayList<>(quantity.units());
        units.add(new Quantity.Unit(unit, BigDecimal.ONE));
        return new Quantity(quantity.wanted(), units);
    }
}
