package org.zonelab.scenarios.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Comparator;
import org.zonelab.engine.policy.LeverKind;
import org.zonelab.engine.policy.ZoneConduct;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.yaml.Plain;

/**
 * A resolved scenario as one scenario file that extends nothing: what a manifest keeps, what {@code explain --yaml}
 * prints. Equal scenarios give equal text, wherever their values were stated.
 */
public final class ResolvedYaml {
    private final YAMLMapper mapper = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build());

    /** The text of the file; reading it gives the same scenario. */
    public String of(ResolvedScenario scenario) {
        try {
            return mapper.writeValueAsString(tree(scenario));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode tree(ResolvedScenario scenario) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", 1);
        root.put("name", scenario.name().value());
        root.putObject("title")
                .put("en", scenario.title().value().en())
                .put("zh", scenario.title().value().zh());
        Title descriptions = scenario.descriptions().value();
        if (!descriptions.en().equals(descriptions.zh())) {
            root.putObject("description").put("en", descriptions.en()).put("zh", descriptions.zh());
        } else if (!descriptions.en().isEmpty()) {
            root.put("description", descriptions.en());
        }
        root.put("counterfactual", scenario.counterfactual().value());
        Horizon horizon = scenario.horizon().value();
        root.putObject("horizon")
                .put("from", horizon.first().toString())
                .put("to", horizon.last().toString());
        ArrayNode levers = root.putArray("levers");
        scenario.levers().forEach(block -> levers.add(lever(block)));
        if (!scenario.assumptions().isEmpty()) {
            ObjectNode assumptions = root.putObject("assumptions");
            scenario.assumptions().stream()
                    .sorted(Comparator.comparing(AssumptionOverride::path))
                    .forEach(each -> assumptions.put(each.path(), Plain.decimal(each.value())));
        }
        root.putObject("population")
                .put("microRate", Plain.decimal(scenario.microRate().value()));
        if (scenario.conduct().value() == ZoneConduct.COMPETING) {
            root.putObject("zones").put("compete", true);
        }
        if (!scenario.targets().value().isEmpty()) {
            ArrayNode targets = root.putArray("targets");
            scenario.targets().value().forEach(set -> targets.add(set.name()));
        }
        scenario.data().ifPresent(data -> root.put("data", data.value().toString()));
        scenario.group().ifPresent(group -> root.put("group", group.value().toString()));
        root.putObject("run")
                .put("replications", scenario.replications().value())
                .put("seed", scenario.seed().value())
                .put("assumptions", scenario.mode().value().yamlName());
        return root;
    }

    private static ObjectNode lever(LeverBlock block) {
        ObjectNode lever = JsonNodeFactory.instance.objectNode();
        lever.put("lever", block.lever().path());
        if (block.lever().kind() == LeverKind.SWITCH) {
            lever.put("value", block.value() != 0);
        } else if (block.lever().kind() == LeverKind.NUMBER) {
            lever.put("value", Plain.decimal(block.value()));
        } else {
            lever.put("value", LeverValue.text(block.lever(), block.value()));
        }
        block.from().ifPresent(from -> lever.put("from", from.toString()));
        block.to().ifPresent(to -> lever.put("to", to.toString()));
        if (block.rampQuarters() > 0) {
            lever.put("ramp", block.rampQuarters() + " quarters");
        }
        block.written().forEach(entry -> lever.set(entry.key(), NodeTree.of(entry.value())));
        return lever;
    }
}
