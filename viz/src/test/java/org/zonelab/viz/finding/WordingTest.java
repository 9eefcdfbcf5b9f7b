package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.viz.Language;

class WordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d(\\|[^}]*)?\\}");

    private final Wording english = Wording.in(Language.EN);
    private final Wording chinese = Wording.in(Language.ZH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(chinese.keys()).isEqualTo(english.keys());
    }

    /** A sentence may leave a value out, but it may not ask for one that the other language was not given. */
    @Test
    void bothLanguagesAskForTheSameValues() {
        for (String key : english.keys()) {
            Set<String> allowed = places(english, key);
            allowed.addAll(places(chinese, key));
            assertThat(allowed.size()).as(key).isLessThanOrEqualTo(highest(allowed) + 1);
        }
    }

    @Test
    void chineseSentencesAreChinese() {
        for (String key : chinese.keys()) {
            boolean figure = key.startsWith("unit.")
                    || PLACE.matcher(raw(chinese, key))
                            .replaceAll("")
                            .codePoints()
                            .noneMatch(Character::isLetter);
            boolean han = raw(chinese, key)
                    .codePoints()
                    .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
            assertThat(figure || han || key.startsWith("figures.")).as(key).isTrue();
        }
    }

    @Test
    void everyUnitOfTheCatalogueHasAName() {
        for (Outcome outcome : OutcomeCatalogue.all()) {
            Quantity shown = Quantity.of(outcome.unit(), chinese);
            assertThat(shown.name()).as(outcome.name()).isNotEqualTo(outcome.unit());
        }
    }

    @Test
    void valuesAreInsertedAsTheyAre() {
        assertThat(english.say("range", "{1} $1 \\", "b")).isEqualTo("{1} $1 \\ to b");
    }

    @Test
    void wordsAgreeWithTheirNumbers() {
        assertThat(english.say("replications", 1)).isEqualTo("1 replication");
        assertThat(english.say("replications", "16")).isEqualTo("16 replications");
        assertThat(english.say("sweep.refused", 1))
                .startsWith("1 point describes")
                .contains(" is left out");
        assertThat(english.say("sweep.refused", 21))
                .startsWith("21 points describe")
                .contains(" are left out");
    }

    @Test
    void noSentenceCountsOneInThePlural() {
        Pattern plural = Pattern.compile(
                "(?<![\\d,.])1 (replications|draws|worlds|zones|points|settings|options|outcomes|facts|rows|days|provinces|assumptions)\\b");
        for (String key : english.keys()) {
            assertThat(english.say(key, "1", "1", "1", "1", "1", "1", "1", "1", "1"))
                    .as(key)
                    .doesNotContainPattern(plural);
        }
    }

    @Test
    void unknownKeyIsAnError() {
        assertThatThrownBy(() -> english.say("no.such.key")).hasMessageContaining("no.such.key");
    }

    private static int highest(Set<String> places) {
        return places.stream().mapToInt(place -> place.charAt(1) - '0').max().orElse(-1);
    }

    private static Set<String> places(Wording wording, String key) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACE.matcher(raw(wording, key));
        while (matcher.find()) {
            found.add(matcher.group().substring(0, 2) + "}");
        }
        return found;
    }

    /** The sentence with its places left in. */
    private static String raw(Wording wording, String key) {
        return wording.say(key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}");
    }
}
