package org.zonelab.scenarios.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.Suggestion;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads what all our files begin with: format, name, title and description; and names of other files. */
public final class HeadReader {
    /** Longer paths are told by their beginning, as they stand in the file. */
    private static final int LONGEST_PATH = 255;

    static final Pattern NAME = Pattern.compile(Grammar.NAME);

    private final Diagnostics diagnostics;
    private final Words words;

    public HeadReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.words = new Words(diagnostics);
    }

    /**
     * What files beside scenarios begin with.
     *
     * @param name in kebab-case, equal to the file's
     */
    public record Head(String name, Title title) {}

    /** The head of a file; empty if its name or title is not as it should be. */
    public Optional<Head> head(Fields fields, Path file) {
        format(fields);
        Optional<Traced<String>> name = name(fields, file);
        Optional<Title> title = title(fields).map(Traced::value);
        descriptions(fields);
        return name.flatMap(found -> title.map(words -> new Head(found.value(), words)));
    }

    /** Reports a format that is not ours. */
    public void format(Fields fields) {
        fields.scalar("format")
                .filter(format -> !format.text().equals("1"))
                .ifPresent(format -> diagnostics.error(format, "unknown format " + format.kind() + ", allowed: 1"));
    }

    /** The name, in kebab-case and equal to the file's. */
    public Optional<Traced<String>> name(Fields fields, Path file) {
        return fields.scalar("name").flatMap(scalar -> name(scalar, file));
    }

    /** The title in both languages, short enough for a chart. */
    public Optional<Traced<Title>> title(Fields fields) {
        return fields.map("title").flatMap(map -> bothLanguages(map, this::shortText));
    }

    /** One description for both languages, or one for each. */
    public Optional<Traced<Title>> descriptions(Fields fields) {
        return fields.node("description").flatMap(this::descriptions);
    }

    private Optional<Traced<String>> name(YamlScalar scalar, Path file) {
        Optional<String> name = kebab(scalar);
        String expected = ScenarioFinder.nameOf(file);
        name.filter(n -> !n.equals(expected))
                .ifPresent(n -> diagnostics.error(
                        scalar, "must equal the file's name '" + expected + "'; rename the file or the scenario"));
        return name.map(n -> new Traced<>(n, scalar.position()));
    }

    /** The name of a scenario. */
    public Optional<String> kebab(YamlScalar scalar) {
        String text = scalar.text().strip();
        if (NAME.matcher(text).matches() && text.length() <= Grammar.LONGEST_NAME) {
            return Optional.of(text);
        }
        diagnostics.error(
                scalar,
                "must be a scenario's name in kebab-case (a-z, 0-9, -), such as no-deferral, not " + scalar.kind());
        return Optional.empty();
    }

    /** The file of a scenario that another file names. */
    public Optional<Path> scenario(YamlScalar scalar, Path file, ScenarioFinder finder) {
        Optional<String> name = kebab(scalar);
        Optional<Path> found = name.flatMap(each -> finder.find(each, file));
        if (name.isPresent() && found.isEmpty()) {
            diagnostics.error(
                    scalar,
                    "no scenario '" + name.get() + "' beside this file or among the shipped ones"
                            + Suggestion.hint(name.get(), finder.namesBeside(file)));
        }
        return found;
    }

    private Optional<Traced<Title>> descriptions(YamlNode node) {
        if (node instanceof YamlMap map) {
            return bothLanguages(map, words::text);
        }
        if (node instanceof YamlScalar scalar && !scalar.missing()) {
            return words.text(scalar).map(text -> new Traced<>(new Title(text, text), node.position()));
        }
        diagnostics.error(node, "must be a text or {en: ..., zh: ...}, not " + node.kind());
        return Optional.empty();
    }

    private Optional<Traced<Title>> bothLanguages(YamlMap map, Function<YamlScalar, Optional<String>> reader) {
        Fields fields = new Fields(map, List.of("en", "zh"), diagnostics).require("en", "zh");
        Optional<String> en = fields.scalar("en").flatMap(reader);
        Optional<String> zh = fields.scalar("zh").flatMap(reader);
        return en.isEmpty() || zh.isEmpty()
                ? Optional.empty()
                : Optional.of(new Traced<>(new Title(en.get(), zh.get()), map.position()));
    }

    private Optional<String> shortText(YamlScalar scalar) {
        Optional<String> text = words.text(scalar);
        if (text.isPresent() && text.get().length() > Grammar.LONGEST_TITLE) {
            diagnostics.error(
                    scalar,
                    "has " + text.get().length() + " characters, at most " + Grammar.LONGEST_TITLE + " fit a chart");
        }
        return text;
    }

    /** A file that another one names, as a path from the other's folder. */
    public Optional<Path> path(YamlScalar scalar, Path scenario) {
        try {
            Path file = scenario.resolveSibling(scalar.text().strip());
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            String shown = file.toString().length() <= LONGEST_PATH ? file.toString() : scalar.kind();
            diagnostics.error(scalar, "no such file: " + shown + "; the path counts from this file's folder");
        } catch (InvalidPathException e) {
            diagnostics.error(scalar, "is not a path: " + scalar.kind());
        }
        return Optional.empty();
    }
}
