/**
 * Scenarios in words: every value with its unit and place, and what differs from the counterfactual, in English and
 * Chinese. Reads resolved scenarios and the catalogues; computes nothing.
 */
@NullMarked
package org.zonelab.viz.explain;

import org.jspecify.annotations.NullMarked;
