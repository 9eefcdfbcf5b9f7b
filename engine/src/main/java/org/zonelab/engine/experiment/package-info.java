/**
 * Scenarios x replications, paired with the counterfactual. Where tasks run and where results go are two small
 * interfaces, implemented outside.
 */
@NullMarked
package org.zonelab.engine.experiment;

import org.jspecify.annotations.NullMarked;
