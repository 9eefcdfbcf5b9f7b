package org.zonelab.scenarios.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverKind;
import org.zonelab.engine.policy.Reach;

/** A lever block that can be pasted into a scenario; its dose is an illustration. */
public final class LeverExample {
    private LeverExample() {}

    /** The text of a block, key and all, ending with a line feed. */
    public static String yaml(Lever lever) {
        String zones = lever.reach() == Reach.SELECTED ? "    zones: {regions: [east]}\n" : "";
        return "levers:\n"
                + "  - lever: " + lever.path() + "\n"
                + "    value: " + LeverValue.text(lever, value(lever)) + "\n"
                + "    from: 2026-Q1\n"
                + "    to: 2030-Q4\n"
                + zones;
    }

    /** Half way from the neutral value to the farther end, the longest time being no aim; the other position of a switch. */
    private static double value(Lever lever) {
        boolean shorter = lever.kind() == LeverKind.DAYS && lever.neutral() > lever.low();
        boolean up = !shorter && lever.high() - lever.neutral() >= lever.neutral() - lever.low();
        double end = up ? lever.high() : lever.low();
        if (lever.kind() == LeverKind.SWITCH) {
            return end;
        }
        double half = (lever.neutral() + end) / 2;
        boolean whole = lever.kind() == LeverKind.DAYS || lever.kind() == LeverKind.MONTHS;
        return whole
                ? Math.rint(half)
                : new BigDecimal(half).round(new MathContext(2)).doubleValue();
    }
}
