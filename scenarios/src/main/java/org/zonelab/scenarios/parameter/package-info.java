/**
 * Parameters as files: one YAML file for each mechanism, read with all its errors at once; the engine's parameter
 * records filled by component name; assumptions drawn from their ranges.
 *
 * <p>A parameter's path is its file and its key, {@code investment.userCostElasticity}; the record component has the
 * same name. May use {@code yaml} and the engine. 2026-11: a Sobol design with a keyed digital shift (set aside: Latin
 * hypercube, whose points depend on how many there are, so that point 17 alone would differ from 17 of many).
 */
@NullMarked
package org.zonelab.scenarios.parameter;

import org.jspecify.annotations.NullMarked;
