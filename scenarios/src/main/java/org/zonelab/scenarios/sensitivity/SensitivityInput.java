package org.zonelab.scenarios.sensitivity;

/** What moves in a design: one side of the unit cube, or several that move together. */
public sealed interface SensitivityInput permits AssumptionInput, LeverInput {
    /** Path of the lever or parameter, or the part of the model. */
    String name();

    /** Who sets it. */
    InputKind kind();

    /** Sides of the cube. */
    int dimensions();
}
