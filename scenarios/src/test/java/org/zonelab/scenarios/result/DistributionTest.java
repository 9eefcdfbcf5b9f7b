package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.effect.EffectEstimate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistributionTest {
    private static final String TOTAL = "2025-2035";

    private ResultTables tables;

    @BeforeAll
    void writeFourReplications(@TempDir Path shared) {
        tables = SampleResults.write(shared, 4);
    }

    private DistributionRow row(String measure, String outcome, String group) {
        List<DistributionRow> found = tables.distribution().stream()
                .filter(row -> row.measure().equals(measure) && row.outcome().equals(outcome))
                .filter(row -> row.group().equals(group) && row.period().equals(TOTAL))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void inequalityIsTheSumOfThatBetweenAndWithinRegions() {
        for (String outcome : List.of("value_added", "capital", "jobs", "fdi")) {
            DistributionRow all = row("theil", outcome, "zones");
            DistributionRow between = row("theil_between_regions", outcome, "zones");
            DistributionRow within = row("theil_within_regions", outcome, "zones");

            assertThat(all.counterfactual()).isPositive();
            assertThat(between.counterfactual() + within.counterfactual())
                    .isCloseTo(all.counterfactual(), within(1e-9));
            assertThat(between.estimate().effect() + within.estimate().effect())
                    .isCloseTo(all.estimate().effect(), within(1e-9));
        }
    }

    /** In the sample the smallest of three zones loses and the two larger ones gain. */
    @Test
    void policyThatTakesFromTheSmallestZoneRaisesInequality() {
        assertThat(row("theil", "value_added", "zones").estimate().effect()).isPositive();
    }

    @Test
    void shareOfTheEffectIsTheRegionsChangeOverTheNations() {
        double region = tables.totalEffect("jobs", "region:west").orElseThrow().effect();
        double nation = tables.totalEffect("jobs", "nation").orElseThrow().effect();

        assertThat(row("share_of_effect", "jobs", "region:west").estimate().effect())
                .isCloseTo(region / nation, within(1e-6));
    }

    @Test
    void hostCityIsWhatTheModelledFirmsDoNotProduce() {
        double nation =
                tables.totalEffect("value_added", "nation").orElseThrow().effect();
        double industry =
                tables.totalEffect("value_added", "industry:ICT").orElseThrow().effect();

        assertThat(row("host_city", "value_added", "nation").estimate().effect())
                .isCloseTo(nation - industry, within(1e-6 * nation));
    }

    @Test
    void sharesOfFirmsComeThroughTheFileOfTheReplication() {
        EffectEstimate better = row("firms_better_off", "", "small foreign").estimate();

        assertThat(better.effect()).isEqualTo(0.5);
        assertThat(row("firms_worse_off", "", "micro domestic").estimate().effect())
                .isEqualTo(0.25);
    }

    @Test
    void ranksHaveRangesAndPlacesGainedWithTheirSign() {
        List<RankRow> kunshan = tables.ranks().stream()
                .filter(row -> row.zone().equals("zone:kunshan"))
                .toList();
        RankRow losing = tables.ranks().stream()
                .filter(row -> row.zone().equals("zone:ningbo"))
                .findFirst()
                .orElseThrow();

        assertThat(kunshan).hasSize(11).allSatisfy(row -> {
            assertThat(row.counterfactual().best())
                    .isLessThanOrEqualTo(row.counterfactual().median());
            assertThat(row.counterfactual().worst())
                    .isGreaterThanOrEqualTo(row.counterfactual().median());
            assertThat(row.gained()).as("a higher number is a worse rank").isNegative();
            assertThat(row.probabilityUp()).isZero();
        });
        assertThat(losing.gained()).isPositive();
        assertThat(losing.low()).isLessThanOrEqualTo(losing.gained());
    }
}
