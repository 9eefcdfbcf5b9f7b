package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void chineseCharactersTakeTwoColumns() {
        String text = new TextTable().row("名", "x").row("abcd", "y").text();
        assertThat(text).isEqualTo("名    x\nabcd  y\n");
    }

    @Test
    void tableWiderThanTheTerminalBecomesAList() {
        TextTable table = new TextTable()
                .row("2025", "Effect", "Level")
                .row("Jobs", "+12", "")
                .row("Capital", "+3", "90");
        assertThat(table.text(80)).isEqualTo(table.text());
        assertThat(table.text(0)).isEqualTo(table.text());
        assertThat(table.text(15)).isEqualTo("2025\nJobs\n  Effect: +12\nCapital\n  Effect: +3\n  Level: 90\n");
    }

    @Test
    void lastColumnIsNotPadded() {
        assertThat(new TextTable().row("a", "long text").row("b", "c").text()).isEqualTo("a  long text\nb  c\n");
    }
}
