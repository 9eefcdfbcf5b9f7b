/**
 * Studies: many policies, assumptions and replications in one table of effects, on disk as soon as they are known.
 *
 * <p>A {@link org.zonelab.scenarios.study.StudyPlan} lists cells, each a point of the assumptions at which some policies meet one
 * counterfactual; a task is one cell in one replication. Finished tasks stand in a
 * {@link org.zonelab.scenarios.study.StudyJournal}, so a study that was killed goes on where it was, shards of it can be put
 * together, and what is read back is the same whatever ran it.
 */
@NullMarked
package org.zonelab.scenarios.study;

import org.jspecify.annotations.NullMarked;
