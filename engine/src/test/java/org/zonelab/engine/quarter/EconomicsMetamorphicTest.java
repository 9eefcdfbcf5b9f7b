package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.Policy;

/** Signs that theory gives to the effects of the whole model, over ten years of the small world. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EconomicsMetamorphicTest {
    private static final int QUARTERS = 44;
    private static final int LAST = QUARTERS - 1;

    private Simulation simulation;
    private WorldSeries law;
    private WorldSeries withoutDeferral;

    @BeforeAll
    void runLawWithAndWithoutDeferral() {
        simulation = Runs.simulation(CentralParameters.all(), QUARTERS);
        law = run(Runs.currentLaw());
        withoutDeferral = run(Runs.withoutDeferral());
    }

    private WorldSeries run(Policy policy) {
        return simulation.run(policy).series();
    }

    private static double sum(WorldSeries series, String outcome) {
        return Runs.sum(series, outcome, Runs.FIRST, LAST);
    }

    @Test
    void withoutTheDeferralNobodyClaims() {
        assertThat(sum(withoutDeferral, "claims")).isZero();
        assertThat(sum(law, "claims")).isPositive();
    }

    /** Knowing does not need a relief in force, claiming does. */
    @Test
    void whatIsClaimedIsAPartOfWhatIsKnownAndThatOfWhatIsEligible() {
        for (WorldSeries series : List.of(law, withoutDeferral)) {
            assertThat(sum(series, "claims")).isLessThanOrEqualTo(sum(series, "aware_profit"));
            assertThat(sum(series, "aware_profit")).isPositive().isLessThan(sum(series, "eligible_profit"));
        }
    }

    @Test
    void theDeferralRaisesForeignInvestmentInCapitalByLessThanItsClaims() {
        double additional = sum(law, "foreign_fixed_investment") - sum(withoutDeferral, "foreign_fixed_investment");
        assertThat(additional).isPositive().isLessThan(sum(law, "claims"));
    }

    @Test
    void theDeferralRaisesRecordedInvestmentByMoreThanCapital() {
        double recorded = sum(law, "fdi") - sum(withoutDeferral, "fdi");
        double capital = sum(law, "fixed_investment") - sum(withoutDeferral, "fixed_investment");
        assertThat(recorded).isGreaterThan(capital);
    }

    /** Old claims stay deferred when new ones end; they shrink as firms leave and pay. */
    @Test
    void endingTheDeferralLeavesOldClaimsWhichAreRecapturedOverTime() {
        assertThat(Runs.value(withoutDeferral, "nation", "deferred_stock", Runs.FIRST))
                .isPositive();
        assertThat(Runs.value(withoutDeferral, "nation", "deferred_stock", LAST))
                .isLessThan(Runs.value(withoutDeferral, "nation", "deferred_stock", Runs.FIRST))
                .isNotNegative();
        assertThat(sum(withoutDeferral, "recaptured_tax")).isPositive();
        assertThat(sum(law, "recaptured_tax")).isGreaterThan(sum(withoutDeferral, "recaptured_tax"));
    }

    @Test
    void withholdingIsPaidEarlierWithoutTheDeferral() {
        assertThat(sum(withoutDeferral, "withholding_tax")).isGreaterThan(sum(law, "withholding_tax"));
    }

    @Test
    void aHigherCorporateTaxLowersInvestmentAndEntriesAndRaisesRevenue() {
        WorldSeries higher = run(Runs.lever(LeverCatalogue.CORPORATE_TAX, 0.05));
        assertThat(sum(higher, "fixed_investment")).isLessThan(sum(law, "fixed_investment"));
        assertThat(sum(higher, "entries")).isLessThan(sum(law, "entries"));
        assertThat(sum(higher, "corporate_tax")).isGreaterThan(sum(law, "corporate_tax"));
    }

    @Test
    void theCreditRaisesClaimsAndAboveAllRelabelledOnes() {
        WorldSeries credit = run(Runs.lever(LeverCatalogue.CREDIT_RATE, 0.1));
        double claims = sum(credit, "claims") - sum(law, "claims");
        double relabelled = sum(credit, "relabelled_claims") - sum(law, "relabelled_claims");
        assertThat(relabelled).isPositive();
        assertThat(claims).isGreaterThan(relabelled);
        assertThat(sum(credit, "credit_granted")).isPositive();
        assertThat(sum(credit, "credit_used")).isPositive().isLessThan(sum(credit, "credit_granted"));
    }

    @Test
    void guidanceMakesMoreGroupsClaim() {
        WorldSeries known = run(Runs.lever(LeverCatalogue.AWARENESS, 0.3));
        assertThat(sum(known, "claims")).isGreaterThan(sum(law, "claims"));
    }

    @Test
    void cheaperLandAndFasterApprovalBringEntrants() {
        assertThat(sum(run(Runs.lever(LeverCatalogue.LAND_PRICE_FACTOR, 0.7)), "entries"))
                .isGreaterThan(sum(law, "entries"));
        assertThat(sum(run(Runs.lever(LeverCatalogue.APPROVAL_DAYS, 5)), "entries"))
                .isGreaterThan(sum(law, "entries"));
    }

    /** Every plant that arrives installs its capital, and pays for it, once, however short the approval. */
    @Test
    void approvalWithinDaysStillMeansInvestmentAndPaidInEquity() {
        WorldSeries fast = run(Runs.lever(LeverCatalogue.APPROVAL_DAYS, 5));
        assertThat(sum(fast, "fixed_investment")).isGreaterThan(sum(law, "fixed_investment"));
        assertThat(sum(fast, "fdi_greenfield")).isGreaterThan(sum(law, "fdi_greenfield"));
    }

    /** At ε = 0 tax moves no incumbent's desired capital: what is left of the effect comes through entry alone. */
    @Test
    void withoutElasticityTheTaxActsOnEntryAlone() {
        double elastic = firstYearEffect(simulation, LeverCatalogue.CORPORATE_TAX, 0.1);
        Simulation rigid = Runs.simulation(CentralParameters.withUserCostElasticity(0), QUARTERS);
        double entryAlone = firstYearEffect(rigid, LeverCatalogue.CORPORATE_TAX, 0.1);
        assertThat(elastic).isNegative();
        assertThat(Math.abs(entryAlone)).isLessThan(0.2 * Math.abs(elastic));
    }

    private static double firstYearEffect(Simulation simulation, Lever lever, double value) {
        WorldSeries with = simulation.run(Runs.lever(lever, value)).series();
        WorldSeries without = simulation.run(Runs.currentLaw()).series();
        return Runs.sum(with, "fixed_investment", Runs.FIRST, Runs.FIRST + 3)
                - Runs.sum(without, "fixed_investment", Runs.FIRST, Runs.FIRST + 3);
    }

    /**
     * Trapped equity (King 1977; Auerbach 1979): where a group can always fund a subsidiary out of the firm and nobody lacks
     * cash, tax on dividends does not enter the cost of capital, and its deferral hardly moves investment.
     */
    @Test
    void theDeferralHardlyMattersWhereEquityIsTrapped() {
        Simulation trapped = Runs.simulation(CentralParameters.withGroups(0, 0), QUARTERS);
        Simulation open = Runs.simulation(CentralParameters.withGroups(1, 0), QUARTERS);
        double small = deferralEffect(trapped);
        double large = deferralEffect(open);
        assertThat(large).isPositive();
        assertThat(Math.abs(small)).isLessThan(0.35 * large);
    }

    /** Additional foreign investment per yuan claimed. */
    private static double deferralEffect(Simulation simulation) {
        WorldSeries with = simulation.run(Runs.currentLaw()).series();
        WorldSeries without = simulation.run(Runs.withoutDeferral()).series();
        return (sum(with, "foreign_fixed_investment") - sum(without, "foreign_fixed_investment")) / sum(with, "claims");
    }

    @Test
    void theBaseYearIsReproduced() {
        double output = 0;
        for (double[] zone : Runs.WORLD.totals().industrialOutput()) {
            output += zone[0] + zone[1];
        }
        assertThat(Runs.sum(law, "industrial_output", 0, 3)).isCloseTo(output, within(0.05 * output));
        assertThat(Runs.sum(law, "fdi", 0, 3))
                .isCloseTo(
                        Runs.WORLD.national().foreignInvestment(),
                        within(1e-6 * Runs.WORLD.national().foreignInvestment()));
        assertThat(Runs.sum(law, "claims", 0, 3))
                .isCloseTo(
                        Runs.WORLD.national().dividendClaims(),
                        within(0.1 * Runs.WORLD.national().dividendClaims()));
    }

    /** Plants under way hold land from the first day. */
    @Test
    void landOpensAtItsShareOfTheQuota() {
        double share = CentralParameters.all().land().baseUseShare();
        assertThat(Runs.value(law, "nation", "land_used_share", 0)).isCloseTo(share, within(0.005));
    }

    @Test
    void everyZonePaysAboutItsWageInTheBaseYear() {
        for (int z = 0; z < SmallWorld.ZONES; z++) {
            double wage = 1e6 * Runs.WORLD.totals().wage()[z];
            assertThat(Runs.value(law, "zone:zone-" + z, "wage", 1)).isCloseTo(wage, within(0.05 * wage));
        }
    }

    @Test
    void anInvestorWithoutWithholdingTaxIsNoTroubleToTheBooks() {
        var world = SmallWorld.withTreatyRate(0);
        WorldSeries series = new Simulation(world, SmallWorld.firms(world), CentralParameters.all(), 1, 0, 12, () -> {})
                .run(Runs.lever(LeverCatalogue.CREDIT_RATE, 0.1))
                .series();
        assertThat(Runs.sum(series, "fdi", 4, 11)).isFinite().isPositive();
        assertThat(Runs.sum(series, "tax_expenditure_pv", 4, 11)).isFinite();
    }
}
