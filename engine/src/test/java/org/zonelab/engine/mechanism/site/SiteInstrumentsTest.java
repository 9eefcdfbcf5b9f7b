package org.zonelab.engine.mechanism.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.RecordedEffects;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.Sites;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;
import org.zonelab.engine.mechanism.land.LandParameters;
import org.zonelab.engine.world.Industry;

/** A plant of RMB 10 million adds 4 a year, produces 16 and uses 0.8 thousand m2; its industry yields 5 RMB million per thousand m2. */
class SiteInstrumentsTest {
    private static final Offset<Double> TOLERANCE = within(1e-12);
    private static final SiteParameters SITE =
            new SiteParameters(0.3, 0.5, 0.015, 4, 0.2, 0.05, 0.01, 0.3, 10, 1.25, 2, 0.02, 0.5, 0.002, 1.5);
    private static final LandParameters LAND =
            new LandParameters(0.5, 8, 0.85, 0.8, 50, 0.06, 0.5, 0.7, 1.5, 0.5, 0.1, 1.5);
    private static final ExitParameters EXIT = new ExitParameters(0.046, 1.6, 1.4, 3, 7, 0.15, 0.05, 0.5, 1000);

    /** Floors bought at the same yearly cost as land. */
    private static final FloorCost FLOORS = new FloorCost(SITE, LAND, 1);

    @Test
    void twiceTheFloorsSaveAQuarterOfTheLandAndCostTheirBuilding() {
        RecordedEffects effects = RecordedEffects.of(new PlotRatio(SITE, FLOORS), 2, plant());
        assertThat(effects.value(Channel.LAND_NEED)).isCloseTo(StrictMath.log(0.75), TOLERANCE);
        assertThat(effects.value(Channel.PROJECT_COST)).isCloseTo(-0.3 * 0.8 * 0.25, TOLERANCE);
    }

    @Test
    void heavyIndustryStaysOnTheGround() {
        Industry heavy = Sites.industry("MET", true, 0.7, 0.05, 0.02);
        Site site = Sites.of(heavy, SizeClass.ABOVE_SCALE, 0);
        assertThat(RecordedEffects.of(new PlotRatio(SITE, FLOORS), 2, site).isEmpty())
                .isTrue();
    }

    @Test
    void newIndustryLandNeedsLessLandAtAHigherPrice() {
        RecordedEffects effects = RecordedEffects.of(new NewIndustryLand(SITE, FLOORS), 0.5, plant());
        assertThat(effects.value(Channel.LAND_NEED)).isCloseTo(StrictMath.log(1 - 0.5 * 0.375), TOLERANCE);
        assertThat(effects.value(Channel.LAND_COST)).isCloseTo(StrictMath.log(1.1), TOLERANCE);
        assertThat(effects.value(Channel.PROJECT_COST)).isCloseTo(-0.5 * 0.3 * 0.8 * 0.375, TOLERANCE);
    }

    @Test
    void newIndustryLandIsForResearchAlone() {
        Industry food = Sites.industry("FOOD", true, 0.4, 0.05, 0.008);
        Site site = Sites.of(food, SizeClass.ABOVE_SCALE, 0);
        assertThat(RecordedEffects.of(new NewIndustryLand(SITE, FLOORS), 0.5, site)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void servicesTakeLandButNotItsCostFromThePlant() {
        MixedUse mixed = new MixedUse(SITE);
        RecordedEffects effects = RecordedEffects.of(mixed, 0.2, plant());
        assertThat(effects.value(Channel.LAND_NEED)).isCloseTo(-StrictMath.log(0.8), TOLERANCE);
        assertThat(effects.value(Channel.LAND_NEED) + effects.value(Channel.LAND_COST))
                .isCloseTo(0, TOLERANCE);
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(0.002, TOLERANCE);
        assertThat(RecordedEffects.of(mixed, 0.2, Sites.zone()).value(ZoneChannel.AMENITY))
                .isCloseTo(0.01, TOLERANCE);
    }

    /** The industry puts out 20 RMB million per thousand m2, lots ask for 10; with shape 2 the Lorenz curve is an arcsine. */
    @Test
    void standardLandRefusesProjectsUnderItsYieldWithTheirLandAndTheirSmallerCapital() {
        StandardLand standard = new StandardLand(SITE);
        RecordedEffects effects = RecordedEffects.of(standard, 0.5, plant());
        double firms = 1 / (1 + StrictMath.pow(20 / 10.0, 2));
        double capital = 2 / Math.PI * (StrictMath.asin(StrictMath.sqrt(firms)) - StrictMath.sqrt(firms * (1 - firms)));
        assertThat(effects.value(Channel.STANDARD_LAND)).isEqualTo(0.5);
        assertThat(effects.value(Channel.AFFINITY)).isCloseTo(StrictMath.log(1 - 0.5 * capital), TOLERANCE);
        assertThat(effects.value(Channel.AFFINITY) + effects.value(Channel.LAND_NEED))
                .isCloseTo(StrictMath.log(1 - 0.5 * firms), TOLERANCE);
        assertThat(effects.paid(Outlay.SERVICES, OutlayBase.ENTRIES)).isCloseTo(0.15, TOLERANCE);
    }

    @Test
    void redevelopmentDisplacesTheSmallFirmsOnItsLand() {
        Redevelopment redevelopment = new Redevelopment(SITE, LAND, EXIT);
        Site micro = Sites.of(Sites.machinery(), SizeClass.MICRO, 0);
        assertThat(RecordedEffects.of(redevelopment, 0.1, micro).value(Channel.CLOSURE))
                .isCloseTo(StrictMath.log(1 + 0.015 / 0.046), TOLERANCE);
        assertThat(RecordedEffects.of(redevelopment, 0.1, plant()).isEmpty()).isTrue();
        assertThat(RecordedEffects.of(redevelopment, 0.1, Sites.zone()).value(ZoneChannel.REDEVELOPMENT))
                .isEqualTo(0.1);
    }

    @Test
    void screeningCollectsWhatItChargesAndClosesSomeOfTheLowestClass() {
        RecordedEffects effects = RecordedEffects.of(new YieldScreening(SITE), 1, plant());
        double lowest = 1 / 17.0;
        assertThat(effects.value(Channel.COST_SAVING)).isCloseTo(-0.02 * lowest, TOLERANCE);
        assertThat(effects.collected(OutlayBase.VALUE_ADDED)).isCloseTo(0.02 * lowest, TOLERANCE);
        assertThat(effects.value(Channel.CLOSURE))
                .isCloseTo(StrictMath.log(1 + lowest * (StrictMath.exp(0.5) - 1)), TOLERANCE);
        assertThat(effects.paid(Outlay.SERVICES, OutlayBase.FIRMS)).isCloseTo(0.002, TOLERANCE);
    }

    @Test
    void leaseTermsLeaseTheirShareOfLand() {
        assertThat(RecordedEffects.of(new LeaseTerms(), 0.4, plant()).value(Channel.LEASED_LAND))
                .isEqualTo(0.4);
    }

    private static Site plant() {
        return Sites.of(Sites.machinery(), SizeClass.ABOVE_SCALE, 0);
    }
}
