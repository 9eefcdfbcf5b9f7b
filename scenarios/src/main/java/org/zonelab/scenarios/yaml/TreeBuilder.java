package org.zonelab.scenarios.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree from the parser's events, one by one, and refuses what our files may not hold. */
final class TreeBuilder {
    static final int DEEPEST = 20;

    private final String file;
    private final Diagnostics diagnostics;
    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable YamlNode root;
    private Optional<RepeatedError> anchors = Optional.empty();
    private Optional<RepeatedError> aliases = Optional.empty();
    private int documents;

    TreeBuilder(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    Optional<YamlNode> root() {
        return Optional.ofNullable(root);
    }

    /** Reports what is told once a file, however often it occurs; to be called when the last event was taken. */
    void finish() {
        anchors.ifPresent(each -> each.tell(diagnostics));
        aliases.ifPresent(each -> each.tell(diagnostics));
    }

    /** Takes the next event; false if reading on makes no sense. */
    boolean accept(Event event) {
        return switch (event.getEventId()) {
            case DocumentStart -> startDocument((DocumentStartEvent) event);
            case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> close();
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case StreamStart, StreamEnd, DocumentEnd, Comment -> true;
        };
    }

    private boolean startDocument(DocumentStartEvent event) {
        documents++;
        if (documents > 1) {
            diagnostics.error(position(event), "", "a second document starts here; one file holds one document");
            return false;
        }
        if (event.getSpecVersion().isPresent() || !event.getTags().isEmpty()) {
            diagnostics.error(position(event), "", "directives (%YAML, %TAG) are not allowed; remove them");
        }
        return true;
    }

    private boolean open(CollectionStartEvent event) {
        Position at = position(event);
        String path = childPath();
        if (open.size() == DEEPEST) {
            diagnostics.error(at, path, "nested deeper than " + DEEPEST + " levels");
            return false;
        }
        refuseDecoration(event, event.getTag().orElse(""), path);
        open.push(event instanceof MappingStartEvent ? new MapLevel(at, path) : new ListLevel(at, path));
        return true;
    }

    private boolean close() {
        add(open.pop().node());
        return true;
    }

    private boolean scalar(ScalarEvent event) {
        String path = childPath();
        refuseDecoration(event, event.getTag().orElse(""), path);
        boolean quoted = event.getScalarStyle() != ScalarStyle.PLAIN;
        add(new YamlScalar(position(event), path, event.getValue(), quoted));
        return true;
    }

    private boolean alias(AliasEvent event) {
        String path = childPath();
        String message =
                "aliases (*" + Excerpt.of(event.getAlias().getValue()) + ") are not allowed; write the value out";
        aliases = RepeatedError.oneMore(aliases, position(event), path, message);
        add(new YamlRefused(position(event), path));
        return true;
    }

    private void refuseDecoration(NodeEvent event, String tag, String path) {
        event.getAnchor().ifPresent(anchor -> {
            String message = "anchors (&" + Excerpt.of(anchor.getValue()) + ") are not allowed; remove it";
            anchors = RepeatedError.oneMore(anchors, position(event), path, message);
        });
        if (!tag.isEmpty()) {
            diagnostics.error(position(event), path, "tags (" + Excerpt.of(tag) + ") are not allowed; remove it");
        }
    }

    private void add(YamlNode node) {
        Level level = open.peek();
        if (level == null) {
            root = node;
        } else {
            level.add(node);
        }
    }

    private String childPath() {
        Level level = open.peek();
        return level == null ? "" : level.childPath();
    }

    private Position position(Event event) {
        return event.getStartMark()
                .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Position(file, 1, 1));
    }

    /** A list or mapping that is still being read. */
    private interface Level {
        String childPath();

        void add(YamlNode child);

        YamlNode node();
    }

    private record ListLevel(Position position, String path, List<YamlNode> items) implements Level {
        ListLevel(Position position, String path) {
            this(position, path, new ArrayList<>());
        }

        @Override
        public String childPath() {
            return path + "[" + items.size() + "]";
        }

        @Override
        public void add(YamlNode child) {
            items.add(child);
        }

        @Override
        public YamlNode node() {
            return new YamlList(position, path, items);
        }
    }

    private final class MapLevel implements Level {
        private final Position position;
        private final String path;
        private final Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        private @Nullable YamlNode key;

        MapLevel(Position position, String path) {
            this.position = position;
            this.path = path;
        }

        @Override
        public String childPath() {
            return key instanceof YamlScalar scalar ? below(scalar.text()) : path;
        }

        private String below(String name) {
            String plain = Excerpt.of(name);
            return path.isEmpty() ? plain : path + "." + plain;
        }

        @Override
        public void add(YamlNode child) {
            YamlNode waiting = key;
            if (waiting == null) {
                key = child;
                return;
            }
            key = null;
            if (waiting instanceof YamlScalar name) {
                addEntry(name, child);
            } else if (!(waiting instanceof YamlRefused)) {
                diagnostics.error(waiting.position(), path, "a key must be plain text, not " + waiting.kind());
            }
        }

        private void addEntry(YamlScalar name, YamlNode value) {
            String key = name.text();
            if (!name.quoted() && key.equals("<<")) {
                diagnostics.error(
                        name.position(), path, "merge keys (<<) are not allowed; use 'extends' or write it out");
                return;
            }
            YamlMap.Entry first = entries.putIfAbsent(key, new YamlMap.Entry(key, name.position(), value));
            if (first != null) {
                int line = first.position().line();
                diagnostics.error(name.position(), below(key), "duplicate key, first used in line " + line);
            }
        }

        @Override
        public YamlNode node() {
            return new YamlMap(position, path, List.copyOf(entries.values()));
        }
    }
}
