package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.OutcomeKind;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.PolicyDifference;
import org.zonelab.engine.policy.Reach;

class PairMeasureTest {
    /** Figures of the order of the deferral in 2024: claims of 162.28 billion RMB, a twentieth of them additional. */
    private static final Map<String, Double> BEFORE = Map.of(
            "fixed_investment", 900_000.0,
            "claims", 0.0,
            "credited_claims", 0.0,
            "relabelled_claims", 0.0,
            "entrant_capital", 1000.0,
            "entrant_capital_elsewhere", 4000.0,
            "tax_expenditure_pv", 0.0);

    private static final Map<String, Double> AFTER = Map.of(
            "fixed_investment", 908_114.0,
            "claims", 162_280.0,
            "credited_claims", 0.0,
            "relabelled_claims", 48_684.0,
            "entrant_capital", 1010.0,
            "entrant_capital_elsewhere", 3996.0,
            "tax_expenditure_pv", 2_704.7);

    /** What treasuries spent and received under a policy of many parts, RMB million. */
    private static final Map<String, Double> SPENT = with(
            Map.of(
                    "tax_expenditure_pv", 2.0,
                    "outlay_grants", 30.0,
                    "outlay_services", 4.0,
                    "outlay_talent", 5.0,
                    "outlay_fund_losses", 6.0,
                    "outlay_infrastructure", 70.0,
                    "corporate_tax", 9200.0,
                    "land_revenue", 910.0,
                    "job_years", 51_000.0),
            "lever_fees",
            1.0);

    private static final Map<String, Double> KEPT = with(
            Map.of(
                    "tax_expenditure_pv", 0.0,
                    "outlay_grants", 0.0,
                    "outlay_services", 0.0,
                    "outlay_talent", 0.0,
                    "outlay_fund_losses", 0.0,
                    "outlay_infrastructure", 0.0,
                    "corporate_tax", 10_000.0,
                    "land_revenue", 1000.0,
                    "job_years", 50_000.0),
            "lever_fees",
            0.0);

    private static PeriodFigures figures(Map<String, Double> values) {
        List<String> names = List.copyOf(new TreeMap<>(values).keySet());
        List<Outcome> outcomes = names.stream()
                .map(name -> new Outcome(name, "1", OutcomeKind.STOCK, "", "", false, true, name, name))
                .toList();
        double[] row = names.stream().mapToDouble(values::get).toArray();
        WorldSeries series = new WorldSeries(
                outcomes, List.of(new Scope("nation", Scope.Dimension.NATION)), 2024, new double[][] {row});
        return PeriodFigures.of(series, new Period("one", 0, 1));
    }

    private static Map<String, Double> with(Map<String, Double> values, String name, double value) {
        Map<String, Double> changed = new TreeMap<>(values);
        changed.put(name, value);
        return changed;
    }

    private static double value(PairMeasure measure, Map<String, Double> policy, Map<String, Double> counterfactual) {
        PairFigures pair = new PairFigures(
                figures(policy), figures(counterfactual), levers(Reach.SELECTED, "withholdingTax.awareness"));
        return measure.numerator(pair, 0) / measure.denominator(pair, 0);
    }

    private static PolicyDifference levers(Reach reach, String... paths) {
        return new PolicyDifference(Set.of(reach), List.of(paths));
    }

    private static double cost(String lever) {
        PairFigures pair = new PairFigures(figures(SPENT), figures(KEPT), levers(Reach.ZONES, lever));
        return PairRatio.PUBLIC_COST.numerator(pair, 0);
    }

    @Test
    void costOfOtherLeversCountsReliefsAndOutlaysLessFees() {
        assertThat(cost("forces.equipmentGrant")).isEqualTo(2 + 30 + 4 + 5 + 6 + 70 - 1);
    }

    @Test
    void receiptsCountAsCostOnlyWhereTheLeverSetsThem() {
        assertThat(cost("corporateTax.rateChange")).isEqualTo(116 + 800);
        assertThat(cost("land.priceFactor")).isEqualTo(116 + 90);
    }

    @Test
    void costOfReliefsIsTheirPresentValueWhereverItIsAsked() {
        assertThat(cost("withholdingTax.deferral")).isEqualTo(2);
    }

    @Test
    void jobsAreCountedForAsLongAsTheyLast() {
        PairFigures pair = new PairFigures(figures(SPENT), figures(KEPT), levers(Reach.ZONES, "forces.equipmentGrant"));

        assertThat(PairRatio.COST_PER_ADDITIONAL_JOB.numerator(pair, 0)
                        / PairRatio.COST_PER_ADDITIONAL_JOB.denominator(pair, 0))
                .isEqualTo(116e6 / 1000);
    }

    @Test
    void measuresMatchTheirDefinitions() {
        assertThat(value(new AdditionalInvestment(), AFTER, BEFORE)).isEqualTo(8114);
        assertThat(value(PairRatio.DEADWEIGHT_SHARE, AFTER, BEFORE)).isCloseTo(0.95, within(1e-12));
        assertThat(value(PairRatio.RELABELLED_SHARE, AFTER, BEFORE)).isCloseTo(0.3, within(1e-12));
        assertThat(value(new DisplacementShare(), AFTER, BEFORE)).isCloseTo(0.4, within(1e-12));
        assertThat(value(PairRatio.COST_PER_ADDITIONAL_YUAN, AFTER, BEFORE)).isCloseTo(1.0 / 3, within(1e-4));
    }

    @Test
    void creditOnProfitAlreadyDeferredIsNewlyClaimed() {
        Map<String, Double> credit = with(with(AFTER, "credited_claims", 81_140), "relabelled_claims", 56_798);

        assertThat(value(PairRatio.DEADWEIGHT_SHARE, with(credit, "fixed_investment", 916_228.0), AFTER))
                .isCloseTo(0.9, within(1e-12));
        assertThat(value(PairRatio.RELABELLED_SHARE, credit, AFTER)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void policyThatLeavesClaimsAloneHasNoDeadweight() {
        Map<String, Double> faster = with(with(AFTER, "claims", 163_000), "fixed_investment", 950_000);

        assertThat(value(PairRatio.DEADWEIGHT_SHARE, faster, AFTER)).isNaN();
        assertThat(value(PairRatio.RELABELLED_SHARE, faster, AFTER)).isNaN();
    }

    /** What bonds build has nothing to do with the few claims that follow it. */
    @Test
    void deadweightIsUndefinedWhereOtherLeversDifferToo() {
        PairFigures pair = new PairFigures(
                figures(AFTER),
                figures(BEFORE),
                levers(Reach.SELECTED, "withholdingTax.awareness", "finance.specialBonds"));
        assertThat(PairRatio.DEADWEIGHT_SHARE.denominator(pair, 0)).isNaN();
        assertThat(PairRatio.RELABELLED_SHARE.denominator(pair, 0)).isNaN();
    }

    @Test
    void outlaysAndLandOfZonesThatCompeteAreAPublicCost() {
        assertThat(cost(PolicyDifference.CONDUCT)).isEqualTo(cost("land.priceFactor"));
    }

    @Test
    void displacementIsUndefinedUnderANationalLeverWhateverItsSign() {
        for (PairFigures pair : List.of(
                new PairFigures(
                        figures(AFTER),
                        figures(BEFORE),
                        new PolicyDifference(Set.of(Reach.NATIONAL, Reach.SELECTED), List.of())),
                new PairFigures(figures(BEFORE), figures(AFTER), levers(Reach.NATIONAL, "withholdingTax.deferral")))) {
            assertThat(new DisplacementShare().numerator(pair, 0)).isNaN();
        }
        Map<String, Double> bothGain = with(AFTER, "entrant_capital_elsewhere", 4004.0);
        assertThat(value(new DisplacementShare(), bothGain, BEFORE)).isCloseTo(-0.4, within(1e-12));
    }

    @Test
    void everyMeasureIsInTheOutcomeCatalogueInItsOrder() {
        assertThat(PairMeasures.ALL)
                .extracting(PairMeasure::name)
                .containsExactlyElementsOf(OutcomeCatalogue.all().stream()
                        .filter(Outcome::pairOnly)
                        .map(Outcome::name)
                        .toList());
    }
}
