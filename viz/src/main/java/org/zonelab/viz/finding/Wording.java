package org.zonelab.viz.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.zonelab.viz.Counted;
import org.zonelab.viz.Language;

/** Every sentence ZoneLab shows about a run, by key, in one language. */
public final class Wording {
    private final Language language;
    private final Properties sentences;

    private Wording(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** The wording of one language, read from the program's own files. */
    public static Wording in(Language language) {
        String file = "wording_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties sentences = new Properties();
        try (InputStream stream = Wording.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(language, sentences);
    }

    public Language language() {
        return language;
    }

    /**
     * The sentence of a key with {@code {0}}, {@code {1}} ... replaced by the values, which are inserted as they are, and
     * {@code {0|one|many}} by the word that agrees with the first value.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String say(String key, Object... values) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no wording for '" + key + "' in " + language);
        }
        StringBuilder text = new StringBuilder(sentence.length() + 32);
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            if (c == '{' && at + 2 < sentence.length() && sentence.charAt(at + 2) == '}') {
                text.append(values[sentence.charAt(at + 1) - '0']);
                at += 3;
            } else if (c == '{' && at + 2 < sentence.length() && sentence.charAt(at + 2) == '|') {
                int middle = sentence.indexOf('|', at + 3);
                int end = sentence.indexOf('}', middle);
                text.append(Counted.word(
                        String.valueOf(values[sentence.charAt(at + 1) - '0']),
                        sentence.substring(at + 3, middle),
                        sentence.substring(middle + 1, end)));
                at = end + 1;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    /** A sentence without values, as templates ask for it. */
    public String say(String key) {
        return say(key, new Object[0]);
    }

    /** Whether a key has a sentence. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}
