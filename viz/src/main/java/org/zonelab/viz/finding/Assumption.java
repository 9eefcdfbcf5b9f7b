package org.zonelab.viz.finding;

import java.util.List;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.viz.Language;
import org.zonelab.viz.explain.ParameterWords;

/**
 * One assumption as a report shows it, its figures as they are written in the parameter file.
 *
 * @param subject the parameter file, without its ending
 * @param low lower end of the range drawn from, empty where the value is fixed
 * @param high upper end
 * @param tag published, derived, assumption or synthetic
 */
public record Assumption(
        String subject,
        String name,
        Meaning meaning,
        String unit,
        String value,
        String low,
        String high,
        String source,
        String tag) {
    /** What it is, in both languages. */
    public record Meaning(String en, String zh) {
        public String in(Language language) {
            return switch (language) {
                case EN -> en;
                case ZH -> zh;
            };
        }
    }

    /** All parameters of a catalogue, in its order. */
    public static List<Assumption> of(ParameterCatalogue catalogue) {
        ParameterWords words = ParameterWords.bundled();
        return catalogue.all().stream().map(parameter -> of(parameter, words)).toList();
    }

    private static Assumption of(Parameter parameter, ParameterWords words) {
        int dot = parameter.path().indexOf('.');
        return new Assumption(
                parameter.path().substring(0, dot),
                parameter.path().substring(dot + 1),
                new Meaning(words.meaning(parameter, Language.EN), words.meaning(parameter, Language.ZH)),
                parameter.unit(),
                value(parameter),
                parameter.drawn() ? Numbers.format(parameter.low()) : "",
                parameter.drawn() ? Numbers.format(parameter.high()) : "",
                parameter.source(),
                parameter.tag().yamlName());
    }

    private static String value(Parameter parameter) {
        return switch (parameter.form()) {
            case NUMBER -> Numbers.format(parameter.value());
            case SWITCH -> parameter.value() == 0 ? "false" : "true";
            case LIST ->
                String.join(
                        ", ", parameter.values().stream().map(Numbers::format).toList());
        };
    }

    /** As files and commands name it. */
    public String path() {
        return subject + "." + name;
    }

    /** Whether replications draw it. */
    public boolean drawn() {
        return !low.isEmpty();
    }
}
