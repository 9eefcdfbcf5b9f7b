package org.zonelab.viz.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
    /** Between the English and the Chinese name. */
    static final String SEPARATOR = " | ";

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
            case "industries" -> say("industries " + named(entry.value()), "行业 " + named(entry.value()));
            case "origins" -> say("investors from " + named(entry.value()), "来源地为 " + named(entry.value()) + " 的投资者");
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

    /** Origins or industries by name instead of by code. */
    private String named(YamlNode node) {
        Properties names = names();
        List<YamlNode> codes = node instanceof YamlList list ? list.items() : List.of(node);
        return codes.stream()
                .map(code -> {
                    String text = code instanceof YamlScalar scalar ? scalar.text() : words(code);
                    String both = names.getProperty(text, text + SEPARATOR + text);
                    int middle = both.indexOf(SEPARATOR);
                    return say(both.substring(0, middle), both.substring(middle + SEPARATOR.length()));
                })
                .collect(Collectors.joining(say(", ", "、")));
    }

    /** English and Chinese names of origins and industries, by code. */
    static Properties names() {
        Properties names = new Properties();
        try (InputStream stream = TargetWords.class.getResourceAsStream("target_names.properties")) {
            if (stream == null) {
                throw new IllegalStateException("target_names.properties is missing from the program");
            }
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private String say(String english, String chinese) {
        return language == Language.EN ? english : chinese;
    }
}
