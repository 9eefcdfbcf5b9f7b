package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReproduceCommandTest extends CommandFixture {
    @Test
    void aBundleOfOwnFilesRunsAnywhereAndAChangedInputIsFound() throws IOException {
        file("parent.yaml", """
                format: 1
                name: parent
                title: {en: Parent, zh: 上级}
                extends: reinvestment-tax-credit
                """);
        String scenario = scenario("mine", "parent", "2025-Q4", "run: {replications: 1, seed: 1}\n");
        succeeds("run", scenario, "--out", at("results"));
        succeeds("bundle", at("results"), "--out", at("mine.zip"), "--quiet");
        assertThat(out().strip()).isEqualTo(at("mine.zip"));

        Files.delete(Path.of(scenario));
        assertThat(zonelab("bundle", at("results"))).isEqualTo(2);
        assertThat(err()).contains("mine.yaml", "no longer there");

        assertThat(zonelab("reproduce", at("mine.zip"), "--quiet")).as(err()).isZero();
        assertThat(out()).contains("series.parquet", "reproduced: every table has the same bytes");

        try (FileSystem zip = FileSystems.newFileSystem(path("mine.zip"))) {
            Path parent = zip.getPath("own/parent.yaml");
            Files.writeString(parent, Files.readString(parent) + "assumptions: {reinvestment.takeUp: 35%}\n");
        }
        assertThat(zonelab("reproduce", at("mine.zip"), "--json", "--quiet", "--out", at("again")))
                .isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.get("reproduced").asBoolean()).isFalse();
        assertThat(json.at("/tables/effects.csv").asText()).isEqualTo("differs");
        assertThat(json.get("inputs_that_differ").toString()).isEqualTo("[\"assumptions\"]");
        assertThat(path("again/effects.csv")).exists();
    }

    @Test
    void whatIsNoBundleIsRefused() throws IOException {
        assertThat(zonelab("reproduce", at("nothing.zip"))).isEqualTo(2);
        assertThat(err()).contains("no such file");
        assertThat(zonelab("reproduce", file("text.zip", "no zip"))).isEqualTo(2);
        assertThat(err()).contains("is no bundle");
        assertThat(zonelab("bundle", at("nothing"))).isEqualTo(2);
    }
}
