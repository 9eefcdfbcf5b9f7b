package org.zonelab.scenarios.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 text as a tree with positions; everything wrong goes to the collector, nothing is thrown.
 *
 * <p>Refused with their line: anchors and aliases (the first of a file, with the number of the others), tags, merge keys, duplicate keys, a second document, directives, nesting
 * beyond 20 levels, text that is not UTF-8, files beyond 1 MB.
 */
public final class YamlReader {
    private final Diagnostics diagnostics;

    public YamlReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The mapping at the root of a file; empty if the file cannot be used at all. */
    public Optional<YamlMap> read(Path path) {
        String file = path.toString();
        return new SourceText(file, diagnostics).read(path).flatMap(text -> parse(file, text));
    }

    /** The same for bytes that come from elsewhere, under the name they shall have in messages. */
    public Optional<YamlMap> read(String file, byte[] bytes) {
        return new SourceText(file, diagnostics).decode(bytes).flatMap(text -> parse(file, text));
    }

    private Optional<YamlMap> parse(String file, String text) {
        TreeBuilder builder = new TreeBuilder(file, diagnostics);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(2 * SourceText.LARGEST_BYTES)
                .build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                if (!builder.accept(event)) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(new Position(file, 1, 1));
            diagnostics.error(at, "", syntax(e.getProblem()));
            return Optional.empty();
        } catch (YamlEngineException e) {
            diagnostics.error(new Position(file, 1, 1), "", syntax(String.valueOf(e.getMessage())));
            return Optional.empty();
        } finally {
            builder.finish();
        }
        Optional<YamlNode> root = builder.root();
        if (root.isEmpty()) {
            diagnostics.error(new Position(file, 1, 1), "", "is empty");
            return Optional.empty();
        }
        if (root.get() instanceof YamlMap map) {
            return Optional.of(map);
        }
        if (!(root.get() instanceof YamlRefused)) {
            diagnostics.error(
                    root.get(),
                    "the file must be a mapping of keys to values, not "
                            + root.get().kind());
        }
        return Optional.empty();
    }

    private static String syntax(String problem) {
        String plain = Excerpt.of(problem.replace("\\t(TAB)", "tab"));
        if (problem.contains("TAB")) {
            return "a tab cannot indent; use spaces";
        }
        if (problem.contains("mapping values are not allowed here")) {
            return "not YAML: a second ':' in one line; put text with ': ' in quotes, or check the indentation";
        }
        return "not YAML: " + plain + "; check indentation, quotes and brackets here and above";
    }
}
