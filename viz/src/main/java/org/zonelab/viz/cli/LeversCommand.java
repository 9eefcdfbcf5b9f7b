package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.scenarios.scenario.LeverExample;
import org.zonelab.scenarios.scenario.LeverValue;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.scenarios.yaml.Suggestion;
import org.zonelab.viz.Counted;
import org.zonelab.viz.explain.LeverWords;
import org.zonelab.viz.explain.ScenarioJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code levers}: what a government can set. */
@Command(name = "levers", description = "List the levers, or show one with its source and a YAML example.")
final class LeversCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Path of a lever, such as withholdingTax.creditRate.")
    private String name = "";

    @Override
    public Integer call() {
        if (name.isEmpty()) {
            all();
        } else {
            one(LeverCatalogue.find(name).orElseThrow(this::unknown));
        }
        return ExitStatus.DONE.code();
    }

    private BadInputException unknown() {
        List<String> paths = LeverCatalogue.all().stream().map(Lever::path).toList();
        return new BadInputException(
                "unknown lever '" + name + "', 'zonelab levers' lists all" + Suggestion.hint(name, paths));
    }

    private void all() {
        if (common.json()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            LeverCatalogue.all().forEach(lever -> array.add(ScenarioJson.of(lever)));
            common.out().print(JsonText.of(array));
            return;
        }
        LeverWords words = new LeverWords(common.language());
        TextTable table = new TextTable().row("lever", "now", "range", "legality", "evidence", "meaning");
        for (Lever lever : LeverCatalogue.all()) {
            table.row(
                    lever.path(),
                    LeverValue.text(lever, lever.neutral()),
                    LeverValue.text(lever, lever.low()) + " .. " + LeverValue.text(lever, lever.high()),
                    words.legality(lever.legality()),
                    lever.evidence().name(),
                    words.meaning(lever));
        }
        common.out().print(table.text());
    }

    private void one(Lever lever) {
        if (common.json()) {
            common.out().print(JsonText.of(ScenarioJson.of(lever).put("example", LeverExample.yaml(lever))));
            return;
        }
        LeverWords words = new LeverWords(common.language());
        common.out()
                .print(new TextTable()
                        .row("lever", lever.path())
                        .row("meaning", words.meaning(lever))
                        .row("unit", lever.unit())
                        .row("written as", LeverValue.wanted(lever))
                        .row("now", LeverValue.text(lever, lever.neutral()))
                        .row(
                                "range",
                                LeverValue.text(lever, lever.low()) + " .. " + LeverValue.text(lever, lever.high()))
                        .row("reach", words.reach(lever.reach()))
                        .row("acts on", lever.actsOn())
                        .row("legality", words.legality(lever.legality()))
                        .row("evidence", words.evidence(lever.evidence()))
                        .row("take-up", Plain.percent(lever.takeUp()))
                        .row("lag", Counted.text(lever.lagQuarters(), "quarter", "quarters"))
                        .row(
                                "announced",
                                Counted.text(lever.announcedQuartersBefore(), "quarter", "quarters") + " before")
                        .row("source", lever.source())
                        .row("example", "")
                        .text());
        common.out().print(LeverExample.yaml(lever));
    }
}
