package org.zonelab.viz.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.ZoneConduct;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.scenario.LeverBlock;
import org.zonelab.scenarios.scenario.LeverValue;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.Traced;
import org.zonelab.scenarios.yaml.Diagnostic;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.scenarios.yaml.Position;
import org.zonelab.viz.Language;

/** Resolved scenarios, levers and diagnostics as JSON for programs. */
public final class ScenarioJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ScenarioJson() {}

    /**
     * Every value with its unit and place.
     *
     * @param language of what assumptions mean; levers and titles are told in both
     */
    public static ObjectNode of(ResolvedScenario scenario, ParameterCatalogue parameters, Language language) {
        ObjectNode root = JSON.objectNode();
        root.put("name", scenario.name().value());
        root.putObject("title")
                .put("en", scenario.title().value().en())
                .put("zh", scenario.title().value().zh());
        root.putObject("description")
                .put("en", scenario.descriptions().value().en())
                .put("zh", scenario.descriptions().value().zh());
        root.put("counterfactual", scenario.counterfactual().value());
        root.set("levers", blocks(scenario.levers()));
        root.set("counterfactualLevers", blocks(scenario.counterfactualLevers()));
        ArrayNode settings = root.putArray("settings");
        settings.add(setting("horizon.from", scenario.horizon().value().first().toString(), scenario.horizon()));
        settings.add(setting("horizon.to", scenario.horizon().value().last().toString(), scenario.horizon()));
        settings.add(setting(
                "population.microRate", Plain.percent(scenario.microRate().value()), scenario.microRate()));
        settings.add(setting(
                "zones.compete",
                Boolean.toString(scenario.conduct().value() == ZoneConduct.COMPETING),
                scenario.conduct()));
        scenario.data()
                .ifPresent(data -> settings.add(setting("data", data.value().toString(), data)));
        scenario.group()
                .ifPresent(group -> settings.add(setting("group", group.value().toString(), group)));
        settings.add(setting("run.replications", scenario.replications().value().toString(), scenario.replications()));
        settings.add(setting("run.seed", scenario.seed().value().toString(), scenario.seed()));
        settings.add(setting("run.assumptions", scenario.mode().value().yamlName(), scenario.mode()));
        ArrayNode assumptions = root.putArray("assumptions");
        ParameterWords words = ParameterWords.bundled();
        parameters
                .all()
                .forEach(parameter -> assumptions.add(
                        assumption(parameter, words.meaning(parameter, language), scenario.assumptions())));
        return root;
    }

    private static ArrayNode blocks(List<LeverBlock> blocks) {
        ArrayNode array = JSON.arrayNode();
        for (LeverBlock block : blocks) {
            ObjectNode node = array.addObject();
            node.put("lever", block.lever().path());
            node.put("value", LeverValue.text(block.lever(), block.value()));
            node.put("unit", block.lever().unit());
            block.from().ifPresent(from -> node.put("from", from.toString()));
            block.to().ifPresent(to -> node.put("to", to.toString()));
            node.put("rampQuarters", block.rampQuarters());
            node.put("target", block.targetText());
            node.put("legality", lower(block.lever().legality()));
            node.put("evidence", block.lever().evidence().name());
            node.put("at", block.position().toString());
        }
        return array;
    }

    private static ObjectNode setting(String key, String value, Traced<?> traced) {
        return JSON.objectNode()
                .put("key", key)
                .put("value", value)
                .put("at", traced.position().toString());
    }

    private static ObjectNode assumption(Parameter parameter, String meaning, List<AssumptionOverride> overrides) {
        ObjectNode node = JSON.objectNode().put("path", parameter.path());
        node.put("meaning", meaning).put("unit", parameter.unit());
        ArrayNode values = node.putArray("central");
        parameter.values().forEach(value -> values.add(Plain.decimal(value)));
        node.put("low", Plain.decimal(parameter.low())).put("high", Plain.decimal(parameter.high()));
        node.put("distribution", parameter.distribution().yamlName());
        node.put("source", parameter.source()).put("tag", parameter.tag().yamlName());
        Position at = parameter.position();
        for (AssumptionOverride override : overrides) {
            if (override.path().equals(parameter.path())) {
                node.put("setTo", Plain.decimal(override.value()));
                at = override.position();
            }
        }
        return node.put("at", at.toString());
    }

    /** Everything the catalogue says of a lever. */
    public static ObjectNode of(Lever lever) {
        ObjectNode node = JSON.objectNode().put("path", lever.path());
        node.put("kind", lower(lever.kind())).put("unit", lever.unit());
        node.put("neutral", LeverValue.text(lever, lever.neutral()));
        node.put("low", LeverValue.text(lever, lever.low())).put("high", LeverValue.text(lever, lever.high()));
        node.put("reach", lower(lever.reach())).put("evidence", lever.evidence().name());
        node.put("takeUp", Plain.decimal(lever.takeUp())).put("lagQuarters", lever.lagQuarters());
        node.put("announcedQuartersBefore", lever.announcedQuartersBefore());
        node.put("legality", lower(lever.legality()));
        node.putObject("meaning").put("en", lever.meaningEn()).put("zh", lever.meaningZh());
        return node.put("actsOn", lever.actsOn()).put("source", lever.source());
    }

    /** One error or warning. */
    public static ObjectNode of(Diagnostic diagnostic) {
        Position position = diagnostic.position();
        return JSON.objectNode()
                .put("severity", lower(diagnostic.severity()))
                .put("file", position.file())
                .put("line", position.line())
                .put("column", position.column())
                .put("key", diagnostic.key())
                .put("message", diagnostic.message());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
