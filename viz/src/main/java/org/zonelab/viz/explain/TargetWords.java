package org.zonelab.viz.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlScalar;
import org.zonelab.viz.Language;

/** Whom a lever reaches, in words, from the keys of its block. */
record TargetWords(Language language) {
    private static final Map<String, String> CHINESE = Map.of(
            "east", "东部",
            "central", "中部",
            "west", "西部",
            "northeast", "东北",
            "land_used_share", "用地指标使用率",
            "true", "是",
            "false", "否");
    private static final Map<String, String> ENGLISH = Map.of("land_used_share", "share of the land quota used");

    /** The keys origins, industries and zones of a block. */
    String of(List<YamlMap.Entry> written) {
        return written.stream().map(this::part).collect(Collectors.joining(say("; ", "；")));
    }

    private String part(YamlMap.Entry entry) {
        if (entry.value() instanceof YamlMap map) {
            return map.entries().stream()
                    .map(inner -> part(entry.key(), inner))
                    .collect(Collectors.joining(say(", ", "、")));
        }
        return switch (entry.key()) {
            case "industries" -> say("industries " + words(entry.value()), "行业 " + words(entry.value()));
            case "origins" -> say("investors from " + words(entry.value()), "来源地为 " + words(entry.value()) + " 的投资者");
            default -> entry.key() + " " + words(entry.value());
        };
    }

    private String part(String group, YamlMap.Entry entry) {
        String value = words(entry.value());
        return switch (group + "." + entry.key()) {
            case "zones.names" -> say("the zones " + value, "开发区 " + value);
            case "zones.provinces" -> say("zones in " + value, value + " 的开发区");
            case "zones.regions" -> say("zones of the region " + value, value + "地区的开发区");
            case "zones.clusters" -> say("zones of the cluster " + value, value + " 集群的开发区");
            case "zones.rankAtMost" -> say("zones ranked " + value + " or better", "排名前 " + value + " 的开发区");
            case "zones.where" -> condition(entry.value());
            case "industries.encouraged" ->
                value.equals(say("true", "是"))
                        ? say("encouraged industries", "鼓励类行业")
                        : say("industries that are not encouraged", "非鼓励类行业");
            default -> entry.key() + " " + value;
        };
    }

    private String condition(YamlNode node) {
        if (!(node instanceof YamlMap map)) {
            return words(node);
        }
        String outcome = map.find("outcome").map(each -> words(each.value())).orElse("");
        boolean above = map.find("above").isPresent();
        String limit = map.find(above ? "above" : "below")
                .map(each -> words(each.value()))
                .orElse("");
        return say(
                "zones with a " + outcome + (above ? " above " : " below ") + limit,
                outcome + (above ? "高于 " : "低于 ") + limit + " 的开发区");
    }

    private String words(YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items().stream().map(this::words).collect(Collectors.joining(say(", ", "、")));
        }
        if (node instanceof YamlMap map) {
            return of(map.entries());
        }
        String text = node instanceof YamlScalar scalar ? scalar.text() : "";
        return (language == Language.EN ? ENGLISH : CHINESE).getOrDefault(text, text);
    }

    private String say(String english, String chinese) {
        return language == Language.EN ? english : chinese;
    }
}
