package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultTablesTest {
    private static final int FIVE = 5;

    /** Five replications, read by most tests. */
    private ResultTables tables;

    @TempDir
    Path own;

    @BeforeAll
    void writeFiveReplications(@TempDir Path shared) {
        tables = SampleResults.write(shared, FIVE);
    }

    /** Sum of an outcome of the nation over some quarters, straight from the sample. */
    private static double nation(WorldSeries series, String outcome, int from, int to) {
        double sum = 0;
        for (int quarter = from; quarter < to; quarter++) {
            sum += series.value(quarter, 0, OutcomeCatalogue.index(outcome));
        }
        return sum;
    }

    @Test
    void columnsAreThePublishedOnes() throws IOException {
        assertThat(header(ResultFiles.EFFECTS))
                .isEqualTo("schema_version,scenario,outcome,unit,scope,period,counterfactual,effect,low,high,"
                        + "standard_error,probability_positive,replications");
        assertThat(header(ResultFiles.SERIES_CSV)).isEqualTo("scenario,quarter,scope,outcome,unit,mean,low,high");
        assertThat(header(ResultFiles.BASE_YEAR)).isEqualTo("outcome,unit,published,simulated,relative_difference");
    }

    private String header(String file) throws IOException {
        try (Stream<String> lines = Files.lines(tables.folder().resolve(file))) {
            return lines.findFirst().orElseThrow();
        }
    }

    @Test
    void effectOfAYearIsThePairedMeanOfItsFlow() {
        double[] differences = new double[FIVE];
        double counterfactual = 0;
        for (int k = 0; k < FIVE; k++) {
            double without = nation(SampleResults.pair(k).counterfactual(), "fdi", 8, 12);
            differences[k] = nation(SampleResults.pair(k).policy(), "fdi", 8, 12) - without;
            counterfactual += without / FIVE;
        }
        EffectEstimate expected = EffectEstimate.of(differences);
        EffectRow row = tables.effect("fdi", "nation", "2026").orElseThrow();

        assertThat(row.effect()).isCloseTo(expected.effect(), within(1e-6));
        assertThat(row.low()).isCloseTo(expected.low(), within(1e-6));
        assertThat(row.high()).isCloseTo(expected.high(), within(1e-6));
        assertThat(row.standardError()).isCloseTo(expected.standardError(), within(1e-6));
        assertThat(row.probabilityPositive()).isEqualTo(1);
        assertThat(row.counterfactual()).isCloseTo(counterfactual, within(1e-5));
        assertThat(row.unit()).isEqualTo("RMB million");
        assertThat(row.scenario()).isEqualTo(SampleResults.SCENARIO);
        assertThat(row.replications()).isEqualTo(FIVE);
    }

    @Test
    void periodsAreTheYearsAfterTheBaseYearAndTheirTotal() {
        assertThat(tables.periods())
                .containsExactly(
                        "2025",
                        "2026",
                        "2027",
                        "2028",
                        "2029",
                        "2030",
                        "2031",
                        "2032",
                        "2033",
                        "2034",
                        "2035",
                        "2025-2035");
        assertThat(tables.totalPeriod()).isEqualTo("2025-2035");
        assertThat(tables.yearlyEffects("fdi", "nation")).hasSize(11);
    }

    @Test
    void yearsOfAFlowAddUpToItsTotal() {
        double years = tables.yearlyEffects("fdi", "zone:kunshan").stream()
                .mapToDouble(EffectRow::effect)
                .sum();

        assertThat(tables.totalEffect("fdi", "zone:kunshan").orElseThrow().effect())
                .isCloseTo(years, within(1e-5));
    }

    @Test
    void measuresOfThePairHaveNoCounterfactual() {
        EffectRow additional =
                tables.totalEffect("additional_investment", "nation").orElseThrow();
        EffectRow investment = tables.totalEffect("fixed_investment", "nation").orElseThrow();

        assertThat(additional.counterfactual()).isNaN();
        assertThat(additional.effect()).isEqualTo(investment.effect());
        assertThat(additional.low()).isEqualTo(investment.low());
    }

    @Test
    void everyOutcomeOfTheCatalogueIsToldForTheNation() {
        assertThat(tables.effects().stream()
                        .filter(row -> row.scope().equals("nation"))
                        .map(EffectRow::outcome)
                        .distinct())
                .containsExactlyElementsOf(OutcomeCatalogue.all().stream()
                        .map(outcome -> outcome.name())
                        .toList());
    }

    @Test
    void zonesHaveEffectsAndNoBands() {
        assertThat(tables.effects("fdi", Scope.Dimension.ZONE, "2030"))
                .extracting(EffectRow::scope)
                .containsExactly("zone:suzhou-industrial-park", "zone:kunshan", "zone:ningbo");
        assertThat(tables.band(SampleResults.SCENARIO, "fdi", "zone:kunshan")).isEmpty();
    }

    @Test
    void bandsHoldBothWorldsFromTheBaseYearOn() {
        SeriesBand policy = tables.band(SampleResults.SCENARIO, "fdi", "nation").orElseThrow();
        SeriesBand counterfactual =
                tables.band(SampleResults.COUNTERFACTUAL, "fdi", "nation").orElseThrow();

        assertThat(policy.quarters()).hasSize(48).startsWith("2024-Q1").endsWith("2035-Q4");
        assertThat(policy.mean()[3]).isEqualTo(counterfactual.mean()[3]);
        assertThat(policy.mean()[47]).isGreaterThan(counterfactual.mean()[47]);
        assertThat(policy.low()[47]).isLessThan(policy.mean()[47]);
        assertThat(policy.high()[47]).isGreaterThan(policy.mean()[47]);
    }

    @Test
    void baseYearSumsFourSimulatedQuarters() {
        double simulated = 0;
        for (int k = 0; k < FIVE; k++) {
            simulated += nation(SampleResults.pair(k).counterfactual(), "fdi_usd", 0, 4) / FIVE;
        }
        BaseYearRow row = tables.baseYear().get(0);

        assertThat(row.outcome()).isEqualTo("fdi_usd");
        assertThat(row.unit()).isEqualTo("USD million");
        assertThat(row.published()).isEqualTo(27_200);
        assertThat(row.simulated()).isCloseTo(simulated, within(1e-5));
        assertThat(row.relativeDifference()).isCloseTo(simulated / 27_200 - 1, within(1e-8));
    }

    @Test
    void oneReplicationLeavesIntervalsEmpty() throws IOException {
        SampleResults.write(own, 1);

        assertThat(Files.readAllLines(own.resolve(ResultFiles.EFFECTS)))
                .filteredOn(line -> line.contains(",fdi,RMB million,nation,2025,"))
                .singleElement()
                .asString()
                .endsWith(",,,,1,1");
    }

    @Test
    void policyThatChangesNothingHasEffectsOfExactlyZero() {
        try (ResultFolder folder = ResultFolder.open(own, SampleResults.identity())) {
            folder.put(SampleResults.unchangedPair(0));
            folder.put(SampleResults.unchangedPair(1));
            folder.assemble(List.of(0, 1), SampleResults.facts());
        }
        assertThat(ResultTables.open(own).effects())
                .filteredOn(row -> !Double.isNaN(row.effect()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.effect()).isZero();
                    assertThat(row.low()).isZero();
                    assertThat(row.high()).isZero();
                    assertThat(row.probabilityPositive()).isZero();
                });
        assertThat(ResultTables.open(own)
                        .totalEffect("deadweight_share", "nation")
                        .orElseThrow()
                        .effect())
                .isNaN();
    }

    @Test
    void bytesDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(SampleResults.write(own, FIVE).manifest().files())
                    .isEqualTo(tables.manifest().files());
        } finally {
            Locale.setDefault(before);
        }
    }
}
