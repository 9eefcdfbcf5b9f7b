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
    void lastColumnIsNotPadded() {
        assertThat(new TextTable().row("a", "long text").row("b", "c").text()).isEqualTo("a  long text\nb  c\n");
    }
}
