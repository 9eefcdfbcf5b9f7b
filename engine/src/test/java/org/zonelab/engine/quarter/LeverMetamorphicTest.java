package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;

/** Each lever moves what it claims to move, in the direction it claims, and more the further it is moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeverMetamorphicTest {
    private static final int QUARTERS = 20;
    private static final int STEPS = 3;

    /** Lever, outcome over all zones (or of a scope before the slash), and its direction when the lever goes to the end of its range farther from neutral upwards. */
    private static final String CLAIMS = """
            withholdingTax.deferral                   withholding_tax          +
            withholdingTax.creditRate                 credit_granted           +
            withholdingTax.awareness                  claims                   +
            withholdingTax.rateChange                 withholding_tax          +
            corporateTax.rateChange                   corporate_tax            +
            administration.approvalDays               fdi_greenfield           -
            administration.complianceCost             profit                   -
            administration.commitmentApproval         fdi_greenfield           +
            administration.riskInspection             corporate_tax            +
            administration.delegation                 foreign_firms            +
            administration.evaluationIncentive        land_price               -
            administration.marketOperator             outlay_services          -
            administration.operatorListing            public_debt              +
            administration.socialDuties               outlay_services          +
            administration.upgrade                    land_quota               +
            administration.removal                    fdi_greenfield           -
            land.priceFactor                          land_price               +
            land.quotaAddition                        land_quota               +
            land.plotRatio                            land_used                -
            land.mixedUse                             land_used                +
            land.newIndustryLand                      land_used                -
            land.standardLand                         above_scale_firms        +
            land.redevelopment                        exits                    +
            land.yieldScreening                       lever_fees               +
            land.leaseTerms                           land_revenue             -
            forces.equipmentGrant                     outlay_grants            +
            forces.platformSpending                   corporate_tax            +
            forces.consortiumGrant                    fdi_equity               +
            forces.offshoreBases                      entrant_capital          +
            forces.incubatorPlaces                    exits                    -
            forces.pilotZone                          entries                  +
            forces.digitalPlantGrant                  corporate_tax            +
            forces.digitalPark                        corporate_tax            +
            forces.computingSupply                    corporate_tax            +
            forces.serviceManufacturing               fixed_investment         +
            forces.expensingCap                       corporate_tax            -
            forces.specialisedFirms                   specialised_firms        +
            opening.sectorOpening                     foreign_firms            +
            opening.promotionTeams                    entrant_capital          +
            opening.promotionAgents                   foreign_firms            +
            opening.promotionFund                     outlay_fund_losses       +
            opening.tradeCostCut                      exports                  +
            opening.bondedArea                        exports                  +
            opening.digitalServices                   exports                  +
            opening.freeTradePilot                    exports                  +
            opening.headquarters                      headquarters             +
            opening.researchCentres                   research_centres         +
            opening.logisticsHub                      exports                  +
            opening.homeExportSwitch                  corporate_tax            +
            opening.parksAbroad                       outward_capital          +
            opening.originAffinity                    fdi_greenfield           +
            talent.recruitingGrant                    talent                   +
            talent.incomeTaxCap                       outlay_talent            +
            talent.trainingSeats                      talent                   +
            talent.leaderServices                     outlay_talent            +
            talent.workerServices                     outlay_talent            +
            finance.specialBonds                      fixed_investment         +
            finance.industrialFund                    fdi_equity               +
            finance.smallFirmCredit                   size:small/capital       +
            green.distributedPower                    emissions                -
            green.carbonAccounts                      emissions                -
            green.carbonPrice                         emissions                -
            green.pollutantStandard                   pollutants               -
            green.ecoPark                             pollutants               -
            green.zeroCarbonPark                      emissions                -
            chains.anchorPlant                        industrial_output        +
            chains.chainLeader                        corporate_tax            +
            chains.relocationGrant                    land_revenue             +
            chains.pairedZones                        land_used                -
            chains.sisterOffer                        outlay_services          +
            """;

    /** Levers that move the evaluation and nothing else, unless zone governments compete. */
    private static final String WEIGHTS = "administration.evaluation.*Weight";

    /** The merger, which does nothing to zones alone in their province, as all are here ({@link KindsMetamorphicTest}). */
    private static final String ELSEWHERE = WEIGHTS + "|administration.merger";

    private final Simulation simulation = Runs.simulation(CentralParameters.all(), QUARTERS);
    private final WorldSeries law = simulation.run(Runs.currentLaw()).series();

    /** One line of the table. */
    private record Claim(Lever lever, String outcome, double sign) {
        @Override
        public String toString() {
            return lever.path() + " " + outcome;
        }
    }

    private static Map<String, Claim> table() {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (String line : CLAIMS.lines().toList()) {
            String[] cells = line.strip().split("\\s+", -1);
            Lever lever = LeverCatalogue.find(cells[0]).orElseThrow();
            claims.put(cells[0], new Claim(lever, cells[1], cells[2].equals("+") ? 1 : -1));
        }
        return claims;
    }

    static List<Claim> claims() {
        return List.copyOf(table().values());
    }

    static List<Lever> weights() {
        return LeverCatalogue.all().stream()
                .filter(lever -> lever.path().matches(WEIGHTS))
                .toList();
    }

    private double effect(Lever lever, String outcome, int step) {
        double end = lever.high() > lever.neutral() ? lever.high() : lever.low();
        double value = lever.neutral() + (end - lever.neutral()) * step / STEPS;
        WorldSeries series = simulation.run(Runs.lever(lever, value)).series();
        int slash = outcome.indexOf('/');
        String scope = slash < 0 ? "nation" : outcome.substring(0, slash);
        String name = outcome.substring(slash + 1);
        double effect = 0;
        for (int quarter = Runs.FIRST; quarter < QUARTERS; quarter++) {
            effect += Runs.value(series, scope, name, quarter) - Runs.value(law, scope, name, quarter);
        }
        return effect;
    }

    @ParameterizedTest
    @MethodSource("claims")
    void moreOfTheLeverMovesTheOutcomeFurtherItsWay(Claim claim) {
        double before = 0;
        for (int step = 1; step <= STEPS; step++) {
            double moved = claim.sign * effect(claim.lever, claim.outcome, step);
            // A lever at its ceiling adds nothing but the rounding of sums.
            assertThat(moved).as("step %d of %d", step, STEPS).isGreaterThanOrEqualTo(before * (1 - 1e-12));
            before = moved;
        }
        assertThat(before).isPositive();
    }

    @ParameterizedTest
    @MethodSource("weights")
    void weightsMoveTheEvaluationAndNoFirm(Lever lever) {
        WorldSeries series = simulation.run(Runs.lever(lever, lever.high())).series();
        int score = OutcomeCatalogue.index("evaluation_score");
        int rank = OutcomeCatalogue.index("evaluation_rank");
        boolean scored = false;
        for (int scope = 0; scope < series.scopes().size(); scope++) {
            for (int k = 0; k < OutcomeCatalogue.all().size(); k++) {
                double with = series.value(QUARTERS - 1, scope, k);
                double without = law.value(QUARTERS - 1, scope, k);
                if (k == score) {
                    scored |= Double.compare(with, without) != 0;
                } else if (k != rank) {
                    assertThat(Double.doubleToLongBits(with)).isEqualTo(Double.doubleToLongBits(without));
                }
            }
        }
        assertThat(scored).isTrue();
    }

    @Test
    void everyLeverHasAClaim() {
        Map<String, Claim> claims = table();
        assertThat(LeverCatalogue.all())
                .filteredOn(lever -> !lever.path().matches(ELSEWHERE))
                .extracting(Lever::path)
                .allMatch(claims::containsKey, "has a claim in the table");
    }
}
