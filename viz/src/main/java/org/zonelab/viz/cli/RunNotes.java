package org.zonelab.viz.cli;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.scenario.IllustrativeDose;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.viz.Language;
import org.zonelab.viz.explain.LeverWords;
import org.zonelab.viz.explain.ScenarioExplanation;
import org.zonelab.viz.finding.RunDescription.Note;

/** What a run writes into its manifest so that a report can name worlds and settings without the scenario file. */
final class RunNotes {
    private RunNotes() {}

    /** @param settings {@code path=value} of the command line */
    static SortedMap<String, String> of(ResolvedScenario scenario, List<String> settings) {
        SortedMap<String, String> notes = new TreeMap<>();
        notes.put(Note.TITLE_EN.key(), scenario.title().value().en());
        notes.put(Note.TITLE_ZH.key(), scenario.title().value().zh());
        notes.put(Note.DESCRIPTION.key(), scenario.description().value());
        notes.put(
                Note.COUNTERFACTUAL_TITLE_EN.key(),
                scenario.counterfactualTitle().en());
        notes.put(
                Note.COUNTERFACTUAL_TITLE_ZH.key(),
                scenario.counterfactualTitle().zh());
        notes.put(Note.ASSUMPTIONS.key(), scenario.mode().value().yamlName());
        notes.put(Note.POLICY_EN.key(), policy(scenario, Language.EN));
        notes.put(Note.POLICY_ZH.key(), policy(scenario, Language.ZH));
        notes.put(Note.MICRO_RATE.key(), Plain.percent(scenario.microRate().value()));
        notes.put(Note.SETTINGS.key(), settings.stream().map(RunNotes::setting).collect(Collectors.joining("; ")));
        IllustrativeDose.of(scenario).ifPresent(dose -> addDose(notes, dose));
        return notes;
    }

    /** What no source states: its settings, and in what they are counted. */
    private static void addDose(SortedMap<String, String> notes, IllustrativeDose dose) {
        notes.put(Note.DOSE_EN.key(), words(dose, Language.EN));
        notes.put(Note.DOSE_ZH.key(), words(dose, Language.ZH));
        dose.unit().ifPresent(unit -> {
            notes.put(Note.DOSE_UNIT.key(), unit.kind().name().toLowerCase(Locale.ROOT));
            notes.put(Note.DOSE_STEPS.key(), Numbers.format(unit.steps()));
        });
    }

    private static String words(IllustrativeDose dose, Language language) {
        LeverWords words = new LeverWords(language);
        return dose.blocks().stream()
                .map(block -> words.block(block, dose.scenario().horizon().value()))
                .collect(Collectors.joining("\n"));
    }

    private static String policy(ResolvedScenario scenario, Language language) {
        return new ScenarioExplanation(language)
                .differences(scenario).stream()
                        .map(each -> each.strip().replaceAll("\\n\\s*", language == Language.EN ? "; " : "；"))
                        .collect(Collectors.joining("\n"));
    }

    /** Levers move the policy world, assumptions both. */
    private static String setting(String setting) {
        String path = setting.substring(0, setting.indexOf('=')).strip();
        return setting + (LeverCatalogue.find(path).isPresent() ? " (policy)" : " (assumption, both worlds)");
    }
}
