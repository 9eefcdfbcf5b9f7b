package org.zonelab.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.Tag;
import org.zonelab.scenarios.result.Sha256;
import org.zonelab.scenarios.run.LocalThreads;

/** The shipped parameters are the output of the shipped plan. */
class ShippedFitTest {
    private static final Path FOLDER = Checkout.scenarios().resolve("calibration");
    private static final ParameterCatalogue CATALOGUE = Checkout.parameters();

    private static JsonNode fit() throws IOException {
        return new YAMLMapper().readTree(FOLDER.resolve("fitted.yaml").toFile());
    }

    @Test
    void fittedValuesAndRangesStandInTheParameterFilesAndNowhereElse() throws IOException {
        JsonNode fitted = fit().get("fitted");
        for (JsonNode each : fitted) {
            Parameter parameter = CATALOGUE.find(each.get("parameter").asText()).orElseThrow();
            assertThat(parameter.tag()).isEqualTo(Tag.FITTED);
            assertThat(parameter.value()).isEqualTo(each.get("value").asDouble());
            assertThat(parameter.low()).isEqualTo(each.get("range").get(0).asDouble());
            assertThat(parameter.high()).isEqualTo(each.get("range").get(1).asDouble());
        }
        assertThat(CATALOGUE.all().stream().filter(p -> p.tag() == Tag.FITTED)).hasSize(fitted.size());
    }

    @Test
    void theFitIsThatOfTheShippedPlan() throws IOException {
        assertThat(fit().get("inputs").get("plan").asText()).isEqualTo(Sha256.of(FOLDER.resolve("elasticities.yaml")));
    }

    @Test
    void everyTargetIsMet() throws IOException {
        for (JsonNode target : fit().get("targets")) {
            assertThat(target.get("met").asBoolean())
                    .as(target.get("moment").asText())
                    .isTrue();
        }
    }

    /** Simulated anew: the code still gives what the fit says, within half a tolerance, and the base year within 1 %. */
    @Test
    @EnabledIfSystemProperty(named = "zonelab.study", matches = "true")
    void theShippedCodeGivesTheMomentsOfTheFit() throws IOException {
        CalibrationPlan plan = CalibrationPlanReader.read(FOLDER.resolve("elasticities.yaml"), CATALOGUE);
        Measured measured = new SimulatedMoments(
                        plan,
                        WorldLoader.load(Checkout.scenarios().resolve("..").normalize(), Optional.empty())
                                .world(),
                        CATALOGUE,
                        new LocalThreads(2))
                .measure(List.<AssumptionOverride>of());
        for (JsonNode target : fit().get("targets")) {
            Moment moment = Moment.named(target.get("moment").asText());
            assertThat(measured.moment(moment))
                    .as(moment.yamlName())
                    .isCloseTo(
                            target.get("simulated").asDouble(),
                            within(target.get("tolerance").asDouble() / 2));
        }
        measured.baseYear()
                .forEach((outcome, gap) -> assertThat(Math.abs(gap)).as(outcome).isLessThan(0.01));
    }
}
