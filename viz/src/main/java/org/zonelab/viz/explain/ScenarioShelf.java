package org.zonelab.viz.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ScenarioArea;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.scenarios.yaml.Diagnostics;

/** The shipped scenarios, by area and name. */
public record ScenarioShelf(ScenarioLoader loader) {
    /**
     * One scenario of the library.
     *
     * @param question what it asks, empty if the file says nothing
     */
    public record Book(ScenarioArea area, String name, Title title, Title question, String counterfactual) {}

    /** All of them; a file with errors stands under its name, last. */
    public List<Book> books() {
        return loader.finder().shippedNames().stream()
                .map(this::book)
                .sorted(Comparator.comparing(Book::area).thenComparing(Book::name))
                .toList();
    }

    private Book book(String name) {
        Optional<ResolvedScenario> scenario =
                loader.check(loader.finder().shipped().resolve(name + ".yaml"), List.of(), new Diagnostics());
        return scenario.map(s -> new Book(
                        s.area().value(),
                        name,
                        s.title().value(),
                        s.descriptions().value(),
                        s.counterfactual().value()))
                .orElseGet(() -> new Book(
                        ScenarioArea.OWN,
                        name,
                        new Title("(broken: see zonelab check)", "（文件有误，请运行 zonelab check）"),
                        new Title("", ""),
                        ""));
    }
}
