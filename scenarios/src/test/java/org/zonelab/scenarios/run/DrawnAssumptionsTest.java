package org.zonelab.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.result.LuckTwins;
import org.zonelab.scenarios.scenario.AssumptionMode;

class DrawnAssumptionsTest {
    private final ParameterCatalogue catalogue =
            ParameterFiles.load(Checkout.scenarios().resolve("parameters"));
    private final DrawnAssumptions assumptions = new DrawnAssumptions(
            new AssumptionDraws(catalogue, List.of(), 1), new ParameterBinder(catalogue), AssumptionMode.DRAWN);

    @Test
    void aTwinHasTheAssumptionsOfItsReplication() {
        assertThat(assumptions.draw(LuckTwins.of(3), 1).investment())
                .isEqualTo(assumptions.draw(3, 1).investment())
                .isNotEqualTo(assumptions.draw(4, 1).investment());
    }

    @Test
    void everyNumberThatMayBeAskedForIsItsOwnOriginal() {
        assertThat(LuckTwins.original(999_999)).isEqualTo(999_999);
        assertThat(LuckTwins.original(LuckTwins.of(999_999))).isEqualTo(999_999);
    }
}
