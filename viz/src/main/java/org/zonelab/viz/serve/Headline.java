package org.zonelab.viz.serve;

import java.util.List;

/** The outcomes that the page draws while it computes; the tables of an answer hold all of them. */
final class Headline {
    /** In the order in which the page offers them; the first is the one it opens with. */
    static final List<String> OUTCOMES = List.of(
            "fixed_investment",
            "additional_investment",
            "fdi",
            "value_added",
            "jobs",
            "exports",
            "corporate_tax",
            "withholding_tax",
            "claims",
            "high_tech_firms",
            "land_used",
            "emissions");

    private Headline() {}
}
