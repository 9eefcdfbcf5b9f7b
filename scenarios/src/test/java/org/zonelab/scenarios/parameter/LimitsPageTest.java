package org.zonelab.scenarios.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.Checkout;

/** What the limits page counts is what the parameter files hold. */
class LimitsPageTest {
    private static final ParameterCatalogue CATALOGUE = Checkout.parameters();

    private static long tagged(Tag tag) {
        return CATALOGUE.all().stream().filter(p -> p.tag() == tag).count();
    }

    @Test
    void countsOfAssumptionsAreThoseOfTheFiles() throws IOException {
        String page = Files.readString(Checkout.scenarios().resolve("../engine/LIMITS.md"))
                .replace('\n', ' ');
        long fixed = CATALOGUE.all().stream()
                .filter(p -> p.distribution() == Distribution.FIXED)
                .count();
        assertThat(page)
                .contains(
                        "Of " + CATALOGUE.all().size() + " entries",
                        tagged(Tag.PUBLISHED) + " are tagged published, " + tagged(Tag.DERIVED) + " derived, "
                                + tagged(Tag.FITTED) + " fitted, " + tagged(Tag.ASSUMPTION) + " are assumptions and "
                                + tagged(Tag.SYNTHETIC) + " synthetic",
                        (CATALOGUE.all().size() - fixed) + " are drawn from their ranges",
                        fixed + " are held fixed");
    }
}
