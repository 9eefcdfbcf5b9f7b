package org.zonelab.scenarios.target;

import java.util.List;
import org.zonelab.engine.mechanism.evaluation.ProvincialTarget;

/**
 * One target and how the model measures the part of it that it holds.
 *
 * @param id kebab-case, within its file
 * @param nameEn what is promised, in English
 * @param nameZh the same in Chinese
 * @param outcomes outcomes whose sum over the province's zones moves the figure; empty if {@code places} measures it
 * @param places the target counts the province's zones among the first so many of the ranking; 0 if outcomes measure it
 * @param totalGrowth growth a year of what the figure is a share of, fraction; 0 where it is no share
 * @param promise base, target, scope and source
 */
public record Target(
        String id,
        String nameEn,
        String nameZh,
        List<String> outcomes,
        int places,
        double totalGrowth,
        ProvincialTarget promise) {
    public Target {
        outcomes = List.copyOf(outcomes);
    }

    /** Scope of the province. */
    public String scope() {
        return "province:" + promise.province();
    }
}
