/**
 * ZoneLab for Java programs: load a scenario, simulate it against its counterfactual, read effects with their ranges.
 *
 * <p>The contract. {@link org.zonelab.scenarios.library.Library} and {@link org.zonelab.scenarios.library.PolicyEffects} are stable,
 * and so is what they hand out: {@code scenario.ResolvedScenario} with {@code until} and its {@code with...} methods,
 * {@code scenario.Quarter}, {@code run.LocalThreads}, the engine's {@code effect.EffectEstimate}, {@code experiment.TaskRunner} and the names and units in
 * {@code outcome.OutcomeCatalogue}. A change of these is an entry {@code [interface]} among the changes of the README. All other
 * classes are public for ZoneLab's own modules and may change without notice; result folders (CSV, Parquet, manifest) are stable
 * under the {@code schema_version} they carry.
 *
 * <p>Values are immutable and shared freely between threads. Files with errors end in {@code InvalidFilesException} or
 * {@code DataException}, whose messages name file, line and what is allowed; wrong arguments in
 * {@code IllegalArgumentException}. Nothing is printed, nothing written.
 *
 * <p>Decisions. 2026-11: one entry for commands and programs, so that both read the same files the same way.
 */
@NullMarked
package org.zonelab.scenarios.library;

import org.jspecify.annotations.NullMarked;
