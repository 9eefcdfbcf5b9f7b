/**
 * Reads {@code scenarios/data/*.csv} into the engine's world, and makes up what is not published.
 *
 * <p>Every file is checked whole; all faults are reported at once with file and line. A figure that no source states
 * follows a rule of {@code zone_rules.csv} and is raked to the national and regional totals; {@link
 * org.zonelab.scenarios.data.Provenance} says which is which.
 *
 * <p>2026-11: a zone figure counts towards the data grade only if it sets a level here, so that the grade says how much
 * of a zone is observed; growth rates, areas and figures that are too old do not.
 */
@NullMarked
package org.zonelab.scenarios.data;

import org.jspecify.annotations.NullMarked;
