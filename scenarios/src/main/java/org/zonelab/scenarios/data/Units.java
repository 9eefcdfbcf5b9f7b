package org.zonelab.scenarios.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Factors from units of the files to those of the model. */
final class Units {
    private final Map<String, Double> factors = new LinkedHashMap<>();

    /** Units with this exchange rate, RMB per USD. */
    Units(double rmbPerUsd) {
        factors.put("trn RMB", 1e6);
        factors.put("bn RMB", 1e3);
        factors.put("100m RMB", 1e2);
        factors.put("RMB million", 1.0);
        factors.put("bn USD", 1e3 * rmbPerUsd);
        factors.put("100m USD", 1e2 * rmbPerUsd);
        factors.put("USD million", rmbPerUsd);
        for (String same : new String[] {"firms", "entities", "units", "zones", "share", "ratio", "RMB/yr", "RMB/m2"}) {
            factors.put(same, 1.0);
        }
    }

    /** Factor of a unit; a remark in brackets behind the unit is allowed. */
    OptionalDouble factor(String unit) {
        int bracket = unit.indexOf(" (");
        Double factor = factors.get(bracket < 0 ? unit : unit.substring(0, bracket));
        return factor == null ? OptionalDouble.empty() : OptionalDouble.of(factor);
    }

    /** Whether two units measure the same kind of thing. */
    boolean comparable(String unit, String other) {
        return money(unit) == money(other);
    }

    private static boolean money(String unit) {
        return unit.contains("USD") || (unit.contains("RMB") && !unit.contains("/"));
    }

    /** Units of money. */
    String money() {
        return factors.keySet().stream().filter(Units::money).collect(Collectors.joining(", "));
    }

    String allowed() {
        return String.join(", ", factors.keySet());
    }
}
