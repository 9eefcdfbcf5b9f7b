package org.zonelab.viz.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.viz.Language;

/** What the parameters of the model mean: in English as their files say, in Chinese by their paths. */
public final class ParameterWords {
    private final Properties chinese;

    private ParameterWords(Properties chinese) {
        this.chinese = chinese;
    }

    /** The words of this program. */
    public static ParameterWords bundled() {
        Properties chinese = new Properties();
        try (InputStream stream = ParameterWords.class.getResourceAsStream("parameter_meanings_zh.properties")) {
            if (stream == null) {
                throw new IllegalStateException("parameter_meanings_zh.properties is missing from the program");
            }
            chinese.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ParameterWords(chinese);
    }

    /** What a parameter means; a parameter without Chinese words keeps its English ones. */
    public String meaning(Parameter parameter, Language language) {
        return switch (language) {
            case EN -> parameter.meaning();
            case ZH -> chinese.getProperty(parameter.path(), parameter.meaning());
        };
    }
}
