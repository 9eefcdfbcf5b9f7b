/**
 * What drives the effect of a policy: which of its doses, which of the uncertain assumptions, and how much of it is luck.
 *
 * <p>A {@link org.zonelab.scenarios.sensitivity.SensitivityMethod} gives rows of points in the unit cube, one dimension a
 * lever or parameter and one for luck; every row is a replication of a study and every point of it a cell. Luck is an input like others,
 * so its part is measured, not guessed. A row depends on seed and number alone: more rows go on where fewer ended.
 */
@NullMarked
package org.zonelab.scenarios.sensitivity;

import org.jspecify.annotations.NullMarked;
