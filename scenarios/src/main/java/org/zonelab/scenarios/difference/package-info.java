/**
 * What moved between two result folders of one scenario: two runs, or two versions of the program.
 *
 * <p>Both folders hold the same replications on the same draws, so they are compared replication by replication, and whatever
 * differs differs because of inputs or code, not of luck.
 */
@NullMarked
package org.zonelab.scenarios.difference;

import org.jspecify.annotations.NullMarked;
