package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultQueryTest {
    private static final int TWO = 2;

    private ResultTables tables;

    @TempDir
    Path own;

    @BeforeAll
    void writeTwoReplications(@TempDir Path shared) {
        tables = SampleResults.write(shared.resolve("it's 结果"), TWO);
    }

    private List<String> answer(String sql) {
        Lines lines = new Lines();
        try (ResultQuery query = ResultQuery.open(tables.folder())) {
            query.run(sql, lines);
        }
        return lines.all;
    }

    @Test
    void effectsCanBeAskedFor() {
        EffectRow row = tables.totalEffect("fdi", "zone:ningbo").orElseThrow();

        assertThat(answer("select scope, effect from effects where outcome = 'fdi' and period = '2025-2035'"
                        + " and scope = 'zone:ningbo' -- the last one"))
                .containsExactly("scope,effect*", "zone:ningbo," + Numbers.format(row.effect()));
    }

    @Test
    void seriesHoldEveryReplicationInOrder() {
        assertThat(answer("select distinct scenario, replication from series"
                        + " where scope = 'zone:kunshan' and outcome = 'fdi' order by all"))
                .containsExactly(
                        "scenario,replication*",
                        "deferred-tax-reinvestment,0",
                        "deferred-tax-reinvestment,1",
                        "no-deferral,0",
                        "no-deferral,1");
        double first = SampleResults.pair(0).policy().value(0, 0, 0);
        assertThat(answer("from series limit 1"))
                .containsExactly(
                        "scenario,replication*,quarter,scope,outcome,unit,value*",
                        "deferred-tax-reinvestment,0,2024-Q1,nation,fixed_investment,RMB million,"
                                + Numbers.format(first));
    }

    @Test
    void seriesAndEffectsTellTheSameStory() {
        String sql = "select count(*) from (select sum(value) filter (scenario = 'deferred-tax-reinvestment')"
                + " - sum(value) filter (scenario = 'no-deferral') as difference from series"
                + " where outcome = 'fdi' and scope = 'nation' and quarter[1:4] = '2030') s, effects e"
                + " where e.outcome = 'fdi' and e.scope = 'nation' and e.period = '2030'"
                + " and abs(s.difference / 2 - e.effect) < 1e-5";

        assertThat(answer(sql)).containsExactly("count_star()*", "1");
    }

    @Test
    void undefinedIsEmpty() {
        assertThat(answer("select counterfactual from effects where outcome = 'additional_investment'"
                        + " and scope = 'nation' and period = '2025'"))
                .containsExactly("counterfactual*", "");
    }

    @Test
    void publishedFiguresCanBeAskedFor() {
        assertThat(answer("select outcome, published from base_year"))
                .containsExactly("outcome,published*", "fdi_usd,27200", "value_added,16900000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop view effects",
                "copy effects to 'stolen.csv'",
                "select 1; select 2",
                "select 1; drop view effects",
                "selekt 1",
                "select nothing from effects",
                "select * from read_text('/etc/passwd')",
                "set threads = 2",
                "attach 'other.db'"
            })
    void whatIsNotOneReadableSelectIsRefused(String sql) {
        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> answer(sql))
                .withMessageStartingWith("the query cannot be answered: ");
    }

    @Test
    void folderWithoutResultsIsRefused() {
        assertThatExceptionOfType(ResultFolderException.class)
                .isThrownBy(() -> ResultQuery.open(own))
                .withMessageContaining("no finished results");
    }

    /** Lines as text; a star marks columns of numbers. */
    private static final class Lines implements QueryRows {
        private final List<String> all = new ArrayList<>();

        @Override
        public void columns(List<Column> columns) {
            all.add(String.join(
                    ",",
                    columns.stream()
                            .map(column -> column.name() + (column.numeric() ? "*" : ""))
                            .toList()));
        }

        @Override
        public void row(List<String> cells) {
            all.add(String.join(",", cells));
        }
    }
}
