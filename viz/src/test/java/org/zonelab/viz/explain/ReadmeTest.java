package org.zonelab.viz.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.scenario.ScenarioFinder;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.scenario.WorldNames;

/** The README's tables are those of the program; {@code -Dreadme.rewrite=true} writes them. */
class ReadmeTest {
    private static final Path HOME = Path.of(System.getProperty("zonelab.home"));
    private static final Path README = HOME.resolve("README.md");

    private static void check(String name, String table) throws IOException {
        String start = "<!-- " + name + ": generated, see ReadmeTest -->\n";
        String end = "<!-- end of " + name + " -->";
        String text = Files.readString(README);
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf(end);
        assertThat(text).contains(start, end);
        if (Boolean.getBoolean("readme.rewrite")) {
            Files.writeString(README, text.substring(0, from) + "\n" + table + "\n" + text.substring(to));
        } else {
            assertThat(text.substring(from, to).strip()).isEqualTo(table.strip());
        }
    }

    @Test
    void tableOfLeversIsTheCatalogue() throws IOException {
        check("levers", CatalogueTables.levers(LeverCatalogue.all()));
    }

    @Test
    void tableOfScenariosIsTheLibrary() throws IOException {
        ScenarioLoader loader = new ScenarioLoader(
                new ScenarioFinder(HOME.resolve("scenarios")),
                WorldNames.of(WorldLoader.load(HOME, Optional.empty()).world()),
                ParameterFiles.load(HOME.resolve("scenarios/parameters")));
        check("scenarios", CatalogueTables.scenarios(new ScenarioShelf(loader).books()));
    }
}
