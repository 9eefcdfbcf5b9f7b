package org.zonelab.scenarios.result;

import org.zonelab.engine.effect.EffectEstimate;

/**
 * One row of {@code targets.csv}: whether a province reaches what it has promised.
 *
 * @param set file of the target
 * @param target id within the file
 * @param nameEn what is promised, in English
 * @param nameZh the same in Chinese
 * @param scope the province
 * @param unit of base, promised, value and distance
 * @param year by which it is promised
 * @param base value before; NaN where none is published
 * @param promised the target
 * @param outsideShare part of the base that lies outside the model and is taken to stay as it is, fraction
 * @param without mean value without the policy; NaN where not known
 * @param value with the policy
 * @param distance value less promised; below zero where it falls short
 * @param reached share of replications that reach the target with the policy; NaN where not known
 * @param reachedWithout the same without the policy
 * @param coverage what the figure covers, in the words of the file
 * @param source of base and target, in the words of the file
 */
public record TargetRow(
        String set,
        String target,
        String nameEn,
        String nameZh,
        String scope,
        String unit,
        int year,
        double base,
        double promised,
        double outsideShare,
        double without,
        EffectEstimate value,
        EffectEstimate distance,
        double reached,
        double reachedWithout,
        String coverage,
        String source) {}
