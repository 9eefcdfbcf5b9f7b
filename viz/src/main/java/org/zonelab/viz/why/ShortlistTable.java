package org.zonelab.viz.why;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.zonelab.engine.world.World;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Wording;

/**
 * Firms worth a look, for readers and for programs.
 *
 * @param replication they are of
 */
public record ShortlistTable(Shortlist list, int replication, FirmNames names) {
    /** One firm a row: which, ID, owner, industry, zone, investment with and without the policy, claims. */
    public DataTable table() {
        Wording wording = names.wording();
        NumberText numbers = new NumberText(wording);
        List<List<String>> rows = list.entries().stream()
                .map(entry -> List.of(
                        wording.say("why.list." + entry.kind().name().toLowerCase(Locale.ROOT)),
                        String.valueOf(entry.id()),
                        names.origin(entry.type()),
                        names.industry(entry.type()),
                        names.place(entry.zone()),
                        numbers.level(entry.investedWith()),
                        numbers.level(entry.investedWithout()),
                        numbers.level(entry.claimed())))
                .toList();
        return new DataTable(
                wording.say("why.list", String.valueOf(replication)),
                List.of(
                        wording.say("why.list.kind"),
                        "ID",
                        wording.say("why.trait.owner"),
                        wording.say("why.trait.industry"),
                        wording.say("why.zone"),
                        wording.say("why.list.with"),
                        wording.say("why.list.without"),
                        wording.say("why.list.claimed")),
                rows);
    }

    /** The same with codes and all digits: {@code replication}, {@code firms}. */
    public ObjectNode json() {
        World world = names.world();
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("replication", replication);
        var firms = root.putArray("firms");
        for (Shortlist.Entry entry : list.entries()) {
            firms.addObject()
                    .put("kind", entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("firm", entry.id())
                    .put("origin", world.origins().get(entry.type().origin()).id())
                    .put(
                            "industry",
                            world.industries().get(entry.type().industry()).code())
                    .put("zone", world.zones().get(entry.zone()).id())
                    .put("invested", entry.investedWith())
                    .put("invested_without", entry.investedWithout())
                    .put("claimed", entry.claimed());
        }
        return root;
    }
}
