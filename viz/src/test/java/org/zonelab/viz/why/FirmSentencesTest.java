package org.zonelab.viz.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.trace.Exit;
import org.zonelab.engine.trace.FirmQuarter;
import org.zonelab.engine.trace.FirmStory;
import org.zonelab.engine.trace.Investment;
import org.zonelab.engine.trace.Limit;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.scenario.Quarter;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.Wording;

/** A domestic firm that invests and closes as each test says. */
class FirmSentencesTest {
    private static final World WORLD =
            Library.of(Path.of(System.getProperty("zonelab.home"))).world();
    private static final FirmSentences ENGLISH = new FirmSentences(new FirmNames(WORLD, Wording.in(Language.EN)));
    private static final FirmSentences CHINESE = new FirmSentences(new FirmNames(WORLD, Wording.in(Language.ZH)));
    private static final int FIRST = Quarter.of(2025, 1).index();
    private static final Exit STAYS = exit(1, 0.02, 0);
    private static final Exit CLOSES = exit(1.5, 0.04, 1);

    private static Exit exit(double size, double probability, double share) {
        return new Exit(0.02, 1, size, 1, 1, 1, probability, 0.97, share);
    }

    private static FirmQuarter quarter(int number, double expansion, double hunger, Exit exit) {
        Investment investment = new Investment(
                hunger,
                0,
                hunger,
                0.5,
                0.9,
                1,
                expansion,
                expansion,
                0,
                0,
                0.1,
                0.1,
                0,
                expansion,
                0,
                0,
                1,
                Limit.NO_GAP);
        return new FirmQuarter(
                FIRST + number, 0, 100, 50, 0, investment, Optional.empty(), exit, Optional.empty(), false, 100, 5, 0);
    }

    private static FirmStory story(FirmQuarter... quarters) {
        CohortType type = new CohortType(0, 0, SizeClass.SMALL);
        return new FirmStory(7, type, 1, 0, Optional.empty(), Optional.empty(), List.of(quarters));
    }

    private static List<String> answer(FirmSentences sentences, FirmStory with, FirmStory without) {
        return sentences.answer(new FirmPair(with, without, FIRST, FIRST + 3)).stream()
                .map(sentence -> sentence.replaceAll("\\h", " "))
                .toList();
    }

    private static FirmStory steady() {
        List<FirmQuarter> quarters = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            quarters.add(quarter(k, 10, 0.1, STAYS));
        }
        return story(quarters.toArray(FirmQuarter[]::new));
    }

    @Test
    void aClosureThatComesLaterHasASentenceOfItsOwn() {
        FirmStory with = story(quarter(0, 20, 0.2, STAYS), quarter(1, 10, 0.1, CLOSES));
        List<String> answer = answer(ENGLISH, with, steady());
        assertThat(answer).hasSize(2);
        assertThat(answer.get(0)).contains("2025-Q1", "20.0");
        assertThat(answer.get(1))
                .isEqualTo("In 2025-Q2 it closes with the policy alone; the probability was 4.00 % against 2.00 %,"
                        + " and its luck made it close from 3.00 % on, mostly because of its size.");
        assertThat(answer(CHINESE, with, steady()).get(1))
                .startsWith("在2025-Q2")
                .contains("4.00%", "2.00%");
    }

    @Test
    void aClosureWithoutThePolicyIsSaidAsSuch() {
        FirmStory without = story(quarter(0, 10, 0.1, STAYS), quarter(1, 10, 0.1, CLOSES));
        assertThat(answer(ENGLISH, steady(), without))
                .singleElement()
                .asString()
                .contains("it closes without the policy alone", "mostly because of its size");
    }

    @Test
    void theQuarterThatDiffersMostIsNamedIfItIsNotTheFirst() {
        FirmStory with = story(quarter(0, 11, 0.11, STAYS), quarter(1, 30, 0.3, STAYS));
        List<String> answer = answer(ENGLISH, with, steady());
        assertThat(answer.get(1)).startsWith("Its investment differs most in 2025-Q2: ");
    }

    @Test
    void aFirmThatDoesTheSameIsSaidToAndWhy() {
        assertThat(answer(ENGLISH, steady(), steady()))
                .singleElement()
                .asString()
                .contains("does the same in both worlds", "2025-Q1", "2025-Q4", "It is domestic");
    }
}
