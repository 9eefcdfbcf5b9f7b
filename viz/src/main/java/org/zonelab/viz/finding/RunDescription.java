package org.zonelab.viz.finding;

import java.util.Map;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.viz.Language;

/**
 * What a run was: which worlds, how often, from what. Titles and the like travel as notes of the manifest.
 *
 * @param manifest inputs, versions, command and seed
 */
public record RunDescription(Manifest manifest) {
    /** Notes that the run writes into the manifest and the report reads. */
    public enum Note {
        TITLE_EN("title.en"),
        TITLE_ZH("title.zh"),
        DESCRIPTION("description"),
        COUNTERFACTUAL_TITLE_EN("counterfactual.title.en"),
        COUNTERFACTUAL_TITLE_ZH("counterfactual.title.zh"),
        ASSUMPTIONS("assumptions"),
        POLICY_EN("policy.en"),
        POLICY_ZH("policy.zh"),
        DOSE_EN("dose.en"),
        DOSE_ZH("dose.zh"),
        DOSE_UNIT("dose.unit"),
        DOSE_STEPS("dose.steps"),
        PRECISION_EN("precision.en"),
        PRECISION_ZH("precision.zh"),
        SETTINGS("settings"),
        MICRO_RATE("population.microRate");

        private final String key;

        Note(String key) {
            this.key = key;
        }

        /** The name of the note in the manifest. */
        public String key() {
            return key;
        }
    }

    /** Whether replications draw the assumptions from their ranges. */
    public enum Assumptions {
        DRAWN,
        CENTRAL
    }

    /** A note, empty if the manifest has none. */
    public String note(Note note) {
        Map<String, String> notes = manifest.notes();
        return notes.getOrDefault(note.key(), "");
    }

    /** Title of the policy; the scenario's name where it has no title. */
    public String title(Language language) {
        return title(language, Note.TITLE_EN, Note.TITLE_ZH, manifest.scenario());
    }

    /** Title of the counterfactual; the scenario's name where it has no title. */
    public String counterfactualTitle(Language language) {
        return title(language, Note.COUNTERFACTUAL_TITLE_EN, Note.COUNTERFACTUAL_TITLE_ZH, manifest.counterfactual());
    }

    public Assumptions assumptions() {
        return note(Note.ASSUMPTIONS).equals("central") ? Assumptions.CENTRAL : Assumptions.DRAWN;
    }

    /** Pairs in the tables. */
    public int replications() {
        return manifest.replications().size();
    }

    private String title(Language language, Note english, Note chinese, String name) {
        String title = note(
                switch (language) {
                    case EN -> english;
                    case ZH -> chinese;
                });
        return title.isBlank() ? name : title;
    }
}
