package org.zonelab.scenarios.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.Reach;
import org.zonelab.engine.policy.Target;
import org.zonelab.engine.policy.Target.Condition;
import org.zonelab.engine.world.Origin;
import org.zonelab.scenarios.scenario.WorldNames.NamedIndustry;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;

/** Reads whom a lever block reaches: origins, industries and zones. */
final class TargetReader {
    private final WorldNames names;
    private final Diagnostics diagnostics;
    private final NameList nameList;

    TargetReader(WorldNames names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
        this.nameList = new NameList(diagnostics);
    }

    Target read(Fields block, Optional<Lever> lever) {
        boolean[] origins = origins(block);
        boolean[] industries = industries(block);
        boolean[] zones = all(names.zones().size());
        @Nullable Condition where = null;
        Optional<YamlMap> zoneMap = block.map("zones");
        if (zoneMap.isPresent()) {
            lever.filter(l -> l.reach() != Reach.SELECTED)
                    .ifPresent(l -> diagnostics.error(
                            zoneMap.get(),
                            l.path() + " reaches "
                                    + (l.reach() == Reach.NATIONAL ? "all of China" : "all zones")
                                    + " and cannot be limited to zones; remove zones"));
            ZoneFilter.Chosen chosen = new ZoneFilter(names, diagnostics).read(zoneMap.get());
            zones = chosen.zones();
            where = chosen.where().orElse(null);
        }
        return new Target(zones, industries, origins, where);
    }

    private boolean[] origins(Fields block) {
        Optional<YamlList> list = block.list("origins");
        if (list.isEmpty()) {
            return all(names.origins().size());
        }
        List<String> known = names.origins().stream().map(Origin::id).toList();
        List<String> chosen = nameList.read(list.get(), known);
        return mask(names.origins(), origin -> chosen.contains(origin.id()));
    }

    private boolean[] industries(Fields block) {
        Optional<YamlNode> node = block.node("industries");
        if (node.isEmpty()) {
            return all(names.industries().size());
        }
        if (node.get() instanceof YamlMap map) {
            Fields fields = new Fields(map, List.of("encouraged"), diagnostics).require("encouraged");
            Optional<Boolean> encouraged = fields.scalar("encouraged").flatMap(new Words(diagnostics)::onOff);
            return mask(
                    names.industries(), industry -> encouraged.isEmpty() || industry.encouraged() == encouraged.get());
        }
        if (node.get() instanceof YamlList list) {
            List<String> known =
                    names.industries().stream().map(NamedIndustry::code).toList();
            List<String> chosen = nameList.read(list, known);
            return mask(names.industries(), industry -> chosen.contains(industry.code()));
        }
        diagnostics.error(
                node.get(),
                "must be {encouraged: true} or a list of codes such as "
                        + names.industries().stream()
                                .limit(2)
                                .map(NamedIndustry::code)
                                .collect(Collectors.joining(", ", "[", "]"))
                        + ", not " + node.get().kind());
        return all(names.industries().size());
    }

    static boolean[] all(int size) {
        boolean[] mask = new boolean[size];
        Arrays.fill(mask, true);
        return mask;
    }

    static <T> boolean[] mask(List<T> items, Function<T, Boolean> chosen) {
        boolean[] mask = new boolean[items.size()];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = chosen.apply(items.get(i));
        }
        return mask;
    }
}
