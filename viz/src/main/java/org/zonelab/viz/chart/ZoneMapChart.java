package org.zonelab.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.XYPlot;
import org.zonelab.viz.chart.ZoneDots.Dot;
import org.zonelab.viz.chart.ZoneDots.Fill;
import org.zonelab.viz.chart.ZoneDots.Name;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZoneEffects;
import org.zonelab.viz.finding.ZoneEffects.ZoneEffect;
import org.zonelab.viz.finding.ZonePlace;

/** Where the winners and losers lie: labelled dots on a grid of degrees, with no borders. */
public final class ZoneMapChart implements Chart {
    private static final double WEST = 73;
    private static final double EAST = 136;
    private static final double SOUTH = 17;
    private static final double NORTH = 54;
    /** Height of a degree of latitude over width of a degree of longitude, about right at 36 degrees north. */
    private static final double STRETCH = 1.24;

    private static final double KEY_LONGITUDE = 75.5;
    private static final double PLACE_RADIUS = 2;

    private final ZoneEffects zones;
    private final Sentences sentences;
    private final Wording wording;
    private final ZoneWords words;

    public ZoneMapChart(ZoneEffects zones, Sentences sentences) {
        this.zones = zones;
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.words = new ZoneWords(sentences);
    }

    @Override
    public String name() {
        return "zone-map";
    }

    @Override
    public String title() {
        return sentences.provinces(zones);
    }

    @Override
    public String subtitle() {
        return words.subtitle();
    }

    @Override
    public List<String> notes() {
        return List.of(wording.say("map.note"), wording.say("zones.synthetic"), sentences.source());
    }

    @Override
    public String alternative() {
        return wording.say("map.alternative", title());
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (ZoneEffect zone : bySize()) {
            List<String> row = new ArrayList<>(words.row(zone, words.decimals(zone)));
            row.add(wording.say("sign." + zone.estimate().sign().name()));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(words.columns());
        columns.add(wording.say("table.sign"));
        return new DataTable(wording.say("map.table", words.unit(), sentences.rangeName()), columns, rows);
    }

    @Override
    public double aspect(Layout layout) {
        return STRETCH * (NORTH - SOUTH) / (EAST - WEST) + (layout == Layout.WIDE ? 0.02 : 0.14);
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        XYPlot plot = style.plot(new DegreeAxis(WEST, EAST, "°E"), new DegreeAxis(SOUTH, NORTH, "°N"), layout, 44);
        plot.setDomainGridlinesVisible(true);
        plot.addAnnotation(new ZoneDots(dots(layout), names(layout, style)));
        return List.of(new Panel(words.panel(), plot, 1));
    }

    private List<Dot> dots(Layout layout) {
        List<Dot> dots = new ArrayList<>();
        for (ZoneEffect zone : bySize()) {
            ZonePlace place = zone.place();
            dots.add(
                    switch (zone.estimate().sign()) {
                        case GAIN -> dot(place, radius(zone, layout), Palette.POLICY, Fill.FILLED);
                        case LOSS -> dot(place, radius(zone, layout), Palette.LOSS, Fill.FILLED);
                        case UNCLEAR, NONE -> dot(place, PLACE_RADIUS, Palette.ZERO, Fill.HOLLOW);
                    });
        }
        dots.add(key(2, PLACE_RADIUS, Palette.ZERO, Fill.HOLLOW));
        if (largest() > 0) {
            double radius = radius(keySize(), layout);
            dots.add(key(0, radius, Palette.POLICY, Fill.FILLED));
            if (!zones.losses().isEmpty()) {
                dots.add(key(1, radius, Palette.LOSS, Fill.FILLED));
            }
        }
        return dots;
    }

    private List<Name> names(Layout layout, HouseStyle style) {
        Font small = style.text(layout.fontSize() * 0.85f);
        Font strong = style.strong(layout.fontSize() * 0.85f);
        List<Name> names = new ArrayList<>();
        if (largest() > 0) {
            double shown = keySize() * words.quantity().factor();
            String size = sentences.numbers().unit(AxisNumbers.plain(shown, sentences.numbers()), words.quantity());
            names.add(keyName(0, wording.say("map.gain", size), Palette.POLICY, small, layout));
            if (!zones.losses().isEmpty()) {
                names.add(keyName(1, wording.say("map.loss", size), Palette.LOSS, small, layout));
            }
        }
        names.add(keyName(2, wording.say("map.unclear"), Palette.QUIET, small, layout));
        int labels = layout == Layout.WIDE ? 12 : 4;
        for (ZoneEffect zone : bySize()) {
            Estimate.Sign sign = zone.estimate().sign();
            boolean clear = sign == Estimate.Sign.GAIN || sign == Estimate.Sign.LOSS;
            if (clear && labels-- > 0) {
                ZonePlace place = zone.place();
                names.add(new Name(
                        place.markedName(wording.language()),
                        place.longitude(),
                        place.latitude(),
                        radius(zone, layout),
                        strong,
                        Palette.INK));
            }
        }
        names.addAll(provinces(small));
        return names;
    }

    /** Names of provinces at the middle of their zones, for orientation. */
    private List<Name> provinces(Font font) {
        Map<String, List<ZonePlace>> members = new LinkedHashMap<>();
        for (ZoneEffect zone : zones.all()) {
            members.computeIfAbsent(zone.place().province(wording.language()), name -> new ArrayList<>())
                    .add(zone.place());
        }
        List<Name> names = new ArrayList<>();
        members.forEach((name, places) -> names.add(new Name(
                name,
                places.stream().mapToDouble(ZonePlace::longitude).average().orElseThrow(),
                places.stream().mapToDouble(ZonePlace::latitude).average().orElseThrow(),
                0,
                font,
                Palette.ZERO)));
        return names;
    }

    private List<ZoneEffect> bySize() {
        return zones.all().stream()
                .sorted(Comparator.comparingDouble(
                                (ZoneEffect zone) -> -Math.abs(zone.estimate().effect()))
                        .thenComparing(zone -> zone.place().id()))
                .toList();
    }

    private double largest() {
        return zones.all().stream()
                .filter(zone -> zone.estimate().sign() == Estimate.Sign.GAIN
                        || zone.estimate().sign() == Estimate.Sign.LOSS)
                .mapToDouble(zone -> Math.abs(zone.estimate().effect()))
                .max()
                .orElse(0);
    }

    private double radius(ZoneEffect zone, Layout layout) {
        return radius(Math.abs(zone.estimate().effect()), layout);
    }

    private double radius(double size, Layout layout) {
        return Math.max(PLACE_RADIUS, largestRadius(layout) * Math.sqrt(size / largest()));
    }

    /** A round size of about a third of the largest, in the unit of the tables. */
    private double keySize() {
        double third = largest() * words.quantity().factor() / 3;
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(third)));
        double leading = third / power;
        return (leading >= 5 ? 5 : leading >= 2 ? 2 : 1)
                * power
                / words.quantity().factor();
    }

    private static double largestRadius(Layout layout) {
        return layout == Layout.WIDE ? 22 : 9;
    }

    private static Dot dot(ZonePlace place, double radius, Color color, Fill fill) {
        return new Dot(place.longitude(), place.latitude(), radius, color, fill);
    }

    private static double keyLatitude(int line) {
        return 26.5 - 2.5 * line;
    }

    private static Dot key(int line, double radius, Color color, Fill fill) {
        return new Dot(KEY_LONGITUDE, keyLatitude(line), radius, color, fill);
    }

    private static Name keyName(int line, String text, Color color, Font font, Layout layout) {
        return new Name(text, KEY_LONGITUDE, keyLatitude(line), largestRadius(layout) / 2 + 3, font, color);
    }
}
