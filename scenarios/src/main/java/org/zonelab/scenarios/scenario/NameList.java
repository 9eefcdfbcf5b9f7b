package org.zonelab.scenarios.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlRefused;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads a list of known names; reports unknown names, repeated names and an empty list. */
final class NameList {
    private final Diagnostics diagnostics;
    private final Words words;

    NameList(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.words = new Words(diagnostics);
    }

    /** The known names in the list, in its order. */
    List<String> read(YamlList list, List<String> known) {
        Set<String> chosen = new LinkedHashSet<>();
        if (list.items().isEmpty()) {
            diagnostics.error(list, "must name at least one; remove the key to mean all");
        }
        for (YamlNode item : list.items()) {
            if (item instanceof YamlScalar scalar && !scalar.missing()) {
                words.oneOf(scalar, known)
                        .filter(name -> !chosen.add(name))
                        .ifPresent(name -> diagnostics.error(scalar, "'" + name + "' is named twice; remove one"));
            } else if (!(item instanceof YamlRefused)) {
                diagnostics.error(item, "must be a name, not " + item.kind());
            }
        }
        return List.copyOf(chosen);
    }
}
