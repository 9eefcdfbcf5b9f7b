package org.zonelab.viz.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe-core (Deque Systems, MPL 2.0) finds wrong with the page that a browser shows. */
final class Accessibility {
    private static final String AXE = source();

    /** Each finding as its impact, rule and the elements concerned. */
    private static final String FINDINGS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                result => done(result.violations.map(
                    each => `${each.impact} ${each.id}: ${each.nodes.map(node => node.target.join(' ')).join(', ')}`)),
                error => done([`axe-core failed: ${error}`]));
            """;

    private Accessibility() {}

    private static String source() {
        try (InputStream axe = Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"))) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Findings on the page as it stands. */
    static List<String> findings(ChromeDriver browser) {
        browser.executeScript(AXE);
        List<?> found = (List<?>) Objects.requireNonNull(browser.executeAsyncScript(FINDINGS));
        return found.stream().map(String::valueOf).toList();
    }

    /** Requires that axe-core finds nothing at all. */
    static void requireNone(ChromeDriver browser, String where) {
        assertThat(findings(browser)).as(where).isEmpty();
    }
}
