package org.zonelab.engine.policy;

/** A causal estimate for China, B elsewhere or theory with a measured elasticity, C assumption. */
public enum Evidence {
    A,
    B,
    C
}
