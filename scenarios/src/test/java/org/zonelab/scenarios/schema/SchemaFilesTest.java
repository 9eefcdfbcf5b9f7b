package org.zonelab.scenarios.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.Checkout;

class SchemaFilesTest {
    @Test
    void shippedSchemasAreThoseOfTheCode() {
        Path folder = Checkout.scenarios().resolve("schema");
        new SchemaFiles(Checkout.names(), Checkout.parameters())
                .texts()
                .forEach((name, text) -> assertThat(folder.resolve(name))
                        .as("out of date: ./zonelab schema --out scenarios/schema")
                        .content()
                        .isEqualTo(text));
    }
}
