package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.SampleRun.Shape;

class SentencesTest {
    @TempDir
    private Path folder = Path.of("");

    private Sentences sentences(Shape shape, Language language) throws IOException {
        return new Sentences(SampleRun.write(shape, List.of("beijing"), folder), Wording.in(language));
    }

    /** 11 years of 2,900 (1,300 to 5,200) RMB million. */
    @Test
    void titleCarriesTheFiguresOfTheRunAndTheirRange() throws IOException {
        assertThat(sentences(Shape.ORDINARY, Language.EN).effect("additional_investment"))
                .contains("31.9 billion RMB more", "2025–2035", "14.3 to 57.2 billion RMB");
        assertThat(sentences(Shape.ORDINARY, Language.ZH).effect("additional_investment"))
                .contains("增加 319 亿元", "143 至 572 亿元");
    }

    @Test
    void titleSaysWhereTheSignIsNotClear() throws IOException {
        assertThat(sentences(Shape.ORDINARY, Language.EN).effect("jobs"))
                .contains("no clear sign", "−6.6 to 59.4 thousand persons");
    }

    @Test
    void titleSaysThatThePolicyChangedNothing() throws IOException {
        Sentences sentences = sentences(Shape.NOTHING_CHANGED, Language.EN);
        assertThat(sentences.effect("fdi")).startsWith("This policy changed nothing");
        assertThat(sentences.relief()).startsWith("This policy changed nothing");
        assertThat(sentences.lead()).contains("every effect is exactly zero");
        assertThat(sentences.summary()).isEmpty();
    }

    @Test
    void oneReplicationIsNotGivenARange() throws IOException {
        Sentences sentences = sentences(Shape.ONE_REPLICATION, Language.EN);
        assertThat(sentences.effect("fdi")).contains("one replication").doesNotContain("95");
        assertThat(sentences.source()).contains("1 replication on");
    }

    @Test
    void centralAssumptionsAreSaidInEveryTitle() throws IOException {
        Sentences sentences = sentences(Shape.CENTRAL, Language.EN);
        ZoneEffects zones = ZoneEffects.of(sentences.run(), SamplePlaces.read());
        assertThat(List.of(
                        sentences.effect("fdi"),
                        sentences.effect("value_added"),
                        sentences.relief(),
                        sentences.zones(zones),
                        sentences.provinces(zones),
                        sentences.lead()))
                .allSatisfy(title -> assertThat(title).contains("central assumptions"));
        assertThat(sentences.source()).contains("central assumptions");
    }

    @Test
    void firstSentenceNamesTheCounterfactualAndPutsCapitalFirst() throws IOException {
        String lead = sentences(Shape.ORDINARY, Language.EN).lead();
        String first = lead.substring(0, lead.indexOf("by +"));
        assertThat(first).contains("No new claims of the deferral from 2025");
        assertThat(lead.indexOf("real fixed investment")).isLessThan(lead.indexOf("recorded foreign"));
    }

    @Test
    void emptyTablesAreUndefinedRatherThanZero() throws IOException {
        Sentences sentences = sentences(Shape.EMPTY, Language.EN);
        assertThat(sentences.effect("fdi")).contains("not defined");
        assertThat(sentences.run().changedNothing()).isFalse();
    }

    @Test
    void rangesOfFewReplicationsAreNotCalledRangesOf95Percent() throws IOException {
        Sentences sentences = sentences(Shape.FEW, Language.EN);
        assertThat(sentences.effect("jobs")).contains("no clear sign", "range of 2 replications −6.6 to 59.4");
        assertThat(sentences.relief()).contains("range of 2 replications 3.6 to 12.9");
        assertThat(List.of(sentences.effect("jobs"), sentences.effect("fdi"), sentences.relief(), sentences.lead()))
                .allSatisfy(title -> assertThat(title).doesNotContain("95"));
    }

    /** 11 years of 4,000 RMB million less, and 11.2 % less than nothing displaced. */
    @Test
    void whatBringsMoneyAndDisplacesNothingIsSaidInWords() throws IOException {
        assertThat(sentences(Shape.PAYS_ITS_WAY, Language.EN).summary())
                .anySatisfy(line -> assertThat(line)
                        .contains("brings all treasuries together more than it costs", "−44.0 billion RMB"))
                .anySatisfy(line -> assertThat(line).contains("nothing is displaced on balance", "−11.2"));
        assertThat(sentences(Shape.PAYS_ITS_WAY, Language.ZH).summary())
                .anySatisfy(line -> assertThat(line).contains("收入多于支出", "−440 亿元"))
                .anySatisfy(line -> assertThat(line).contains("没有转移", "−11.2"));
    }

    @Test
    void moreDisplacedThanGainedIsNotAPartOfTheGain() throws IOException {
        assertThat(sentences(Shape.FEW, Language.EN).summary())
                .anySatisfy(line -> assertThat(line).contains("loses more of foreign entrants' capital", "800"))
                .noneSatisfy(line -> assertThat(line).contains("comes from elsewhere"));
        assertThat(sentences(Shape.FEW, Language.ZH).summary())
                .anySatisfy(line -> assertThat(line).contains("多于经开区的增量"));
    }

    @Test
    void claimsBesideOtherLeversAreNotDenied() throws IOException {
        assertThat(sentences(Shape.PAYS_ITS_WAY, Language.EN).relief())
                .contains("levers other than reliefs move")
                .doesNotContain("adds no claims");
        assertThat(sentences(Shape.PAYS_ITS_WAY, Language.EN).undefined("deadweight_share"))
                .contains("levers other than reliefs");
        assertThat(sentences(Shape.PAYS_ITS_WAY, Language.ZH).relief()).contains("不限于税收优惠");
    }
}
