package org.zonelab.engine.mechanism.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.RecordedEffects;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.instrument.Sites;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;

class FinanceInstrumentsTest {
    private static final Offset<Double> TOLERANCE = within(1e-12);
    private static final FinanceParameters FINANCE = new FinanceParameters(0.1, 2, 1, 0.02, 0.1, 0.2, 0.4, 3, 0.25);

    @Test
    void bondsBringLoansWhereTheyAreProjectCapital() {
        RecordedEffects effects = RecordedEffects.of(new SpecialBonds(FINANCE), 0.02, Sites.zone());
        assertThat(effects.value(ZoneChannel.BONDS)).isCloseTo(10_000 * 0.02 * 1.2, within(1e-9));
    }

    @Test
    void lawCapsProjectCapitalAtThirtyPercentOfBonds() {
        assertThatThrownBy(() -> new FinanceParameters(0.31, 2, 1, 0.02, 0.1, 0.2, 0.4, 3, 0.25))
                .hasMessageContaining("bondCapitalShare");
    }

    @Test
    void fundCostsWhatItLeavesToFirmsAndWhatItLoses() {
        RecordedEffects effects = RecordedEffects.of(new IndustrialFund(FINANCE), 0.1, site(SizeClass.ABOVE_SCALE, 1));
        assertThat(effects.value(Channel.CAPITAL_GRANT)).isCloseTo(0.01, TOLERANCE);
        assertThat(effects.value(Channel.HURDLE)).isCloseTo(-0.002, TOLERANCE);
        assertThat(effects.paid(Outlay.FUND_LOSSES, OutlayBase.INVESTMENT)).isCloseTo(0.03, TOLERANCE);
    }

    @Test
    void guaranteeCostsMoreThanTheSpreadItSaves() {
        RecordedEffects effects = RecordedEffects.of(new SmallFirmCredit(FINANCE), 0.01, site(SizeClass.SMALL, 0));
        assertThat(effects.value(Channel.HURDLE)).isCloseTo(-0.004, TOLERANCE);
        assertThat(effects.paid(Outlay.FUND_LOSSES, OutlayBase.INVESTMENT)).isCloseTo(0.004 * 3 * 1.25, TOLERANCE);
    }

    @Test
    void guaranteeReachesSmallDomesticFirmsAlone() {
        SmallFirmCredit credit = new SmallFirmCredit(FINANCE);
        assertThat(RecordedEffects.of(credit, 0.01, site(SizeClass.SMALL, 1)).isEmpty())
                .isTrue();
        assertThat(RecordedEffects.of(credit, 0.01, site(SizeClass.ABOVE_SCALE, 0))
                        .isEmpty())
                .isTrue();
    }

    private static Site site(SizeClass size, int origin) {
        return Sites.of(Sites.machinery(), size, origin);
    }
}
