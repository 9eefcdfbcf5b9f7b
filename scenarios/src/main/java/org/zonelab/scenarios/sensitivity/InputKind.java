package org.zonelab.scenarios.sensitivity;

import java.util.Locale;

/** Who sets an input. */
public enum InputKind {
    /** Governments: doses of the levers of the policy. */
    POLICY,
    /** Nobody: what is not known, the same in both worlds. */
    ASSUMPTION,
    /** Nobody: other draws of the same world. */
    LUCK;

    /** As tables spell it. */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
