package org.zonelab.viz.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zonelab.engine.trace.PlaceChoice;
import org.zonelab.engine.trace.PlaceView;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Wording;

/** The zones among which a firm chose, those chosen and the likeliest others, with the terms of their utility in both worlds. */
final class PlaceTables {
    private static final int OTHERS = 4;

    private final FirmNames names;
    private final Wording wording;
    private final NumberText numbers;

    PlaceTables(FirmNames names) {
        this.names = names;
        this.wording = names.wording();
        this.numbers = new NumberText(wording);
    }

    /** Positions of the zones shown. */
    static List<Integer> zones(Optional<PlaceChoice> with, Optional<PlaceChoice> without) {
        SortedSet<Integer> zones = new TreeSet<>();
        for (PlaceChoice choice :
                List.of(with, without).stream().flatMap(Optional::stream).toList()) {
            zones.addAll(List.of(choice.outcome(), choice.wish(), choice.home()));
            choice.views().stream().limit(OTHERS).forEach(view -> zones.add(view.zone()));
        }
        zones.removeIf(zone -> zone < 0);
        return List.copyOf(zones);
    }

    /** One table for a choice; the terms that are zero everywhere are left out. */
    DataTable table(String caption, Optional<PlaceChoice> with, Optional<PlaceChoice> without) {
        List<Row> shown = new ArrayList<>();
        for (int zone : zones(with, without)) {
            with.flatMap(each -> FirmSentences.view(each, zone))
                    .ifPresent(view -> shown.add(new Row(zone, "why.with", view)));
            without.flatMap(each -> FirmSentences.view(each, zone))
                    .ifPresent(view -> shown.add(new Row(zone, "why.without", view)));
        }
        List<PlaceTerm> terms = new ArrayList<>();
        for (PlaceTerm term : PlaceTerm.values()) {
            if (shown.stream().anyMatch(row -> term.of(row.view()) != 0)) {
                terms.add(term);
            }
        }
        List<String> head = new ArrayList<>(List.of(
                wording.say("why.zone"),
                wording.say("why.world"),
                wording.say("why.probability"),
                wording.say("why.utility")));
        terms.forEach(term -> head.add(wording.say("why.term." + term.key())));
        head.add(wording.say("why.days"));
        List<List<String>> rows = new ArrayList<>();
        for (Row row : shown) {
            List<String> cells = new ArrayList<>(List.of(
                    names.place(row.zone()),
                    wording.say(row.world()),
                    numbers.figure(100 * row.view().probability()),
                    numbers.with(row.view().utility(), 3)));
            terms.forEach(term -> cells.add(numbers.with(term.of(row.view()), 3)));
            cells.add(numbers.figure(row.view().approvalDays()));
            rows.add(cells);
        }
        return new DataTable(caption, head, rows);
    }

    private record Row(int zone, String world, PlaceView view) {}

    /** Where it ended in both worlds, and how likely the places outside the zones were. */
    String sentence(Optional<PlaceChoice> with, Optional<PlaceChoice> without) {
        return wording.say("why.place.ended", ended(with), ended(without));
    }

    private String ended(Optional<PlaceChoice> choice) {
        if (choice.isEmpty()) {
            return wording.say("why.place.stayed");
        }
        PlaceChoice made = choice.get();
        String refused =
                made.wish() == made.outcome() ? "" : wording.say("why.place.refused", names.place(made.wish()));
        return names.place(made.outcome()) + refused;
    }
}
