package org.zonelab.scenarios.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.mechanism.agglomeration.AgglomerationParameters;
import org.zonelab.engine.mechanism.evaluation.EvaluationParameters;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.mechanism.fiscal.FiscalParameters;
import org.zonelab.engine.mechanism.innovation.InnovationParameters;
import org.zonelab.engine.mechanism.labour.LabourParameters;
import org.zonelab.engine.mechanism.land.LandParameters;
import org.zonelab.engine.mechanism.location.LocationParameters;
import org.zonelab.engine.mechanism.pipeline.PipelineParameters;
import org.zonelab.engine.mechanism.trade.TradeParameters;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.yaml.Diagnostics;

/** The shipped files of the mechanisms from location to evaluation against their records. */
class ZoneMechanismParametersTest {
    /** The records, by the name of their file. */
    record Mechanisms(
            LocationParameters location,
            PipelineParameters pipeline,
            ExitParameters exit,
            LandParameters land,
            LabourParameters labour,
            AgglomerationParameters agglomeration,
            InnovationParameters innovation,
            TradeParameters trade,
            FiscalParameters fiscal,
            EvaluationParameters evaluation) {}

    private final ParameterCatalogue catalogue = ofMechanisms();
    private final ParameterBinder binder = new ParameterBinder(catalogue);

    private static ParameterCatalogue ofMechanisms() {
        List<String> subjects = Arrays.stream(Mechanisms.class.getRecordComponents())
                .map(component -> component.getName() + ".")
                .toList();
        return new ParameterCatalogue(Checkout.parameters().all().stream()
                .filter(parameter -> subjects.stream().anyMatch(parameter.path()::startsWith))
                .toList());
    }

    @Test
    void filesAndRecordsNameTheSameParameters() {
        Diagnostics diagnostics = new Diagnostics();
        binder.check(Mechanisms.class, "parameters", diagnostics);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"low", "high"})
    void everyEndOfARangeIsAccepted(String end) {
        for (Parameter parameter : catalogue.all()) {
            Map<String, double[]> values = new TreeMap<>();
            for (Parameter other : catalogue.all()) {
                values.put(other.path(), new double[] {other.value()});
            }
            double extreme = end.equals("low") ? parameter.low() : parameter.high();
            values.put(parameter.path(), new double[] {extreme});
            assertThatCode(() -> binder.bind(Mechanisms.class, new ParameterPoint(values)))
                    .as(parameter.path())
                    .doesNotThrowAnyException();
        }
    }
}
