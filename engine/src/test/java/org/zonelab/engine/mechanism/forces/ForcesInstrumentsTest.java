package org.zonelab.engine.mechanism.forces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.innovation.Incubation;
import org.zonelab.engine.mechanism.innovation.InnovationParameters;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.RecordedEffects;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.Sites;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.pipeline.Annuity;

/** Doses worked by hand at the site of {@link Sites}: research is 2 % of output, 8 % of value added. */
class ForcesInstrumentsTest {
    private static final ForcesParameters PARAMETERS = new ForcesParameters(
            0.02, 1.0, 1.5, 0.1, 1.0, 0.5, 1000, 0.036, 3, 0.05, 0.1, 20, 15, 0.03, 2.5, 8, 0.5, 0.5, 0.1, 0.03, 0.01,
            0.1, 0.5, 0.2, 1.0 / 3, 0.02, 0.3, 0.2);
    private static final Site LARGE = Sites.of(Sites.machinery(), SizeClass.ABOVE_SCALE, 0);
    private static final Site SMALL = Sites.of(Sites.machinery(), SizeClass.SMALL, 0);
    private static final Site FOREIGN = Sites.of(Sites.machinery(), SizeClass.ABOVE_SCALE, 1);
    private static final Site SHOP = Sites.of(Sites.machinery(), SizeClass.MICRO, 0);

    /** 0.2 % of 10,000 is 20 a year; 0.2 months at 1.25 % of 10 is 0.025. */
    @Test
    void platformsSpendAShareOfValueAddedAndStartPlantsEarlier() {
        PlatformSpending platform = new PlatformSpending(PARAMETERS, 0.0125);
        assertThat(RecordedEffects.of(platform, 0.002, Sites.zone()).value(ZoneChannel.PLATFORM))
                .isCloseTo(20, within(1e-9));
        assertThat(RecordedEffects.of(platform, 0.002, LARGE).value(Channel.PROJECT_COST))
                .isCloseTo(0.025, within(1e-12));
        assertThat(RecordedEffects.of(platform, 0.002, SHOP).isEmpty()).isTrue();
    }

    /** A fifth of the cost paid: research of members times 0.8^-1.5 = 1.39754, of all times 1.039754. */
    @Test
    void consortiaDoMoreResearchAndTheTreasuryPaysForAllOfIt() {
        RecordedEffects effects = RecordedEffects.of(new ConsortiumGrant(PARAMETERS), 0.2, LARGE);
        assertThat(effects.value(Channel.RESEARCH)).isCloseTo(Math.log(1.0397542), within(1e-7));
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(0.1 * 0.2 * 0.08, within(1e-12));
        assertThat(effects.paid(Outlay.GRANTS, OutlayBase.VALUE_ADDED))
                .isCloseTo(0.1 * 0.2 * 0.08 * 1.3975425, within(1e-9));
    }

    /** Half of a computing bill of a tenth of research is 5 % of its cost. */
    @Test
    void computingMakesResearchCheaper() {
        RecordedEffects effects = RecordedEffects.of(new ComputingSupply(PARAMETERS), 0.5, SMALL);
        assertThat(effects.value(Channel.RESEARCH)).isCloseTo(-1.5 * Math.log(0.95), within(1e-12));
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(0.004, within(1e-12));
    }

    @Test
    void offshoreBasesBringPlantsOfWhichPartWouldHaveComeAnyway() {
        OffshoreBases bases = new OffshoreBases(PARAMETERS);
        RecordedEffects effects = RecordedEffects.of(bases, 0.02, FOREIGN);
        assertThat(effects.value(Channel.AFFINITY)).isCloseTo(Math.log(1.02), within(1e-12));
        assertThat(effects.value(Channel.ARRIVALS)).isCloseTo(Math.log(1.01), within(1e-12));
        assertThat(RecordedEffects.of(bases, 0.02, LARGE).isEmpty()).isTrue();
        assertThat(RecordedEffects.of(bases, 0.02, Sites.zone()).paid(Outlay.SERVICES))
                .isCloseTo(20, within(1e-12));
    }

    /** Places for a fifth, which prevent 15 % of early closures; three years of rent for each. */
    @Test
    void incubatorsSaveYoungSmallFirmsAtTheCostOfRent() {
        InnovationParameters innovation =
                new InnovationParameters(0.15, 0.124, 0.24, 0.3, 0.06, 0.03, 2, 0.15, 0.1, 0.1);
        IncubatorPlaces places = new IncubatorPlaces(PARAMETERS, new Incubation(innovation));
        RecordedEffects effects = RecordedEffects.of(places, 0.2, SMALL);
        assertThat(effects.value(Channel.EARLY_CLOSURE)).isCloseTo(Math.log(0.97), within(1e-12));
        assertThat(effects.paid(Outlay.SERVICES, OutlayBase.ENTRIES)).isCloseTo(0.0216, within(1e-12));
        assertThat(RecordedEffects.of(places, 0.2, LARGE).isEmpty()).isTrue();
    }

    @Test
    void pilotZonesDrawEncouragedIndustriesAndApproveFaster() {
        PilotZone pilot = new PilotZone(PARAMETERS);
        RecordedEffects effects = RecordedEffects.of(pilot, 0.5, LARGE);
        assertThat(effects.value(Channel.AFFINITY)).isCloseTo(0.025, within(1e-12));
        assertThat(effects.value(Channel.APPROVAL_TIME)).isCloseTo(-0.05, within(1e-12));
        assertThat(RecordedEffects.of(pilot, 0.5, Sites.zone()).paid(Outlay.SERVICES))
                .isCloseTo(10, within(1e-12));
    }

    /** A plant with value added of 0.4 × 10 × 12.5 = 50 gains 1.5 a year against a cost of 15 / 8 at no interest. */
    @Test
    void adoptionWeighsAGainThatGrowsWithSizeAgainstAFixedCost() {
        DigitalAdoption adoption = new DigitalAdoption(PARAMETERS, new Annuity(0, 8), 12.5);
        double before = 1 / (1 + Math.pow(1.875 / 1.5, 2.5));
        assertThat(adoption.adopters(50, 1)).isCloseTo(before, within(1e-12));
        assertThat(adoption.adopters(5, 1)).isLessThan(0.01);
        double after = 1 / (1 + Math.pow(0.8 * 1.875 / 1.5, 2.5));
        assertThat(after).isCloseTo(0.5, within(1e-12));
        RecordedEffects effects = RecordedEffects.of(new DigitalPlantGrant(adoption), 0.2, LARGE);
        assertThat(effects.value(Channel.PRODUCTIVITY)).isCloseTo((after - before) * 0.9 * 1.875 / 50, within(1e-12));
        assertThat(effects.paid(Outlay.GRANTS, OutlayBase.FIRMS)).isCloseTo(0.5 * 0.2 * 15 / 8, within(1e-12));
    }

    /** What firms gain in all is the grant on those who adopt anyway and half of it on those who are moved. */
    @Test
    void digitalGrantsLeaveFirmsWithTheirSurplus() {
        DigitalAdoption adoption = new DigitalAdoption(PARAMETERS, new Annuity(0, 8), 12.5);
        double before = adoption.adopters(50, 1);
        double after = adoption.adopters(50, 0.8);
        RecordedEffects effects = RecordedEffects.of(new DigitalPlantGrant(adoption), 0.2, LARGE);
        double gain = effects.value(Channel.PRODUCTIVITY) + effects.value(Channel.COST_SAVING);
        assertThat(gain).isCloseTo((before * 0.2 + (after - before) * 0.1) * 1.875 / 50, within(1e-12));
    }

    @Test
    void aDigitalParkCostsHalfOfWhatItSparesFirms() {
        DigitalAdoption adoption = new DigitalAdoption(PARAMETERS, new Annuity(0, 8), 12.5);
        double grant =
                RecordedEffects.of(new DigitalPlantGrant(adoption), 0.2, LARGE).paid(Outlay.GRANTS, OutlayBase.FIRMS);
        RecordedEffects park = RecordedEffects.of(new DigitalPark(adoption), 0.4, LARGE);
        assertThat(park.paid(Outlay.SERVICES, OutlayBase.FIRMS)).isCloseTo(0.5 * grant, within(1e-12));
    }

    /** 2 % of productivity is 2 % / 0.6 of value added before anything is built; foreign firms are not chosen. */
    @Test
    void aTenthMoreFirmsAreSpecialisedAndEachIsPaid() {
        RecordedEffects effects = RecordedEffects.of(new SpecialisedFirms(PARAMETERS), 0.1, SMALL);
        assertThat(effects.value(Channel.SPECIALISED)).isEqualTo(0.1);
        assertThat(effects.paid(Outlay.GRANTS, OutlayBase.SPECIALISED)).isEqualTo(0.3);
        assertThat(new SpecialisedFirms(PARAMETERS).level(1 / 0.6)).isCloseTo(0.02 / 0.6, within(1e-15));
        assertThat(RecordedEffects.of(
                                new SpecialisedFirms(PARAMETERS), 0.1, Sites.of(Sites.machinery(), SizeClass.SMALL, 1))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void servicesRaiseValueAddedAtTheSameOutput() {
        ServiceManufacturing services = new ServiceManufacturing(PARAMETERS);
        RecordedEffects effects = RecordedEffects.of(services, 0.1, LARGE);
        assertThat(effects.value(Channel.PRODUCTIVITY)).isCloseTo(0.003, within(1e-12));
        assertThat(effects.value(Channel.VALUE_ADDED_RATIO)).isCloseTo(0.003, within(1e-12));
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(-0.001, within(1e-12));
        Site office = Sites.of(Sites.industry("DIG", false, 0.4, 0.01, 0.03), SizeClass.SMALL, 0);
        assertThat(RecordedEffects.of(services, 0.1, office).value(Channel.AFFINITY))
                .isCloseTo(0.05, within(1e-12));
    }
}
