/**
 * Where firms go: nested choice among zones, elsewhere in China and abroad, for entrants, new plants and relocations.
 *
 * <p>Probabilities are those of {@link NestedLogit}; choices are made by {@link NestedRace}, which samples the same model
 * in its structural form over keyed draws, so that a change in one zone moves firms to or from that zone alone.
 *
 * <p>2026-11: zones race through a static proposal shared by all scenarios (Poisson functional representation) instead
 * of a Gumbel term per zone: same law, same coupling, a fiftieth of the time. Cumulative rows with one uniform number
 * are as fast but switch ten times as many choices; alias rejection twice that.
 */
@NullMarked
package org.zonelab.engine.mechanism.location;

import org.jspecify.annotations.NullMarked;
