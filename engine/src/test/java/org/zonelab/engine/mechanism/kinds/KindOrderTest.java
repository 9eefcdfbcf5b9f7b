package org.zonelab.engine.mechanism.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.FirmKind;

class KindOrderTest {
    private static final KindOrder DOMESTIC = new KindOrder(0.2, 0, 0);
    private static final KindOrder FOREIGN = new KindOrder(0, 0.01, 0.02);

    @Test
    void aDoseAddsTheNextFirmsOfTheOrder() {
        assertThat(DOMESTIC.atBase(0.19)).isEqualTo(FirmKind.SPECIALISED);
        assertThat(DOMESTIC.atBase(0.21)).isEqualTo(FirmKind.ORDINARY);
        assertThat(DOMESTIC.at(0.21, 0.05, 0)).isEqualTo(FirmKind.SPECIALISED);
        assertThat(DOMESTIC.at(0.26, 0.05, 0)).isEqualTo(FirmKind.ORDINARY);
    }

    @Test
    void headquartersStandAtOneEndAndCentresAtTheOther() {
        assertThat(FOREIGN.atBase(0.005)).isEqualTo(FirmKind.HEADQUARTERS);
        assertThat(FOREIGN.atBase(0.985)).isEqualTo(FirmKind.RESEARCH_CENTRE);
        assertThat(FOREIGN.at(0.975, 0, 0.01)).isEqualTo(FirmKind.RESEARCH_CENTRE);
        assertThat(FOREIGN.at(0.5, 0.1, 0.1)).isEqualTo(FirmKind.ORDINARY);
    }

    @Test
    void aTypeWithoutSharesHasOrdinaryFirmsAlone() {
        assertThat(KindOrder.NONE.possible()).isFalse();
        assertThat(FOREIGN.possible()).isTrue();
    }

    /** A review in three years on average: 1 − e^(−1/12) a quarter, and 1 − e^(−1/3) a year. */
    @Test
    void reviewsComeAtTheirYearlyRate() {
        double quarterly = new StatusReview(1.0 / 3).quarterly();
        assertThat(quarterly).isCloseTo(0.0799555854, within(1e-9));
        assertThat(1 - StrictMath.pow(1 - quarterly, 4)).isCloseTo(-StrictMath.expm1(-1.0 / 3), within(1e-12));
    }
}
