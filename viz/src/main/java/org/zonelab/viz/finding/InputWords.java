package org.zonelab.viz.finding;

import java.util.List;
import java.util.Optional;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.viz.explain.LeverWords;

/**
 * What a study varies, in words: levers, assumptions, and parts of the model, which files name by their paths.
 *
 * @param assumptions with their meanings
 */
public record InputWords(Wording wording, List<Assumption> assumptions) {
    /** Where the name of a thing ends and its explanation begins. */
    private static final String EXPLANATION = "[:;(：；（]";

    public InputWords {
        assumptions = List.copyOf(assumptions);
    }

    /** Names of all levers, and of the parameters of a catalogue. */
    public InputWords(Wording wording, ParameterCatalogue parameters) {
        this(wording, Assumption.of(parameters));
    }

    /** The name of an input at the head of a row; its path if nothing better is known. */
    public String row(String path) {
        return name(path).orElse(path);
    }

    /** The name in the middle of a sentence, quoted; a path as it is. */
    public String quoted(String path) {
        return name(path)
                .map(name -> wording.say("input.quoted", lowered(name)))
                .orElse(path);
    }

    /** The path, for a cell beside the name; empty where the name is the path already. */
    public String path(String path) {
        return name(path).isPresent() ? path : "";
    }

    private Optional<String> name(String path) {
        String key = "input." + path;
        if (wording.has(key)) {
            return Optional.of(wording.say(key));
        }
        return LeverCatalogue.find(path)
                .map(new LeverWords(wording.language())::meaning)
                .or(() -> assumptions.stream()
                        .filter(each -> path.equals(each.path()))
                        .map(each -> each.meaning().in(wording.language()))
                        .findFirst())
                .map(InputWords::shortened);
    }

    private static String shortened(String meaning) {
        return meaning.split(EXPLANATION, 2)[0].strip();
    }

    /** Without the capital of a sentence; that of an abbreviation stays. */
    private static String lowered(String name) {
        boolean abbreviation = name.length() < 2 || !Character.isLowerCase(name.charAt(1));
        return abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
