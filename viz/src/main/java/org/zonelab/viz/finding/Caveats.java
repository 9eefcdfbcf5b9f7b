package org.zonelab.viz.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zonelab.viz.finding.RunDescription.Note;

/** What findings about certain levers leave out, in sentences: where a reader of titles alone would be misled. */
public final class Caveats {
    /** Sentence by the beginning of the lever's path. */
    private static final Map<String, String> LEVERS = levers();

    private final Sentences sentences;

    public Caveats(Sentences sentences) {
        this.sentences = sentences;
    }

    private static Map<String, String> levers() {
        Map<String, String> levers = new LinkedHashMap<>();
        levers.put("chains.anchorPlant", "caveat.anchor");
        levers.put("opening.headquarters", "caveat.headquarters");
        levers.put("opening.researchCentres", "caveat.headquarters");
        levers.put("green.distributedPower", "caveat.grid");
        for (String lever : List.of(
                "talent.incomeTaxCap", "talent.leaderServices", "talent.recruitingGrant", "talent.workerServices")) {
            levers.put(lever, "caveat.talent");
        }
        for (String lever : List.of(
                "administration.marketOperator",
                "finance.specialBonds",
                "forces.consortiumGrant",
                "forces.digitalPark",
                "forces.digitalPlantGrant",
                "forces.platformSpending",
                "talent.trainingSeats")) {
            levers.put(lever, "caveat.productivity");
        }
        for (String lever : List.of(
                "green.carbonAccounts",
                "green.zeroCarbonPark",
                "opening.bondedArea",
                "opening.digitalServices",
                "opening.freeTradePilot",
                "opening.logisticsHub",
                "opening.tradeCostCut")) {
            levers.put(lever, "caveat.exports");
        }
        return levers;
    }

    /** Those of the levers that differ between the worlds; each once. */
    public List<String> sentences() {
        RunResult run = sentences.run();
        if (run.changedNothing()) {
            return List.of();
        }
        String policy = run.description().note(Note.POLICY_EN);
        List<String> keys = new ArrayList<>();
        LEVERS.forEach((lever, key) -> {
            boolean moved = policy.lines().anyMatch(line -> line.startsWith(lever + " "));
            if (moved && !keys.contains(key)) {
                keys.add(key);
            }
        });
        return keys.stream().map(sentences.wording()::say).toList();
    }
}
