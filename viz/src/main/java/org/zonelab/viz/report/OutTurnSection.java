package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.result.BaseYearRow;
import org.zonelab.scenarios.result.OutTurn;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** What was published for the years that the run simulates, beside both worlds. */
final class OutTurnSection {
    private final List<OutTurn> outTurns;
    private final Sentences sentences;
    private final RunResult run;
    private final Wording wording;
    private final NumberText numbers;

    OutTurnSection(Sentences sentences, List<OutTurn> outTurns) {
        this.outTurns = outTurns;
        this.sentences = sentences;
        this.run = sentences.run();
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    /** The section; empty where nothing simulated is published. */
    Optional<Section> section() {
        List<Compared> compared = compared();
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        List<Compared> later = compared.stream().filter(each -> !each.base()).toList();
        List<String> lines = later.isEmpty()
                ? List.of(wording.say("outturns.base"))
                : later.stream().map(this::sentence).toList();
        DataTable table = new DataTable(
                wording.say("outturns.table"),
                List.of(
                        wording.say("base.outcome"),
                        wording.say("outturns.year"),
                        wording.say("validation.published"),
                        wording.say("outturns.without"),
                        wording.say("outturns.with"),
                        wording.say("outturns.off"),
                        wording.say("validation.source")),
                compared.stream().map(this::row).toList());
        return Optional.of(new Section(
                wording.say("outturns.heading"),
                lines,
                List.of(table),
                List.of(),
                List.of(wording.say("outturns.note"))));
    }

    /** A published figure with both worlds; in the base year they are one. */
    private record Compared(OutTurn outTurn, double without, double with, boolean base) {
        double off(double simulated) {
            return simulated / outTurn.value() - 1;
        }
    }

    private List<Compared> compared() {
        List<Compared> all = new ArrayList<>();
        for (OutTurn outTurn : outTurns) {
            int year = outTurn.year();
            if (run.years().contains(year)) {
                Estimate estimate = run.effect(outTurn.outcome(), RunResult.NATION, String.valueOf(year));
                double without = estimate.counterfactual();
                if (estimate.defined()) {
                    all.add(new Compared(outTurn, without, without + estimate.effect(), false));
                }
            } else if (run.years().contains(year + 1)) {
                run.baseYear().stream()
                        .filter(row -> row.outcome().equals(outTurn.outcome()))
                        .mapToDouble(BaseYearRow::simulated)
                        .forEach(simulated -> all.add(new Compared(outTurn, simulated, simulated, true)));
            }
        }
        return all;
    }

    private String sentence(Compared each) {
        return wording.say(
                "outturns.sentence",
                sentences.heading(each.outTurn().outcome()),
                String.valueOf(each.outTurn().year()),
                figure(each, each.outTurn().value()),
                figure(each, each.with()),
                figure(each, each.without()),
                percent(each.off(each.with())),
                percent(each.off(each.without())));
    }

    private List<String> row(Compared each) {
        return List.of(
                sentences.heading(each.outTurn().outcome()),
                String.valueOf(each.outTurn().year()),
                figure(each, each.outTurn().value()),
                figure(each, each.without()),
                figure(each, each.with()),
                percent(each.off(each.with())),
                each.outTurn().source());
    }

    private String figure(Compared each, double value) {
        Quantity unit = sentences.quantity(each.outTurn().outcome());
        return numbers.unit(numbers.figure(value * unit.factor()), unit);
    }

    private String percent(double share) {
        String figure = numbers.with(100 * share, 1);
        return numbers.unit(share > 0 ? "+" + figure : figure, Quantity.of("share", wording));
    }
}
