package org.zonelab.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    @Test
    void everyNumberBelongsToExactlyOneShard() {
        for (int number = 0; number < 50; number++) {
            int at = number;
            assertThat(IntStream.rangeClosed(1, 7).filter(i -> new Shard(i, 7).has(at)))
                    .hasSize(1);
        }
        assertThat(IntStream.range(0, 50).allMatch(Shard.WHOLE::has)).isTrue();
    }

    @Test
    void readsWhatItPrints() {
        assertThat(Shard.parse("2/5")).isEqualTo(new Shard(2, 5)).hasToString("2/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0/5", "6/5", "1/0", "1", "1/2/3", "-1/2", "a/b", "1/9999999"})
    void everythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Shard.parse(text)).hasMessageContaining("such as 2/5");
    }
}
