package org.zonelab.viz.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of the page, read once when the server starts: a request names one of them or nothing. */
final class PageFiles {
    /** A file and its type. */
    record PageFile(String type, byte[] bytes) {}

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, PageFile> files = new HashMap<>();

    PageFiles() {
        put("/", "page/page.html");
        put("/page.css", "page/page.css");
        put("/echarts.js", "page/echarts.js");
        put("/words.js", "page/words.js");
        put("/scenario.js", "page/scenario.js");
        put("/charts.js", "page/charts.js");
        put("/page.js", "page/page.js");
        put("/icon.svg", "page/icon.svg");
        put("/font.woff2", "../chart/NotoSansSC-subset.woff2");
    }

    /** The file of a path. */
    Optional<PageFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private void put(String path, String resource) {
        String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
        String name = resource.startsWith("../") ? "/org/zonelab/viz/" + resource.substring(3) : resource;
        try (InputStream stream = PageFiles.class.getResourceAsStream(name)) {
            if (stream == null || type == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            files.put(path, new PageFile(type, stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
