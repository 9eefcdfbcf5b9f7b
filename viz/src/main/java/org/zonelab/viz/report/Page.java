package org.zonelab.viz.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.ChartFiles;
import org.zonelab.viz.chart.ChartFrame;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.finding.Wording;

/** What all pages share: template engine, web font, charts drawn for wide and narrow screens. */
public final class Page {
    private static final String TEMPLATES = "org/zonelab/viz/report/";
    private static final String WEB_FONT = "NotoSansSC-subset.woff2";

    private final Wording wording;
    private final HouseStyle style;

    public Page(Wording wording, HouseStyle style) {
        this.wording = wording;
        this.style = style;
    }

    /** The tag of a language in HTML. */
    static String tag(Language language) {
        return switch (language) {
            case EN -> "en";
            case ZH -> "zh-CN";
        };
    }

    /** A page that needs no network: charts, then sections, then the command that makes it again. */
    public String html(String title, String lead, List<Chart> charts, List<Section> sections, String command) {
        return fill(
                "page.html",
                Map.of(
                        "w", wording,
                        "lang", tag(wording.language()),
                        "font", webFont(),
                        "title", title,
                        "lead", lead,
                        "figures", figures(charts),
                        "sections", sections,
                        "command", command));
    }

    /** A template with its values. */
    static String fill(String template, Map<String, Object> model) {
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new ClasspathLoader())
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate(TEMPLATES + template).evaluate(page, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    /** A chart as a page shows it. */
    public record Figure(
            String name,
            String title,
            String subtitle,
            String wide,
            String narrow,
            List<String> notes,
            DataTable table) {}

    List<Figure> figures(List<Chart> charts) {
        List<Figure> figures = new ArrayList<>();
        for (Chart chart : charts) {
            figures.add(new Figure(
                    chart.name(),
                    chart.title(),
                    chart.subtitle(),
                    drawing(chart, Layout.WIDE),
                    drawing(chart, Layout.NARROW),
                    chart.notes(),
                    chart.table()));
        }
        return figures;
    }

    private String drawing(Chart chart, Layout layout) {
        ChartFrame frame = new ChartFrame(chart, layout, style, ChartFrame.Content.PANELS);
        String prefix = chart.name() + "-" + layout.name().toLowerCase(Locale.ROOT);
        return ChartFiles.svg(frame, prefix, chart.alternative());
    }

    static String webFont() {
        try (InputStream file = HouseStyle.class.getResourceAsStream(WEB_FONT)) {
            if (file == null) {
                throw new IllegalStateException(WEB_FONT + " is missing from the program");
            }
            return Base64.getEncoder().encodeToString(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
