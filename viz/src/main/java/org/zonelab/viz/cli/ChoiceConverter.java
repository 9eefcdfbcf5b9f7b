package org.zonelab.viz.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zonelab.scenarios.yaml.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, in capitals or not; a wrong one is answered with those allowed and the nearest. */
record ChoiceConverter<E extends Enum<E>>(Class<E> choices) implements ITypeConverter<E> {
    @Override
    public E convert(String written) {
        List<E> all = Arrays.asList(choices.getEnumConstants());
        List<String> words = all.stream()
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = words.indexOf(written.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new TypeConversionException("'" + written + "' is unknown, allowed: " + String.join(", ", words)
                    + Suggestion.hint(written, words));
        }
        return all.get(index);
    }
}
