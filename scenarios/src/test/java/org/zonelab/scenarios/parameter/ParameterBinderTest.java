package org.zonelab.scenarios.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.Expected;
import org.zonelab.scenarios.yaml.Diagnostic;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Position;

class ParameterBinderTest {
    /** A tree such as the engine's. */
    public record Model(Investment investment, Profit profit) {}

    /** One record a file. */
    public record Investment(
            double userCostElasticity, double maintenance, boolean lumpy, double[] lags, int quarters) {}

    /** Refuses what cannot be. */
    public record Profit(double takeUp) {
        public Profit {
            if (takeUp > 0.8) {
                throw new IllegalArgumentException("takeUp above 0.8");
            }
        }
    }

    /** Does not fit the files. */
    public record OtherModel(OtherInvestment investment) {}

    /** A missing, a misspelt, a wrongly typed component. */
    public record OtherInvestment(
            double userCostElasticity, double maintenence, double lumpy, double[] lags, int quarters) {}

    private static final ParameterCatalogue CATALOGUE = ParameterFiles.load(Expected.folder("parameters"));

    @Test
    void everyComponentTakesTheParameterOfItsName() {
        Model model = new ParameterBinder(CATALOGUE).bind(Model.class, ParameterPoint.central(CATALOGUE));
        assertThat(model.investment().userCostElasticity()).isEqualTo(1.0);
        assertThat(model.investment().maintenance()).isEqualTo(0.7);
        assertThat(model.investment().lumpy()).isTrue();
        assertThat(model.investment().lags()).containsExactly(0.5, 0.3, 0.2);
        assertThat(model.investment().quarters()).isEqualTo(8);
        assertThat(model.profit().takeUp()).isEqualTo(0.7);
    }

    @Test
    void filesAndRecordsThatFitGiveNoMessage() {
        Diagnostics diagnostics = new Diagnostics();
        new ParameterBinder(CATALOGUE).check(Model.class, "parameters", diagnostics);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsReportedBothWays() {
        Diagnostics diagnostics = new Diagnostics();
        new ParameterBinder(CATALOGUE).check(OtherModel.class, "parameters", diagnostics);
        String folder = Expected.folder("parameters") + "/";
        assertThat(diagnostics.all().stream().map(Diagnostic::toString).map(line -> line.replace(folder, "")))
                .containsExactly(
                        "parameters: investment.maintenence: this parameter is missing; did you mean"
                                + " 'investment.maintenance'?",
                        "investment.yaml:9:1: investment.maintenance: no mechanism uses this parameter; did you mean"
                                + " 'investment.maintenence'?",
                        "investment.yaml:17:1: investment.lumpy: the value must be a single number",
                        "profit.yaml:1:1: profit.takeUp: no mechanism uses this parameter");
    }

    @Test
    void aPointThatTheRecordRefusesNamesTheRecord() {
        ParameterPoint point = new AssumptionDraws(
                        CATALOGUE, List.of(new AssumptionOverride("profit.takeUp", 0.85, Position.of("--set"))), 1)
                .central();
        assertThatThrownBy(() -> new ParameterBinder(CATALOGUE).bind(Model.class, point))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("profit: takeUp above 0.8");
    }
}
