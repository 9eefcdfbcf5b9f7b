package org.zonelab.scenarios.suite;

import java.nio.file.Path;
import java.util.List;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.scenarios.study.StudySample;

/**
 * Expectations of one file.
 *
 * @param sample how many firms, how many draws; for all scenarios
 */
public record Suite(String name, Title title, List<Expectation> expectations, StudySample sample) {
    public Suite {
        expectations = List.copyOf(expectations);
    }

    /** Files of its scenarios, each once, in order. */
    public List<Path> scenarios() {
        return expectations.stream().map(Expectation::scenario).distinct().toList();
    }
}
