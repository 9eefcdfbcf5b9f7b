package org.zonelab.engine.mechanism.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.FirmKind;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.ExportingSites;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.RecordedEffects;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.quarter.CentralParameters;

/** Each equation at a dose worked by hand. */
class OpeningInstrumentsTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final OpeningParameters P = CentralParameters.all().opening();
    private static final Site FOREIGN = ExportingSites.site(1, SizeClass.ABOVE_SCALE, 50);
    private static final Site DOMESTIC = ExportingSites.site(0, SizeClass.ABOVE_SCALE, 50);

    /** ln(1 + 0.5 · 0.02 / 0.98) in industry, 0.06 in services. */
    @Test
    void halfOfTheBarredChoicesOpenBringProjectsInProportion() {
        SectorOpening opening = new SectorOpening(P);
        assertThat(RecordedEffects.of(opening, 0.5, FOREIGN).value(Channel.ARRIVALS))
                .isCloseTo(StrictMath.log1p(0.01 / 0.98), CLOSE);
        assertThat(RecordedEffects.of(opening, 0.5, ExportingSites.services(1, SizeClass.SMALL, 5))
                        .value(Channel.ARRIVALS))
                .isCloseTo(StrictMath.log1p(0.03 / 0.94), CLOSE);
        assertThat(RecordedEffects.of(opening, 0.5, DOMESTIC).value(Channel.ARRIVALS))
                .isZero();
    }

    /** 20 million a year reach half of 0.2; a tenth of it is new. */
    @Test
    void promotionAtHalfSpendingReachesHalfOfItsStrength() {
        PromotionTeams teams = new PromotionTeams(P);
        RecordedEffects effects = RecordedEffects.of(teams, 20, FOREIGN);
        assertThat(effects.value(Channel.AFFINITY)).isCloseTo(0.1, CLOSE);
        assertThat(effects.value(Channel.ARRIVALS)).isCloseTo(0.01, CLOSE);
        assertThat(RecordedEffects.of(teams, 20, ExportingSites.zoneSite()).yearly())
                .isEqualTo(20);
    }

    /** 1 % of 50 million for every project, whoever brought it. */
    @Test
    void commissionIsPaidOnTheCapitalOfEveryProject() {
        RecordedEffects effects = RecordedEffects.of(new PromotionAgents(P), 0.01, DOMESTIC);
        assertThat(effects.rate(OutlayBase.ENTRIES)).isCloseTo(0.5, CLOSE);
        assertThat(effects.value(Channel.AFFINITY)).isCloseTo(0.05, CLOSE);
        assertThat(effects.value(Channel.ARRIVALS)).isZero();
    }

    /** A stake of 5 million: worth 0.5 million to the project, 1.25 million lost. */
    @Test
    void theFundLosesMoreThanProjectsGain() {
        RecordedEffects effects = RecordedEffects.of(new PromotionFund(P), 0.1, DOMESTIC);
        assertThat(effects.value(Channel.PROJECT_COST)).isCloseTo(0.5, CLOSE);
        assertThat(effects.rate(OutlayBase.ENTRIES)).isCloseTo(1.25, CLOSE);
    }

    /** Exports are 0.2 / 0.25 = 0.8 of value added: 2 % saves 1.6 %, of which exporters keep 30 % and the public pays 25 %. */
    @Test
    void exportersKeepAPartOfTheTradeCostSaved() {
        RecordedEffects effects = RecordedEffects.of(new TradeCostCut(P), 0.02, DOMESTIC);
        assertThat(effects.value(Channel.TRADE_COST)).isEqualTo(0.02);
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(0.0048, CLOSE);
        assertThat(effects.rate(OutlayBase.VALUE_ADDED)).isCloseTo(0.004, CLOSE);
    }

    @Test
    void digitalServicesReachServiceFirmsAndClearanceIndustry() {
        Site services = ExportingSites.services(0, SizeClass.SMALL, 5);
        assertThat(RecordedEffects.of(new DigitalServices(P), 0.05, services).value(Channel.TRADE_COST))
                .isEqualTo(0.05);
        assertThat(RecordedEffects.of(new DigitalServices(P), 0.05, DOMESTIC).value(Channel.TRADE_COST))
                .isZero();
        assertThat(RecordedEffects.of(new TradeCostCut(P), 0.05, services).value(Channel.TRADE_COST))
                .isZero();
    }

    /** Imported inputs are 0.1 · 0.75 / 0.25 = 0.3 of value added; all of them under bond save 0.4 %. */
    @Test
    void aBondedAreaSavesInterestOnImportedInputs() {
        BondedArea area = new BondedArea(P);
        assertThat(RecordedEffects.of(area, 1, DOMESTIC).value(Channel.COST_SAVING))
                .isCloseTo(0.0012, CLOSE);
        assertThat(RecordedEffects.of(area, 1, ExportingSites.zoneSite()).yearly())
                .isCloseTo(40, CLOSE);
    }

    /** Clearance gives 0.3 · 0.004 · 0.8 of value added, alignment takes 0.001 of foreign firms and a fifth of it of others. */
    @Test
    void alignmentCostsForeignFirmsMost() {
        FreeTradePilot pilot = new FreeTradePilot(P);
        assertThat(RecordedEffects.of(pilot, 1, FOREIGN).value(Channel.COST_SAVING))
                .isCloseTo(0.00096 - 0.001, CLOSE);
        assertThat(RecordedEffects.of(pilot, 1, DOMESTIC).value(Channel.COST_SAVING))
                .isCloseTo(0.00096 - 0.0002, CLOSE);
        assertThat(RecordedEffects.of(pilot, 1, FOREIGN).value(Channel.ARRIVALS))
                .isEqualTo(0.02);
        assertThat(RecordedEffects.of(pilot, 1, DOMESTIC).value(Channel.APPROVAL_TIME))
                .isCloseTo(StrictMath.log(0.9), CLOSE);
    }

    /** A fifth of what affinity wins is new; a tenth of utility to all origins costs 30 million a year. */
    @Test
    void affinityMostlyMovesProjects() {
        OriginAffinity affinity = new OriginAffinity(P);
        RecordedEffects effects = RecordedEffects.of(affinity, 0.1, FOREIGN);
        assertThat(effects.value(Channel.AFFINITY)).isCloseTo(0.1, CLOSE);
        assertThat(effects.value(Channel.ARRIVALS)).isCloseTo(0.02, CLOSE);
        assertThat(RecordedEffects.of(affinity, 0.1, ExportingSites.zoneSite()).yearly())
                .isCloseTo(30, CLOSE);
    }

    /** A tenth of foreign firms, 5 % of them new each year; 20 million each bring e^0.3 times as many, and all are paid. */
    @Test
    void theGrantIsPaidToHeadquartersThatWouldHaveComeToo() {
        RecordedEffects effects = RecordedEffects.of(new Headquarters(P), 20, FOREIGN);
        assertThat(effects.value(Channel.HEADQUARTERS)).isCloseTo(0.1 * (StrictMath.exp(0.3) - 1), CLOSE);
        assertThat(effects.rate(OutlayBase.FIRMS)).isCloseTo(20 * 0.05 * 0.1 * StrictMath.exp(0.3), CLOSE);
        assertThat(RecordedEffects.of(new Headquarters(P), 20, DOMESTIC).isEmpty())
                .isTrue();
    }

    /** 60 million of a headquarters; 0.6 of the 40 that a centre spends; two centres that count half, beside 800 of research. */
    @Test
    void centresBringValueAddedAndResearchOfTheirOwn() {
        CorporateCentres centres = new CorporateCentres(P);
        assertThat(centres.valueAdded(FirmKind.HEADQUARTERS)).isEqualTo(60);
        assertThat(centres.valueAdded(FirmKind.RESEARCH_CENTRE)).isCloseTo(24, CLOSE);
        assertThat(centres.valueAdded(FirmKind.SPECIALISED)).isZero();
        assertThat(centres.research(2, 800)).isCloseTo(StrictMath.log(1.05), CLOSE);
        assertThat(centres.pull(10, 100_000)).isCloseTo(0.01, CLOSE);
    }

    /** 2,000 million next door reach half of 2 %; as much capital at e times the distance counts for 37 %. */
    @Test
    void aHubServesItsNeighboursLessTheFartherTheyAre() {
        HubAccess hub = new HubAccess(P);
        assertThat(hub.cut(new double[] {2000, 0}, new double[] {0, 50})).isCloseTo(0.01, CLOSE);
        double far = 2000 * StrictMath.exp(-1);
        assertThat(hub.cut(new double[] {2000, 0}, new double[] {100, 0})).isCloseTo(0.02 * far / (far + 2000), CLOSE);
    }

    /** Half of 0.3 % of exports worth 0.8 of value added. */
    @Test
    void oneStandardSavesExportersTheSecond() {
        RecordedEffects effects = RecordedEffects.of(new HomeExportSwitch(P), 0.5, DOMESTIC);
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(0.0012, CLOSE);
        assertThat(effects.value(Channel.EXPORT_SWITCH)).isEqualTo(1);
    }

    /** 5 % abroad displaces 1 % of capital at home: the user cost of 18 % rises by that at an elasticity of 1. */
    @Test
    void capitalAbroadDisplacesAPartAtHome() {
        RecordedEffects effects = RecordedEffects.of(new ParksAbroad(P, 0.08, 1), 0.05, DOMESTIC);
        assertThat(effects.value(Channel.HURDLE)).isCloseTo(0.18 * (StrictMath.exp(0.01) - 1), CLOSE);
        assertThat(effects.rate(OutlayBase.INVESTMENT)).isCloseTo(0.0025, CLOSE);
        assertThat(RecordedEffects.of(new ParksAbroad(P, 0.08, 1), 0.05, FOREIGN)
                        .value(Channel.OUTWARD))
                .isZero();
    }
}
