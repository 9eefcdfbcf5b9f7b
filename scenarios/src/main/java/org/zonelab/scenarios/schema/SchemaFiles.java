package org.zonelab.scenarios.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.scenario.WorldNames;

/** The schema files as they are shipped, by name. */
public record SchemaFiles(WorldNames names, ParameterCatalogue parameters) {
    /** Schema of scenario files. */
    public static final String SCENARIO = "scenario.schema.json";

    /** Schema of parameter files. */
    public static final String PARAMETERS = "parameters.schema.json";

    /** Text of each file. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(SCENARIO, text(new ScenarioSchema(names, parameters).tree()));
        texts.put(PARAMETERS, text(new ParameterSchema().tree()));
        return texts;
    }

    private static String text(ObjectNode tree) {
        return JsonText.of(tree);
    }
}
