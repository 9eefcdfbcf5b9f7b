package org.zonelab.engine.mechanism.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.ExportingSites;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.RecordedEffects;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.quarter.CentralParameters;

/** Each equation at a dose worked by hand. */
class AdministrationInstrumentsTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final AdministrationParameters P = CentralParameters.all().administration();
    private static final FixedCost FIRM = new FixedCost(0.5);
    private static final Site LARGE = ExportingSites.site(0, SizeClass.ABOVE_SCALE, 50);
    private static final Site SMALL = ExportingSites.site(0, SizeClass.SMALL, 1);

    /** 80 to 20 days halve twice. */
    @Test
    void staffGrowsWithEveryHalvingOfApprovalDays() {
        assertThat(RecordedEffects.of(new ApprovalStaff(P), 20, LARGE).rate(OutlayBase.ENTRIES))
                .isCloseTo(0.06, CLOSE);
        assertThat(RecordedEffects.of(new ApprovalStaff(P), 120, LARGE).rate(OutlayBase.ENTRIES))
                .isZero();
    }

    /** The mean plant of the large has 100 million of capital and 50 of value added, of the small 2 and 1. */
    @Test
    void aFixedCostWeighsFiftyTimesAsMuchOnTheSmall() {
        ComplianceCost cost = new ComplianceCost(P, FIRM);
        assertThat(RecordedEffects.of(cost, 0.01, LARGE).value(Channel.COST_SAVING))
                .isCloseTo(-0.0002, CLOSE);
        assertThat(RecordedEffects.of(cost, 0.01, SMALL).value(Channel.COST_SAVING))
                .isCloseTo(-0.01, CLOSE);
        assertThat(RecordedEffects.of(cost, -0.01, SMALL).rate(OutlayBase.FIRMS))
                .isCloseTo(0.002, CLOSE);
    }

    @Test
    void noFirmLosesMoreThanAFifthOfValueAdded() {
        assertThat(FIRM.share(1, ExportingSites.site(0, SizeClass.MICRO, 0.001)))
                .isEqualTo(0.2);
    }

    /** A twentieth of commitments is broken and costs 2 % of 50 million. */
    @Test
    void commitmentsSaveTimeAndCostRepairs() {
        RecordedEffects effects = RecordedEffects.of(new CommitmentApproval(P), 1, LARGE);
        assertThat(effects.value(Channel.APPROVAL_TIME)).isCloseTo(StrictMath.log(0.6), CLOSE);
        assertThat(effects.value(Channel.PROJECT_COST)).isCloseTo(-0.05, CLOSE);
        assertThat(effects.rate(OutlayBase.ENTRIES)).isCloseTo(0.02, CLOSE);
    }

    /** Half of the inspections dropped miss a quarter of the harm. */
    @Test
    void missedViolationsGrowWithTheSquareOfInspectionsDropped() {
        RecordedEffects effects = RecordedEffects.of(new RiskInspection(P, FIRM), 0.5, SMALL);
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(0.001, CLOSE);
        assertThat(effects.rate(OutlayBase.VALUE_ADDED)).isCloseTo(0.00025, CLOSE);
        assertThat(effects.rate(OutlayBase.FIRMS)).isCloseTo(-0.00015, CLOSE);
    }

    /** Half of a deviation of 0.5 removed saves half of 0.25 times 3/4 of the cost of delay. */
    @Test
    void certaintyIsWorthTheVarianceRemoved() {
        RecordedEffects effects = RecordedEffects.of(new Delegation(P), 1, LARGE);
        assertThat(effects.value(Channel.APPROVAL_CERTAINTY)).isCloseTo(0.09375, CLOSE);
        assertThat(effects.value(Channel.APPROVAL_TIME)).isCloseTo(StrictMath.log(0.9), CLOSE);
    }

    @Test
    void rewardsBringEffortAndCheaperLand() {
        EvaluationIncentive incentive = new EvaluationIncentive(P);
        assertThat(RecordedEffects.of(incentive, 1, LARGE).value(Channel.APPROVAL_TIME))
                .isCloseTo(-0.1, CLOSE);
        RecordedEffects zone = RecordedEffects.of(incentive, 1, ExportingSites.zoneSite());
        assertThat(zone.value(ZoneChannel.LAND_PRICE)).isCloseTo(-0.05, CLOSE);
        assertThat(zone.yearly()).isCloseTo(2, CLOSE);
    }

    /** Quality 0.1 %, fees 0.04 %, 40 of 100,000 million saved by the zone. */
    @Test
    void anOperatorMovesCostFromTheZoneToFirms() {
        MarketOperator operator = new MarketOperator(P);
        RecordedEffects firms = RecordedEffects.of(operator, 1, LARGE);
        assertThat(firms.value(Channel.PRODUCTIVITY)).isCloseTo(0.001, CLOSE);
        assertThat(firms.value(Channel.COST_SAVING)).isCloseTo(-0.0004, CLOSE);
        assertThat(RecordedEffects.of(operator, 1, ExportingSites.zoneSite()).yearly())
                .isCloseTo(-40, CLOSE);
    }

    @Test
    void moneyFromAListingIsDebtAndCostsMoreThanBonds() {
        RecordedEffects effects = RecordedEffects.of(new OperatorListing(P), 200, ExportingSites.zoneSite());
        assertThat(effects.value(ZoneChannel.BONDS)).isEqualTo(200);
        assertThat(effects.yearly()).isCloseTo(30, CLOSE);
    }

    @Test
    void sheddingDutiesSavesMoneyAndCostsAmenity() {
        RecordedEffects effects = RecordedEffects.of(new SocialDuties(P), -1, ExportingSites.zoneSite());
        assertThat(effects.yearly()).isCloseTo(-200, CLOSE);
        assertThat(effects.value(ZoneChannel.AMENITY)).isCloseTo(-0.02, CLOSE);
    }

    @Test
    void statusIsWorthAttractionAndQuota() {
        assertThat(RecordedEffects.of(new Removal(P), 1, LARGE).value(Channel.AFFINITY))
                .isCloseTo(-0.2, CLOSE);
        assertThat(RecordedEffects.of(new Removal(P), 1, ExportingSites.zoneSite())
                        .value(ZoneChannel.LAND_QUOTA))
                .isCloseTo(-0.1, CLOSE);
        assertThat(RecordedEffects.of(new Upgrade(P), 1, LARGE).value(Channel.AFFINITY))
                .isCloseTo(0.3 * StrictMath.log(2), CLOSE);
        RecordedEffects upgrade = RecordedEffects.of(new Upgrade(P), 1, ExportingSites.zoneSite());
        assertThat(upgrade.value(ZoneChannel.LAND_QUOTA)).isEqualTo(1);
        assertThat(upgrade.yearly()).isCloseTo(50, CLOSE);
        RecordedEffects merger = RecordedEffects.of(new Merger(P), 1, ExportingSites.zoneSite());
        assertThat(merger.value(ZoneChannel.POOLED_QUOTA)).isEqualTo(1);
        assertThat(merger.yearly()).isZero();
    }

    /** Half merged with a zone that approves in half the time: half of the way in logs; of 30 million for departments and 20 for a head office three quarters; alone nothing. */
    @Test
    void mergedZonesApproveAtOnePaceAndKeepOneStaff() {
        assertThat(Merger.approvalShift(0.5, 80, StrictMath.log(40))).isCloseTo(-0.5 * StrictMath.log(2), CLOSE);
        assertThat(new Merger(P).saved(1, 0.25, 100_000)).isCloseTo(37.5, CLOSE);
        assertThat(new Merger(P).saved(1, 1, 100_000)).isZero();
    }
}
