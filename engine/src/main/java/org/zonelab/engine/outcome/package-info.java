/**
 * What is measured: outcomes with unit and kind, scopes, and the figures of one simulated world.
 */
@NullMarked
package org.zonelab.engine.outcome;

import org.jspecify.annotations.NullMarked;
