package org.zonelab.scenarios.schema;

import static org.zonelab.scenarios.schema.SchemaParts.closed;
import static org.zonelab.scenarios.schema.SchemaParts.described;
import static org.zonelab.scenarios.schema.SchemaParts.listOf;
import static org.zonelab.scenarios.schema.SchemaParts.oneOf;
import static org.zonelab.scenarios.schema.SchemaParts.properties;
import static org.zonelab.scenarios.schema.SchemaParts.quantity;
import static org.zonelab.scenarios.schema.SchemaParts.require;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverKind;
import org.zonelab.engine.policy.PublishedZones;
import org.zonelab.engine.policy.Reach;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.Zone;
import org.zonelab.scenarios.scenario.Grammar;
import org.zonelab.scenarios.scenario.LeverValue;
import org.zonelab.scenarios.scenario.WorldNames;
import org.zonelab.scenarios.scenario.WorldNames.NamedIndustry;
import org.zonelab.scenarios.yaml.Quantity;

/** The schema of one lever block; what its value may be depends on the lever. */
record LeverSchema(WorldNames names) {
    ObjectNode block() {
        ObjectNode block = require(closed("One lever, dated and targeted."), "lever", "value");
        ObjectNode keys = properties(block);
        keys.set(
                "lever",
                oneOf(
                        LeverCatalogue.all().stream().map(Lever::path).toList(),
                        "Path of the lever; see zonelab levers."));
        keys.putObject("value").put("description", "With its unit, in the lever's range.");
        keys.set("from", quarter("First quarter (default: the first of the horizon)."));
        keys.set("to", quarter("Last quarter, inclusive (default: no end)."));
        keys.set(
                "ramp",
                quantity(
                        Quantity.QUARTERS,
                        0,
                        Grammar.LONGEST_RAMP,
                        "Time over which the value is reached in equal steps."));
        keys.set(
                "origins",
                listOf(names.origins().stream().map(Origin::id).toList(), "Investors' origins (default: all)."));
        keys.set("industries", industries());
        keys.set("zones", zones());
        ArrayNode rules = block.putArray("allOf");
        LeverCatalogue.all().forEach(lever -> rules.add(rule(lever)));
        return block;
    }

    private static ObjectNode quarter(String description) {
        return described("string", description).put("pattern", "^2(0[0-9]{2}|100)-Q[1-4]$");
    }

    private static ObjectNode rule(Lever lever) {
        ObjectNode rule = JsonNodeFactory.instance.objectNode();
        ObjectNode condition = rule.putObject("if");
        condition.putObject("properties").putObject("lever").put("const", lever.path());
        require(condition, "lever");
        ObjectNode then = rule.putObject("then").putObject("properties");
        String description = lever.meaningEn() + "; " + lever.unit() + ", " + LeverValue.text(lever, lever.low())
                + " to " + LeverValue.text(lever, lever.high());
        then.set(
                "value",
                lever.kind() == LeverKind.SWITCH
                        ? described("boolean", description)
                        : quantity(LeverValue.quantity(lever.kind()), lever.low(), lever.high(), description));
        if (lever.reach() != Reach.SELECTED) {
            then.put("zones", false);
        }
        return rule;
    }

    private ObjectNode industries() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("description", "Industries (default: all).");
        ArrayNode either = node.putArray("anyOf");
        ObjectNode encouraged = require(closed("By the national encouraged catalogue."), "encouraged");
        properties(encouraged).putObject("encouraged").put("type", "boolean");
        either.add(encouraged);
        either.add(listOf(names.industries().stream().map(NamedIndustry::code).toList(), "By code."));
        return node;
    }

    private ObjectNode zones() {
        ObjectNode zones = closed("Zones that meet all of it (default: all).").put("minProperties", 1);
        ObjectNode keys = properties(zones);
        keys.set("names", listOf(names.zones().stream().map(Zone::id).toList(), "Zones by id."));
        keys.set("provinces", listOf(names.provinceNames(), "Provinces in English or Chinese."));
        keys.set("regions", listOf(WorldNames.regionNames(), "Statistical regions."));
        List<String> clusters = names.clusters();
        keys.set("clusters", listOf(clusters, "City clusters."));
        keys.set(
                "rankAtMost",
                described("integer", "Published rank in the base year.")
                        .put("minimum", 1)
                        .put("maximum", names.zones().size()));
        keys.set("where", where());
        return zones;
    }

    private static ObjectNode where() {
        ObjectNode where = require(closed("Threshold on last quarter's outcome of the zone."), "outcome");
        properties(where).set("outcome", oneOf(PublishedZones.OUTCOMES, "What zones published last quarter."));
        for (String side : List.of("above", "below")) {
            properties(where)
                    .set(
                            side,
                            quantity(
                                    Quantity.SHARE,
                                    Double.NEGATIVE_INFINITY,
                                    Double.POSITIVE_INFINITY,
                                    "Threshold, in the outcome's unit or as a percentage."));
        }
        ArrayNode one = where.putArray("oneOf");
        require(one.addObject(), "above");
        require(one.addObject(), "below");
        return where;
    }
}
