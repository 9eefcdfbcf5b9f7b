package org.zonelab.engine.mechanism.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.RecordedEffects;
import org.zonelab.engine.mechanism.instrument.Sites;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.labour.LabourParameters;

/** Talent of RMB 250,000 a year gross keeps 228,920: 190,000 taxable at 20 % less 16,920 is 21,080. */
class TalentInstrumentsTest {
    private static final Offset<Double> TOLERANCE = within(1e-9);
    private static final double NET = 0.22892;
    /** 1,000,000 gross: 940,000 at 35 % less 85,920 is 243,080. */
    private static final double LEADER_NET = 0.75692;

    private static final TalentParameters TALENT = new TalentParameters(5, 0, 0.05, 10, 0.2, 0.02, 1, 0.5);
    private static final LabourParameters LABOUR =
            new LabourParameters(0.2, 0.25, 2.5, 0.08, 0.1, 1.8, 3, 0.6, 0.5, 0.5, 0.05, 0.34);

    @Test
    void recruitingGrantIsSpreadOverItsYearsAndPaidToAllWhoCome() {
        RecordedEffects effects = RecordedEffects.of(new RecruitingGrant(TALENT, LABOUR), 0.1, Sites.zone());
        double gain = 0.02 / NET;
        double odds = StrictMath.pow(1 + gain, 1.8);
        assertThat(effects.value(ZoneChannel.AMENITY)).isCloseTo(gain, TOLERANCE);
        assertThat(effects.paid(Outlay.TALENT)).isCloseTo(0.1 * 1800 * odds, within(1e-6));
    }

    @Test
    void capOfFifteenPercentRefundsTheExcessOfTheLeadingPeopleItReaches() {
        RecordedEffects effects = RecordedEffects.of(new IncomeTaxCap(TALENT), 0.15, Sites.zone());
        assertThat(effects.value(ZoneChannel.TALENT_GRANT)).isCloseTo(0.2 * 0.05 * 0.10208, TOLERANCE);
    }

    @Test
    void capNearTheTopRateRefundsNothing() {
        RecordedEffects effects = RecordedEffects.of(new IncomeTaxCap(TALENT), 0.44, Sites.zone());
        assertThat(effects.value(ZoneChannel.TALENT_GRANT)).isZero();
    }

    @Test
    void seatsFollowJobsAndCostTheirYearsOfTraining() {
        RecordedEffects effects = RecordedEffects.of(new TrainingSeats(TALENT, LABOUR), 10, Sites.zone());
        assertThat(effects.value(ZoneChannel.TRAINING_SEATS)).isCloseTo(500, TOLERANCE);
        assertThat(effects.paid(Outlay.TALENT)).isCloseTo(0.02 * 3 * 500, TOLERANCE);
    }

    @Test
    void payOfLeadingPeopleIsAMultipleOfTheZoneWageWhateverTalentEarns() {
        double wage = Sites.zone().wage();
        assertThat(new Income(wage).net(TALENT.leaderPayMultiple())).isCloseTo(LEADER_NET, TOLERANCE);
        assertThat(new Income(wage).net(LABOUR.talentPayMultiple())).isCloseTo(NET, TOLERANCE);
    }

    @Test
    void leaderServicesReachFewAndCostPerHead() {
        RecordedEffects effects = RecordedEffects.of(new LeaderServices(TALENT), 0.1, Sites.zone());
        assertThat(effects.value(ZoneChannel.AMENITY)).isCloseTo(0.05 * 0.1 / LEADER_NET, TOLERANCE);
        assertThat(effects.value(ZoneChannel.MATCHING)).isCloseTo(0.5 * 0.05 * 0.1 / LEADER_NET, TOLERANCE);
        assertThat(effects.paid(Outlay.TALENT)).isCloseTo(0.1 * 500, TOLERANCE);
    }

    @Test
    void workerServicesCostEveryJobAndCountInTheChoiceOfTechnicians() {
        RecordedEffects effects = RecordedEffects.of(new WorkerServices(TALENT, LABOUR), 0.003, Sites.zone());
        assertThat(effects.value(ZoneChannel.AMENITY)).isCloseTo(0.003 / NET, TOLERANCE);
        assertThat(effects.value(ZoneChannel.MATCHING)).isCloseTo(0.5 * 0.003 / 0.1, TOLERANCE);
        assertThat(effects.paid(Outlay.TALENT)).isCloseTo(150, TOLERANCE);
    }
}
