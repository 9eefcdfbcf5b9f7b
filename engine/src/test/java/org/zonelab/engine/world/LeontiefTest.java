package org.zonelab.engine.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The two-sector example of Miller and Blair (2009), Input-Output Analysis, section 2.3. */
class LeontiefTest {
    private static final double[][] COEFFICIENTS = {{0.15, 0.25}, {0.20, 0.05}};
    private static final Leontief MODEL = Leontief.of(COEFFICIENTS);

    @Test
    void totalRequirementsMatchTheTextbook() {
        double[][] total = MODEL.totalRequirements();
        assertThat(total[0]).containsExactly(new double[] {1.254125, 0.330033}, within(5e-7));
        assertThat(total[1]).containsExactly(new double[] {0.264026, 1.122112}, within(5e-7));
    }

    @Test
    void outputMultipliersAreColumnSums() {
        assertThat(MODEL.outputMultipliers()).containsExactly(new double[] {1.518152, 1.452145}, within(5e-7));
    }

    @Test
    void finalDemandOf350And1700CallsForOutputOf1000And2000() {
        assertThat(MODEL.output(new double[] {350, 1700})).containsExactly(new double[] {1000, 2000}, within(1e-9));
    }

    @Test
    void anEconomyThatUsesMoreThanItMakesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leontief.of(new double[][] {{0.6, 0.7}, {0.7, 0.6}}))
                .withMessageContaining("not productive");
    }

    @Test
    void aTableThatIsNotSquareIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Leontief.of(new double[][] {{0.1, 0.2}}));
    }
}
