package org.zonelab.scenarios.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.scenarios.Checkout;
import org.zonelab.scenarios.yaml.Diagnostics;

/** The shipped parameter files against the reader and the model's records. */
class ShippedParametersTest {
    static List<Path> files() {
        return Checkout.parameterFiles();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsFine(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new ParameterFiles(diagnostics).read(file)).isNotEmpty();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void everyParameterHasItsComponentAndTheReverse() {
        Diagnostics diagnostics = new Diagnostics();
        new ParameterBinder(Checkout.parameters()).check(ModelParameters.class, "parameters", diagnostics);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void everyDrawnPointFillsTheRecords() {
        AssumptionDraws draws = new AssumptionDraws(Checkout.parameters(), List.of(), 1);
        ParameterBinder binder = new ParameterBinder(Checkout.parameters());
        for (int replication = 0; replication < 256; replication++) {
            assertThat(binder.bind(ModelParameters.class, draws.point(replication, 0)))
                    .isNotNull();
        }
    }

    @Test
    void onlyWhatIsPublishedOrDerivedNamesAnotherSourceThanItself() {
        assertThat(Checkout.parameters().all())
                .filteredOn(parameter -> parameter.tag() == Tag.PUBLISHED || parameter.tag() == Tag.DERIVED)
                .allSatisfy(parameter ->
                        assertThat(parameter.source()).as(parameter.path()).isNotEqualTo("assumption"));
    }
}
