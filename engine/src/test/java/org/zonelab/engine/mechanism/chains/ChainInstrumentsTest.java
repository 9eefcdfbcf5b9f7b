package org.zonelab.engine.mechanism.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.RecordedEffects;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.Sites;
import org.zonelab.engine.mechanism.pipeline.Annuity;

/** Doses worked by hand in a zone of two industries that each sell 10,000 a year. */
class ChainInstrumentsTest {
    private static final ChainParameters PARAMETERS =
            new ChainParameters(0.3, 1, 0.005, 0.002, 0.3, 1, 0.5, 0.5, 0.5, 2, 0.3);

    private static final SupplyMap MAP = new SupplyMap(
            Map.of("zone", 0),
            Map.of("MACH", 0, "AUTO", 1),
            new double[][] {{10_000, 10_000}},
            new double[][] {{0.2, 0.1}, {0.05, 0.4}},
            new double[][] {{0.5, 0}});

    private static final Site SITE = Sites.of(Sites.machinery(), SizeClass.SMALL, 0);

    /** A car plant of 5,000 buys 0.1 of it from machinery, 0.3 of that in the zone: 150 on 10,000. */
    @Test
    void anAnchorPlantDrawsItsSuppliers() {
        AnchorPlant anchor = new AnchorPlant(PARAMETERS, MAP);
        RecordedEffects effects = new RecordedEffects();
        anchor.apply(new double[] {0, 5_000}, SITE, effects);
        assertThat(effects.value(Channel.AFFINITY)).isCloseTo(Math.log(1.015), within(1e-12));
        RecordedEffects cost = new RecordedEffects();
        anchor.pay(new double[] {0, 5_000}, cost);
        assertThat(cost.paid(Outlay.GRANTS)).isCloseTo(25, within(1e-12));
    }

    /** A value added of 0.25 × 8,000 = 2,000 of which capital earns 0.45 at the margin, at 0.3 a year. */
    @Test
    void anAnchorPlantHasTheCapitalThatItsOutputNeeds() {
        assertThat(AnchorPlant.capital(8_000, 0.25, 0.45, 0.3)).isCloseTo(3_000, within(1e-9));
    }

    /** Inputs of 0.25 of output are all of value added; half of the partners are in other zones: 0.3 + 0.7 / 2 = 0.65. */
    @Test
    void aChainLeaderSavesMoreWherePartnersAreInSisterZones() {
        ChainLeader leader = new ChainLeader(PARAMETERS, MAP);
        assertThat(RecordedEffects.of(leader, 0.5, SITE).value(Channel.COST_SAVING))
                .isCloseTo(0.002 * 0.5 * 0.65, within(1e-15));
        assertThat(RecordedEffects.of(leader, 0.5, Sites.zone()).paid(Outlay.SERVICES))
                .isCloseTo(0.5, within(1e-15));
    }

    @Test
    void aGrantOnMovingIsAnAnnuityToTheFirmAndPaidOnTheCapitalMoved() {
        RecordedEffects effects = RecordedEffects.of(new RelocationGrant(new Annuity(0, 10)), 0.1, SITE);
        assertThat(effects.value(Channel.RELOCATION)).isCloseTo(1, within(1e-12));
        assertThat(effects.paid(Outlay.GRANTS, OutlayBase.MOVED_CAPITAL)).isCloseTo(0.1, within(1e-15));
    }

    /** Own land of 60 sold at a dose of 0.4: the partner hosts 40; beside 160 of its own, so that half of a fifth is recorded there. */
    @Test
    void aPartnerHostsNewPlantsAndCountsItsSplit() {
        PairedZones paired = new PairedZones(PARAMETERS);
        assertThat(RecordedEffects.of(paired, 0.4, SITE).value(Channel.LAND_NEED))
                .isCloseTo(Math.log(0.6), within(1e-15));
        assertThat(RecordedEffects.of(paired, 0.4, SITE).value(Channel.LAND_COST))
                .as("hosted land is paid for")
                .isCloseTo(-Math.log(0.6), within(1e-15));
        assertThat(RecordedEffects.of(paired, 0.4, Sites.zone()).paid(Outlay.SERVICES))
                .isCloseTo(0.8, within(1e-15));
        double hosted = paired.nextHosted(0, 0.4, 60, 0.1);
        assertThat(hosted).isCloseTo(40, within(1e-12));
        assertThat(paired.nextHosted(hosted, 0, 60, 0.1)).isCloseTo(36, within(1e-12));
        assertThat(paired.recorded(hosted, 160)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void halfOfTheOffersAreAccepted() {
        SisterOffer offer = new SisterOffer(PARAMETERS);
        assertThat(offer.probability(0.6)).isCloseTo(0.3, within(1e-15));
        assertThat(RecordedEffects.of(offer, 0.6, Sites.zone()).paid(Outlay.SERVICES))
                .isCloseTo(0.3, within(1e-15));
    }
}
