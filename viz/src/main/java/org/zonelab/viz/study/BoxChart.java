package org.zonelab.viz.study;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.discovery.Box;
import org.zonelab.engine.discovery.BoxFit;
import org.zonelab.engine.discovery.BoxSearch;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.IntervalRows;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Panel;
import org.zonelab.viz.chart.RangeRows;
import org.zonelab.viz.explain.ParameterWords;
import org.zonelab.viz.finding.InputWords;

/** A box of assumptions in which an option fails: the part of the range of each that bounds it. */
public final class BoxChart implements Chart {
    private static final String FRACTION = "fraction";

    private final String name;
    private final String option;
    private final int number;
    private final BoxSearch.Found found;
    private final List<Parameter> parameters;
    private final List<String> requirements;
    private final InputWords inputs;
    private final StudyText text;

    /**
     * A chart of a box.
     *
     * @param name of its files
     * @param option title of its scenario
     * @param number of the box, from 1; later ones hold among the points that earlier ones leave
     * @param parameters the dimensions
     * @param requirements as they were written
     * @param inputs names of the assumptions
     * @param text period, source and language
     */
    public BoxChart(
            String name,
            String option,
            int number,
            BoxSearch.Found found,
            List<Parameter> parameters,
            List<String> requirements,
            InputWords inputs,
            StudyText text) {
        this.name = name;
        this.option = option;
        this.number = number;
        this.found = found;
        this.parameters = List.copyOf(parameters);
        this.requirements = List.copyOf(requirements);
        this.inputs = inputs;
        this.text = text;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        BoxFit fit = found.fit();
        String sentence = conditions();
        return text.say(
                number == 1 ? "box.title" : "box.further",
                option,
                sentence,
                percent(fit.density()),
                percent(fit.coverage()));
    }

    private String conditions() {
        List<String> conditions = new ArrayList<>();
        for (int dimension : dimensions()) {
            double low = found.fit().box().low()[dimension];
            double high = found.fit().box().high()[dimension];
            Parameter parameter = parameters.get(dimension);
            String name = inputs.quoted(parameter.path());
            conditions.add(
                    Double.isInfinite(low)
                            ? text.say("box.below", name, value(parameter, high))
                            : Double.isInfinite(high)
                                    ? text.say("box.above", name, value(parameter, low))
                                    : text.say("box.between", name, value(parameter, low), value(parameter, high)));
        }
        String joined = conditions.get(0);
        for (int k = 1; k < conditions.size(); k++) {
            joined = text.say(
                    k == conditions.size() - 1 ? "sensitivity.and" : "sensitivity.join", joined, conditions.get(k));
        }
        return joined;
    }

    private List<Integer> dimensions() {
        return found.edges().stream()
                .map(edge -> edge.bound().dimension())
                .distinct()
                .toList();
    }

    /** A value in the parameter's own unit. */
    private String value(Parameter parameter, double value) {
        if (parameter.unit().equals(FRACTION)) {
            return text.numbers().figure(100 * value) + text.say("unit.percent.join") + "%";
        }
        return text.numbers().figure(value) + (parameter.unit().equals("1") ? "" : " " + parameter.unit());
    }

    private String figure(Parameter parameter, double value) {
        return text.numbers().figure(parameter.unit().equals(FRACTION) ? 100 * value : value);
    }

    @Override
    public String subtitle() {
        return text.say("box.subtitle", String.join(text.say("ensemble.join"), requirements), text.period());
    }

    @Override
    public List<String> notes() {
        BoxFit fit = found.fit();
        return List.of(
                text.say(
                        "box.note",
                        percent(fit.mass()),
                        percent((double) fit.allHits() / fit.points()),
                        String.valueOf(fit.points()),
                        percent(found.chance())),
                text.say("box.rule"),
                text.source());
    }

    @Override
    public String alternative() {
        return text.say("box.alternative", title());
    }

    @Override
    public DataTable table() {
        ParameterWords words = ParameterWords.bundled();
        List<List<String>> rows = new ArrayList<>();
        for (int dimension : dimensions()) {
            Parameter parameter = parameters.get(dimension);
            Box box = found.fit().box();
            rows.add(List.of(
                    parameter.path(),
                    words.meaning(parameter, text.wording().language()),
                    value(parameter, parameter.low()),
                    value(parameter, parameter.high()),
                    value(parameter, Math.max(parameter.low(), box.low()[dimension])),
                    value(parameter, Math.min(parameter.high(), box.high()[dimension])),
                    chance(dimension, Box.Side.LOW),
                    chance(dimension, Box.Side.HIGH)));
        }
        return new DataTable(
                text.say("box.table", option),
                List.of(
                        text.say("sensitivity.input"),
                        text.say("box.meaning"),
                        text.say("box.least"),
                        text.say("box.most"),
                        text.say("box.from"),
                        text.say("box.to"),
                        text.say("box.p.low"),
                        text.say("box.p.high")),
                rows);
    }

    private String chance(int dimension, Box.Side side) {
        return found.edges().stream()
                .filter(edge -> edge.bound().equals(new Box.Bound(dimension, side)))
                .map(edge -> text.numbers().with(edge.chance(), 3))
                .findFirst()
                .orElse("");
    }

    @Override
    public double aspect(Layout layout) {
        List<String> names = dimensions().stream()
                .map(dimension -> inputs.row(parameters.get(dimension).path()))
                .toList();
        return IntervalRows.roomyHeight(names, layout) / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<RangeRows.Row> rows = new ArrayList<>();
        for (int dimension : dimensions()) {
            Parameter parameter = parameters.get(dimension);
            double width = parameter.high() - parameter.low();
            double low = Math.max(parameter.low(), found.fit().box().low()[dimension]);
            double high = Math.min(parameter.high(), found.fit().box().high()[dimension]);
            rows.add(new RangeRows.Row(
                    inputs.row(parameter.path()),
                    (low - parameter.low()) / width,
                    (high - parameter.low()) / width,
                    text.say(
                            "box.figures",
                            figure(parameter, low),
                            value(parameter, high),
                            figure(parameter, parameter.low()),
                            figure(parameter, parameter.high()))));
        }
        return List.of(new Panel(text.say("box.panel"), RangeRows.plot(rows, layout, style), 1));
    }

    private String percent(double share) {
        return text.numbers().with(100 * share, share < 0.01 ? 1 : 0) + text.say("unit.percent.join") + "%";
    }
}
