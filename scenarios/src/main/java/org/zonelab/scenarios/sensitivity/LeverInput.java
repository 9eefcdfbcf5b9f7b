package org.zonelab.scenarios.sensitivity;

import org.zonelab.engine.policy.Lever;

/**
 * A lever of the policy, which moves over multiples of the dose that the scenario states, all of them as likely; a switch is
 * as stated in one half of them.
 *
 * @param range of its doses
 */
public record LeverInput(Lever lever, DoseRange range) implements SensitivityInput {
    @Override
    public String name() {
        return lever.path();
    }

    @Override
    public InputKind kind() {
        return InputKind.POLICY;
    }

    @Override
    public int dimensions() {
        return 1;
    }
}
