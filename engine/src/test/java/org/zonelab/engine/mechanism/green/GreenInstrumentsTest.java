package org.zonelab.engine.mechanism.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.RecordedEffects;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.Sites;
import org.zonelab.engine.mechanism.trade.Emissions;
import org.zonelab.engine.mechanism.trade.TradeParameters;

/** Per yuan of value added the plant sells 4, exports 0.8, pays 0.16 for energy; it emits 120 t of CO2 and 0.2 t of pollutants per million. */
class GreenInstrumentsTest {
    private static final Offset<Double> TOLERANCE = within(1e-12);
    private static final GreenParameters GREEN = new GreenParameters(
            0.1, 0.6, 0.5, 0.2, 0.03, 0.01, 0.002, 0.002, 0.1, 0.5, 0.04, 0.004, 0.03, 0.04, 0.08, 0.001, 0.6, 300,
            0.3);
    private static final Emissions EMISSIONS = new Emissions(new TradeParameters(3, 1.5, 0.4, 0.03, 0.1));
    private static final Site PLANT = Sites.of(Sites.machinery(), SizeClass.ABOVE_SCALE, 1);
    private static final Site MICRO = Sites.of(Sites.machinery(), SizeClass.MICRO, 0);

    @Test
    void directPowerSavesPartOfTheBillAndTheCarbonOfBoughtPower() {
        RecordedEffects effects = RecordedEffects.of(new DistributedPower(GREEN, EMISSIONS), 0.3, PLANT);
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(0.3 * 0.1 * 0.6 * 0.16 * 0.9, TOLERANCE);
        assertThat(effects.value(Channel.DECARBONISATION)).isCloseTo(-StrictMath.log(0.88), TOLERANCE);
    }

    @Test
    void accountsOpenExportsAndWeighOnTheFirm() {
        RecordedEffects effects = RecordedEffects.of(new CarbonAccounts(GREEN), 0.5, PLANT);
        assertThat(effects.value(Channel.TRADE_COST)).isCloseTo(0.001, TOLERANCE);
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(0.5 * (0.0016 - 0.0075), TOLERANCE);
        assertThat(effects.paid(Outlay.SERVICES, OutlayBase.FIRMS)).isCloseTo(0.001, TOLERANCE);
    }

    @Test
    void carbonPriceCostsByIntensityAndGoesToTheZone() {
        RecordedEffects effects = RecordedEffects.of(new CarbonPrice(GREEN), 100, PLANT);
        double cut = 1 - StrictMath.exp(-0.1);
        assertThat(effects.value(Channel.DECARBONISATION)).isCloseTo(0.1, TOLERANCE);
        assertThat(effects.value(Channel.POLLUTANT_ABATEMENT)).isCloseTo(0.05, TOLERANCE);
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(-0.012 * (1 - cut / 2), TOLERANCE);
        assertThat(effects.collected(OutlayBase.EMISSIONS)).isCloseTo(1e-4, TOLERANCE);
    }

    @Test
    void buyersSeeCarbonThatIsMeasuredOrBoughtGreenAndNoOther() {
        List.of(new DistributedPower(GREEN, EMISSIONS), new CarbonAccounts(GREEN), new ZeroCarbonPark(GREEN))
                .forEach(instrument -> {
                    RecordedEffects effects = RecordedEffects.of(instrument, 0.5, PLANT);
                    assertThat(effects.value(Channel.FOOTPRINT))
                            .isPositive()
                            .isEqualTo(effects.value(Channel.DECARBONISATION));
                });
        List.of(new CarbonPrice(GREEN), new EcoPark(GREEN)).forEach(instrument -> {
            RecordedEffects effects = RecordedEffects.of(instrument, 0.5, PLANT);
            assertThat(effects.value(Channel.DECARBONISATION)).isPositive();
            assertThat(effects.value(Channel.FOOTPRINT)).isZero();
        });
    }

    @Test
    void abatementOfPollutantsCostsWithTheSquare() {
        PollutantStandard standard = new PollutantStandard(GREEN);
        RecordedEffects half = RecordedEffects.of(standard, 0.5, PLANT);
        RecordedEffects quarter = RecordedEffects.of(standard, 0.25, PLANT);
        assertThat(half.value(Channel.POLLUTANT_ABATEMENT)).isCloseTo(StrictMath.log(2), TOLERANCE);
        assertThat(half.value(Channel.COST_SAVING)).isCloseTo(-0.04 * 0.2 * 0.125, TOLERANCE);
        assertThat(quarter.value(Channel.COST_SAVING)).isCloseTo(half.value(Channel.COST_SAVING) / 4, TOLERANCE);
        assertThat(half.paid(Outlay.SERVICES, OutlayBase.FIRMS)).isCloseTo(0.002, TOLERANCE);
    }

    @Test
    void ecoParkSavesEnergyForThePriceOfItsNetworks() {
        RecordedEffects effects = RecordedEffects.of(new EcoPark(GREEN), 1, PLANT);
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(0.0048, TOLERANCE);
        assertThat(effects.value(Channel.POLLUTANT_ABATEMENT)).isCloseTo(-StrictMath.log(0.92), TOLERANCE);
        assertThat(effects.paid(Outlay.INFRASTRUCTURE, OutlayBase.VALUE_ADDED)).isCloseTo(0.001, TOLERANCE);
    }

    @Test
    void zoneAndFirmsShareTheCostOfAZeroCarbonPark() {
        RecordedEffects effects = RecordedEffects.of(new ZeroCarbonPark(GREEN), 0.5, PLANT);
        double cost = 0.3 * 120 * 300e-6;
        assertThat(effects.value(Channel.DECARBONISATION)).isCloseTo(-StrictMath.log(0.7), TOLERANCE);
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(-0.7 * cost, TOLERANCE);
        assertThat(effects.paid(Outlay.INFRASTRUCTURE, OutlayBase.VALUE_ADDED)).isCloseTo(0.3 * cost, TOLERANCE);
    }

    @Test
    void smallFirmsNeedNoCarbonAccounts() {
        Site small = Sites.of(Sites.machinery(), SizeClass.SMALL, 0);
        assertThat(RecordedEffects.of(new CarbonAccounts(GREEN), 1, small).isEmpty())
                .isTrue();
    }

    @Test
    void parksAndAccountsLeaveMicroEntitiesAlone() {
        assertThat(RecordedEffects.of(new ZeroCarbonPark(GREEN), 1, MICRO).isEmpty())
                .isTrue();
        assertThat(RecordedEffects.of(new EcoPark(GREEN), 1, MICRO).isEmpty()).isTrue();
        assertThat(RecordedEffects.of(new CarbonAccounts(GREEN), 1, MICRO).isEmpty())
                .isTrue();
    }
}
