package org.zonelab.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.zonelab.scenarios.Checkout;

class PolicyExampleTest {
    private static final Path HOME = Checkout.scenarios().resolve("..").normalize();

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void exampleOfTheReadmeRunsAndPrintsEffectsWithTheirRanges() throws InterruptedException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            PolicyExample.main(new String[] {HOME.toString(), "2"});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("recorded FDI: \\+\\d+ million RMB"),
                        line -> assertThat(line).matches("95 % of replications: \\d+ to \\d+"),
                        line -> assertThat(line).matches("Monte-Carlo error of the mean: \\d+"),
                        line -> assertThat(line).matches("reinvestment-tax-credit, value added.*: [+-]\\d+"),
                        line -> assertThat(line).matches("faster-approval, value added.*: [+-]\\d+"),
                        line -> assertThat(line).matches("the credit adds .* in [0-2] of 2 replications"));
    }

    @Test
    void readmeShowsTheExampleThatIsTested() throws IOException {
        String source =
                Files.readString(HOME.resolve("scenarios/src/test/java/org/zonelab/example/PolicyExample.java"));
        String code = source.substring(source.indexOf("import "));
        assertThat(Files.readString(HOME.resolve("README.md"))).contains("```java\n" + code + "```");
    }
}
