package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zonelab.viz.Language;

class DoseAmountTest {
    private static final Wording ENGLISH = Wording.in(Language.EN);
    private static final Wording CHINESE = Wording.in(Language.ZH);

    private static String stated(DoseAmount amount, Wording wording) {
        return amount.text(1, wording, new NumberText(wording));
    }

    @Test
    void oneStepOfMoneyIsAPartOfTheStatedDose() {
        assertThat(DoseAmount.of("million", 10_000).each(ENGLISH)).isEqualTo("per billion RMB more");
        assertThat(DoseAmount.of("million", 10_000).steps()).isEqualTo(10);
        assertThat(DoseAmount.of("million", 5).each(ENGLISH)).isEqualTo("per million RMB more");
        assertThat(DoseAmount.of("million", 0.01).each(ENGLISH)).isEqualTo("per thousand RMB more");
        assertThat(DoseAmount.of("million", 0.01).steps()).isEqualTo(10);
        assertThat(DoseAmount.of("day", 0.5).each(ENGLISH)).isEqualTo("per day more");
    }

    @Test
    void aDoseBelowTheBaseYearSaysSo() {
        assertThat(stated(new DoseAmount("day", -40), ENGLISH)).isEqualTo("40 days less");
        assertThat(stated(new DoseAmount("day", -40), CHINESE)).isEqualTo("减少 40 天");
        assertThat(stated(new DoseAmount("package", -10), ENGLISH)).doesNotContain("less");
    }

    @Test
    void oneIsSingularAndALeverCountedInItsOwnUnitNamesIt() {
        assertThat(stated(new DoseAmount("point", 1), ENGLISH)).isEqualTo("1 point");
        assertThat(stated(new DoseAmount("point", 2), ENGLISH)).isEqualTo("2 points");
        DoseAmount price = DoseAmount.of("one", 60).named("green.carbonPrice", ENGLISH);
        assertThat(price.each(ENGLISH)).isEqualTo("per 1 RMB a tonne more");
        assertThat(stated(price, CHINESE)).isEqualTo("60 元/吨");
        assertThat(DoseAmount.of("one", 2).named("land.plotRatio", ENGLISH).unit())
                .isEqualTo("one");
        assertThat(DoseAmount.of("package", 10)
                        .named("green.carbonPrice", ENGLISH)
                        .unit())
                .isEqualTo("package");
    }

    @Test
    void chineseMoneyIsInTenThousandsAndHundredMillions() {
        assertThat(stated(DoseAmount.of("million", 10_000), ENGLISH)).isEqualTo("10 billion RMB");
        assertThat(stated(DoseAmount.of("million", 10_000), CHINESE)).isEqualTo("100 亿元");
        assertThat(stated(DoseAmount.of("million", 5), CHINESE)).isEqualTo("500 万元");
        assertThat(stated(DoseAmount.of("million", 0.01), CHINESE)).isEqualTo("1 万元");
    }
}
