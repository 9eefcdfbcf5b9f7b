package org.zonelab.viz.report;

import java.util.List;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** The six figures a reader sees first: capital before recorded investment, then what it cost and what it moved. */
final class Cards {
    private final Sentences sentences;
    private final Wording wording;

    Cards(Sentences sentences) {
        this.sentences = sentences;
        this.wording = sentences.wording();
    }

    List<Card> all() {
        return List.of(
                card("additional_investment", wording.say("card.additional_investment")),
                card("fdi", wording.say("card.fdi", amount("fdi_usd"))),
                card("deadweight_share", wording.say("card.deadweight_share", amount("relabelled_share"))),
                card("displacement_share", wording.say("card.displacement_share")),
                card("cost_per_additional_yuan", wording.say("card.cost_per_additional_yuan")),
                card("value_added", wording.say("card.value_added", amount("jobs"))));
    }

    private Card card(String outcome, String note) {
        Estimate estimate = sentences.run().effect(outcome);
        String label = wording.say("card.label." + outcome);
        if (!estimate.defined()) {
            return new Card(label, wording.say("undefined"), sentences.undefined(outcome), note);
        }
        return new Card(label, sentences.figure(outcome, estimate), sentences.range(outcome, estimate), note);
    }

    /** An effect with its range, for use within a sentence. */
    private String amount(String outcome) {
        return sentences.amount(outcome);
    }
}
