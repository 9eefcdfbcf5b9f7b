package org.zonelab.scenarios.optimise;

import org.zonelab.engine.policy.Lever;

/**
 * A lever whose dose is searched.
 *
 * @param most largest multiple of the stated dose
 */
public record FreeLever(Lever lever, double most) {}
