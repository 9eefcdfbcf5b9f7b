package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.effect.EffectEstimate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlowsCsvTest {
    private static final String HORIZON = "2025-2035";

    private List<FlowRow> rows = List.of();

    @BeforeAll
    void write(@TempDir Path folder) {
        rows = SampleResults.write(folder, 8).flows();
    }

    private EffectEstimate of(String measure, String from, String to, String period) {
        return rows.stream()
                .filter(row -> row.measure().equals(measure)
                        && row.from().equals(from)
                        && row.to().equals(to)
                        && row.period().equals(period))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + measure + " " + from + " " + to + " " + period))
                .estimate();
    }

    private double flow(String from, String to) {
        return of(FlowRow.FLOW, from, to, HORIZON).effect();
    }

    private double net(String from, String to) {
        return of(FlowRow.NET, from, to, HORIZON).effect();
    }

    @Test
    void aFlowHasItsMeanAndRangeOverReplications() {
        EffectEstimate flow = of(FlowRow.FLOW, "zone:suzhou-industrial-park", "province:Jiangsu", HORIZON);
        assertThat(flow.effect()).isEqualTo(2 * 135.0);
        assertThat(flow.low()).isBetween(200.0, 210.0);
        assertThat(flow.high()).isBetween(330.0, 340.0);
        assertThat(flow.replications()).isEqualTo(8);
    }

    @Test
    void provincesFaceEachOtherAndWhatStaysWithinOneIsNamed() {
        assertThat(flow("province:Jiangsu", "province:Zhejiang")).isEqualTo(60);
        assertThat(flow("province:Zhejiang", "province:Jiangsu")).isEqualTo(20);
        assertThat(flow("province:Jiangsu", "province:Jiangsu")).isEqualTo(270);
        assertThat(net("province:Zhejiang", "province:Jiangsu")).isEqualTo(-40);
        assertThat(net("province:Jiangsu", "province:Zhejiang")).isEqualTo(40);
    }

    @Test
    void placesOutsideTheZonesAreNeverDropped() {
        assertThat(flow("elsewhere", "province:Jiangsu")).isEqualTo(87);
        assertThat(flow("not-founded", "zone:kunshan")).isEqualTo(10);
        assertThat(flow("province:Zhejiang", "abroad")).isEqualTo(14);
        assertThat(net("abroad", "zone:ningbo")).isEqualTo(-14);
    }

    @Test
    void whatAPlaceGainsFromAllIsWhatItGainsFromEach() {
        for (String place : List.of("zone:kunshan", "city:Suzhou", "cluster:yangtze-delta", "province:Jiangsu")) {
            double each = rows.stream()
                    .filter(row -> row.measure().equals(FlowRow.NET) && row.to().equals(place))
                    .filter(row -> !row.from().equals(FlowRow.ALL))
                    .mapToDouble(row -> row.estimate().effect())
                    .sum();
            assertThat(net(FlowRow.ALL, place)).isEqualTo(each).isNotZero();
        }
        assertThat(net(FlowRow.ALL, "city:Suzhou")).isEqualTo(10 + 87 - 60 + 20);
    }

    @Test
    void whatMovesWithinACityIsNoGainOfTheCity() {
        assertThat(flow("city:Suzhou", "city:Suzhou")).isEqualTo(270);
        assertThat(rows)
                .noneMatch(
                        row -> row.measure().equals(FlowRow.NET) && row.from().equals(row.to()));
    }

    @Test
    void allZonesTogetherHaveEveryYear() {
        assertThat(of(FlowRow.FLOW, "zones", "zones", "2025").effect()).isEqualTo(135 + 30 + 10);
        assertThat(of(FlowRow.NET, FlowRow.ALL, "zones", "2026").effect()).isEqualTo(5 + 43.5 - 7);
        assertThat(net(FlowRow.ALL, "zones")).isEqualTo(2 * (5 + 43.5 - 7));
        assertThat(rows).noneMatch(row -> row.period().equals("2027"));
    }
}
