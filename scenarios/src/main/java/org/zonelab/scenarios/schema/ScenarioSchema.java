package org.zonelab.scenarios.schema;

import static org.zonelab.scenarios.schema.SchemaParts.closed;
import static org.zonelab.scenarios.schema.SchemaParts.described;
import static org.zonelab.scenarios.schema.SchemaParts.oneOf;
import static org.zonelab.scenarios.schema.SchemaParts.properties;
import static org.zonelab.scenarios.schema.SchemaParts.quantity;
import static org.zonelab.scenarios.schema.SchemaParts.require;
import static org.zonelab.scenarios.schema.SchemaParts.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.Parameter.Form;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.Grammar;
import org.zonelab.scenarios.scenario.Quarter;
import org.zonelab.scenarios.scenario.ScenarioArea;
import org.zonelab.scenarios.scenario.WorldNames;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.scenarios.yaml.Quantity;

/** The schema of scenario files. */
public final class ScenarioSchema {
    private final WorldNames names;
    private final ParameterCatalogue parameters;

    /** A schema over what a scenario can name. */
    public ScenarioSchema(WorldNames names, ParameterCatalogue parameters) {
        this.names = names;
        this.parameters = parameters;
    }

    /** The whole schema. */
    public ObjectNode tree() {
        ObjectNode root = closed("What a government sets, compared with the same world without it.");
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:zonelab:scenario:1");
        root.put("title", "ZoneLab scenario");
        require(root, "format", "name", "title");
        ObjectNode keys = properties(root);
        keys.putObject("format").put("const", 1).put("description", "Version of this file format.");
        keys.set("name", kebab("Kebab-case, equal to the file's name."));
        keys.set("title", title());
        keys.set("description", description());
        keys.set("area", area());
        keys.set("extends", kebab("The scenario that everything not stated here comes from."));
        keys.set("counterfactual", kebab("The scenario it is compared with (default: current-law)."));
        keys.set("horizon", horizon());
        ObjectNode levers = described("array", "What a government sets; later blocks win where they overlap.");
        levers.set("items", new LeverSchema(names).block());
        keys.set("levers", levers);
        keys.set("assumptions", assumptions());
        keys.set("population", population());
        keys.set("zones", zones());
        keys.set("data", text("CSV of your own figures: zone, indicator, year, value, source."));
        keys.set(
                "group",
                text("CSV of one foreign group: group, entity, zone, industry, size, origin, gross_output, source."));
        ObjectNode targets = described("array", "Files in the folder targets whose promises the run answers.")
                .put("minItems", 1)
                .put("uniqueItems", true);
        targets.set("items", kebab("Name of such a file."));
        keys.set("targets", targets);
        keys.set("run", run());
        return root;
    }

    private static ObjectNode area() {
        ObjectNode area = described("string", "Shelf of the scenario library (default: own).");
        ArrayNode allowed = area.putArray("enum");
        for (ScenarioArea each : ScenarioArea.values()) {
            allowed.add(each.yamlName());
        }
        return area;
    }

    private static ObjectNode kebab(String description) {
        return described("string", description)
                .put("pattern", "^" + Grammar.NAME + "$")
                .put("maxLength", Grammar.LONGEST_NAME);
    }

    private static ObjectNode title() {
        ObjectNode title = require(closed("Shown on charts and reports."), "en", "zh");
        properties(title).set("en", text("English").put("maxLength", Grammar.LONGEST_TITLE));
        properties(title).set("zh", text("Chinese").put("maxLength", Grammar.LONGEST_TITLE));
        return title;
    }

    private static ObjectNode description() {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("description", "What the scenario asks, for a planner.");
        ArrayNode either = node.putArray("anyOf");
        either.add(text("The same in both languages."));
        ObjectNode both = require(closed("In each language."), "en", "zh");
        properties(both).set("en", text("English"));
        properties(both).set("zh", text("Chinese"));
        either.add(both);
        return node;
    }

    private static ObjectNode horizon() {
        ObjectNode horizon =
                require(closed("The quarters compared; the base year is simulated before them."), "from", "to");
        properties(horizon).putObject("from").put("const", Quarter.FIRST_OF_POLICY.toString());
        properties(horizon)
                .set(
                        "to",
                        oneOf(
                                IntStream.rangeClosed(Quarter.BASE_YEAR + 1, Grammar.LAST_YEAR)
                                        .mapToObj(year -> Quarter.of(year, 4).toString())
                                        .toList(),
                                "The last quarter of a year."));
        return horizon;
    }

    private ObjectNode assumptions() {
        ObjectNode assumptions = closed("What nobody sets, fixed to one value in both worlds.");
        for (Parameter parameter : parameters.all()) {
            String description = parameter.meaning() + " (" + parameter.unit() + "); range "
                    + Plain.number(parameter.low()) + " to " + Plain.number(parameter.high());
            if (parameter.form() == Form.SWITCH) {
                properties(assumptions).set(parameter.path(), described("boolean", description));
            } else if (parameter.form() == Form.NUMBER) {
                properties(assumptions)
                        .set(
                                parameter.path(),
                                quantity(Quantity.SHARE, parameter.low(), parameter.high(), description));
            }
        }
        return assumptions;
    }

    private static ObjectNode population() {
        ObjectNode population = closed("How the synthetic population is made.");
        ObjectNode rate = quantity(Quantity.SHARE, 0, 1, "Share of micro firms simulated one by one, above 0.");
        ObjectNode number = (ObjectNode) ((ArrayNode) rate.get("anyOf")).get(0);
        number.remove("minimum");
        number.put("exclusiveMinimum", 0);
        properties(population).set("microRate", rate);
        return population;
    }

    private static ObjectNode zones() {
        ObjectNode zones = closed("What zone governments do beside the levers.");
        properties(zones)
                .set(
                        "compete",
                        described(
                                "boolean",
                                "Whether they answer each other with land price, approval and talent grants (default: false)."));
        return zones;
    }

    private static ObjectNode run() {
        ObjectNode run = closed("How often and with which luck.");
        properties(run)
                .set(
                        "replications",
                        described("integer", "Paired runs of both worlds.")
                                .put("minimum", 1)
                                .put("maximum", Grammar.MOST_REPLICATIONS));
        properties(run).set("seed", described("integer", "Any whole number."));
        properties(run)
                .set(
                        "assumptions",
                        oneOf(
                                Arrays.stream(AssumptionMode.values())
                                        .map(AssumptionMode::yamlName)
                                        .toList(),
                                "Drawn from their ranges, or central values."));
        return run;
    }
}
