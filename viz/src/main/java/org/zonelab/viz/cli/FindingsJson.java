package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import org.zonelab.viz.finding.DoseResponse;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.RunDescription;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;

/** The findings of a run for programs; figures in the units of the tables, null where undefined. */
final class FindingsJson {
    private FindingsJson() {}

    static ObjectNode of(Sentences sentences, Path folder) {
        RunResult run = sentences.run();
        RunDescription description = run.description();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("folder", folder.toString());
        root.put("scenario", description.manifest().scenario());
        root.put("counterfactual", description.manifest().counterfactual());
        root.put("period", run.horizon());
        root.put("assumptions", description.assumptions().name().toLowerCase(Locale.ROOT));
        root.put("seed", description.manifest().seed());
        root.put("replications", description.replications());
        root.put("changed_nothing", run.changedNothing());
        root.put("finding", sentences.effect("additional_investment"));
        ArrayNode effects = root.putArray("effects");
        for (String outcome : FindingsText.OUTCOMES) {
            if (run.has(outcome)) {
                effects.add(effect(outcome, run));
            }
        }
        DoseResponse.of(sentences)
                .filter(DoseResponse::simulated)
                .ifPresent(response -> root.set("doses", DosesJson.of(response, run)));
        return root;
    }

    private static ObjectNode effect(String outcome, RunResult run) {
        Estimate estimate = run.effect(outcome);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", outcome).put("unit", run.unit(outcome));
        put(node, "counterfactual", estimate.counterfactual());
        spread(node, estimate);
        put(node, "probability_positive", estimate.probabilityPositive());
        run.split(outcome, run.horizon()).ifPresent(split -> {
            node.put("assumption_share", split.assumptionShare());
            node.put("assumption_share_low", split.shareLow());
            node.put("assumption_share_high", split.shareHigh());
        });
        return node.put("replications", estimate.replications());
    }

    /** An effect with its range and error. */
    static void spread(ObjectNode node, Estimate estimate) {
        put(node, "effect", estimate.effect());
        put(node, "low", estimate.low());
        put(node, "high", estimate.high());
        put(node, "standard_error", estimate.standardError());
    }

    /** A figure, null where it is undefined. */
    static void put(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }
}
