package org.zonelab.viz.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ResolvedYaml;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.viz.Language;
import org.zonelab.viz.explain.LeverWords;
import org.zonelab.viz.explain.ParameterWords;
import org.zonelab.viz.explain.ScenarioJson;
import org.zonelab.viz.explain.ScenarioShelf;
import org.zonelab.viz.finding.OutcomeWords;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZonePlace;

/** What can be asked: scenarios, levers, assumptions, outcomes, zones, as the page lists them. */
final class Catalogue {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Ground ground;

    Catalogue(Ground ground) {
        this.ground = ground;
    }

    /** Everything but the scenarios' own levers, which {@link #scenario} tells. */
    ObjectNode json(Limits limits) {
        ObjectNode root = JSON.objectNode();
        root.put("version", ground.versions().getOrDefault("zonelab", ""));
        root.set("library", library());
        root.set("levers", levers());
        root.set("assumptions", assumptions());
        root.set("outcomes", outcomes());
        root.set("zones", zones());
        root.putObject("limits")
                .put("replications", limits.replications())
                .put("microRate", limits.microRate())
                .put("quarters", limits.quarters());
        return root;
    }

    /** A shipped scenario, resolved, as the tree of a scenario file; empty if there is none of this name. */
    Optional<ObjectNode> scenario(String name) {
        if (!ground.loader().finder().shippedNames().contains(name)) {
            return Optional.empty();
        }
        Path file = ground.loader().finder().shipped().resolve(name + ".yaml");
        return ground.loader().check(file, List.of(), new Diagnostics()).map(Catalogue::tree);
    }

    /** A scenario as the tree of the file that holds all of it. */
    static ObjectNode tree(ResolvedScenario scenario) {
        try {
            JsonNode tree = new YAMLMapper().readTree(new ResolvedYaml().of(scenario));
            return (ObjectNode) tree;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ArrayNode library() {
        ArrayNode array = JSON.arrayNode();
        for (ScenarioShelf.Book book : new ScenarioShelf(ground.loader()).books()) {
            ObjectNode node = array.addObject().put("name", book.name()).put("counterfactual", book.counterfactual());
            node.putObject("area")
                    .put("en", book.area().english())
                    .put("zh", book.area().chinese());
            node.putObject("title")
                    .put("en", book.title().en())
                    .put("zh", book.title().zh());
            node.putObject("description")
                    .put("en", book.question().en())
                    .put("zh", book.question().zh());
        }
        return array;
    }

    private static ArrayNode levers() {
        ArrayNode array = JSON.arrayNode();
        for (Lever lever : LeverCatalogue.all()) {
            ObjectNode node = ScenarioJson.of(lever);
            node.put("area", PlanArea.of(lever).name().toLowerCase(Locale.ROOT));
            node.putObject("range")
                    .put("neutral", lever.neutral())
                    .put("low", lever.low())
                    .put("high", lever.high());
            node.putObject("unitText")
                    .put("en", new LeverWords(Language.EN).unit(lever))
                    .put("zh", new LeverWords(Language.ZH).unit(lever));
            node.putObject("legalityText")
                    .put("en", new LeverWords(Language.EN).legality(lever.legality()))
                    .put("zh", new LeverWords(Language.ZH).legality(lever.legality()));
            array.add(node);
        }
        return array;
    }

    private ArrayNode assumptions() {
        ArrayNode array = JSON.arrayNode();
        ParameterWords words = ParameterWords.bundled();
        for (Parameter parameter : ground.parameters().all()) {
            if (parameter.form() != Parameter.Form.LIST) {
                ObjectNode node = array.addObject().put("path", parameter.path());
                node.put("unit", parameter.unit());
                node.putObject("meaning")
                        .put("en", words.meaning(parameter, Language.EN))
                        .put("zh", words.meaning(parameter, Language.ZH));
                node.put("form", parameter.form().name().toLowerCase(Locale.ROOT));
                node.put("value", Plain.decimal(parameter.value()));
                node.put("low", Plain.decimal(parameter.low())).put("high", Plain.decimal(parameter.high()));
                node.put("drawn", parameter.drawn());
                node.put("source", parameter.source())
                        .put("tag", parameter.tag().yamlName());
            }
        }
        return array;
    }

    private static ArrayNode outcomes() {
        ArrayNode array = JSON.arrayNode();
        for (String name : Headline.OUTCOMES) {
            Outcome outcome = OutcomeCatalogue.all().get(OutcomeCatalogue.index(name));
            ObjectNode node = array.addObject().put("name", name).put("pairOnly", outcome.pairOnly());
            node.put("byZone", outcome.byZone());
            ObjectNode title = node.putObject("title");
            ObjectNode noun = node.putObject("noun");
            ObjectNode unit = node.putObject("unit");
            for (Language language : Language.values()) {
                Wording wording = Wording.in(language);
                String code = language.name().toLowerCase(Locale.ROOT);
                Quantity quantity = Quantity.of(outcome.unit(), wording);
                title.put(code, new OutcomeWords(wording).row(name));
                noun.put(code, new OutcomeWords(wording).outcome(name));
                unit.putObject(code).put("name", quantity.name()).put("factor", quantity.factor());
            }
            node.putObject("meaning").put("en", outcome.meaningEn()).put("zh", outcome.meaningZh());
        }
        return array;
    }

    private ArrayNode zones() {
        ArrayNode array = JSON.arrayNode();
        for (ZonePlace place : ZonePlace.of(ground.world())) {
            ObjectNode node = array.addObject().put("id", place.id());
            node.put("latitude", place.latitude()).put("longitude", place.longitude());
            node.putObject("name").put("en", place.markedName(Language.EN)).put("zh", place.markedName(Language.ZH));
            node.putObject("province").put("en", place.provinceEn()).put("zh", place.provinceZh());
        }
        return array;
    }
}
