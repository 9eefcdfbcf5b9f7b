package org.zonelab.scenarios.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zonelab.engine.mechanism.evaluation.ProvincialTarget;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.OutcomeKind;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.Quantity;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlReader;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads a file of targets; everything wrong goes to the collector. */
public final class TargetFileReader {
    private static final List<String> KEYS = List.of("format", "name", "targets");
    private static final List<String> TARGET_KEYS = List.of(
            "id",
            "indicator",
            "province",
            "outcomes",
            "places",
            "totalGrowth",
            "base",
            "baseYear",
            "target",
            "year",
            "unit",
            "scope",
            "outsideShare",
            "source");

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final List<String> provinces;
    private final Diagnostics diagnostics;
    private final Words words;

    /** @param provinces English names of the provinces there are */
    public TargetFileReader(List<String> provinces, Diagnostics diagnostics) {
        this.provinces = provinces;
        this.diagnostics = diagnostics;
        this.words = new Words(diagnostics);
    }

    /** The targets; empty if the file cannot be read at all. */
    public Optional<TargetSet> read(Path file) {
        return new YamlReader(diagnostics).read(file).map(this::set);
    }

    private TargetSet set(YamlMap root) {
        Fields fields = new Fields(root, KEYS, diagnostics).require("format", "name", "targets");
        fields.scalar("format")
                .filter(format -> !format.text().equals("1"))
                .ifPresent(format -> diagnostics.error(format, "unknown format " + format.kind() + ", allowed: 1"));
        List<Target> targets = new ArrayList<>();
        for (YamlNode item : fields.list("targets").map(YamlList::items).orElse(List.of())) {
            if (item instanceof YamlMap map) {
                target(map).ifPresent(targets::add);
            } else {
                diagnostics.error(item, "must be a mapping such as {id: ..., target: ...}, not " + item.kind());
            }
        }
        return new TargetSet(fields.scalar("name").flatMap(words::text).orElse(""), targets);
    }

    private Optional<Target> target(YamlMap map) {
        Fields fields = new Fields(map, TARGET_KEYS, diagnostics)
                .require(
                        "id",
                        "indicator",
                        "province",
                        "baseYear",
                        "target",
                        "year",
                        "unit",
                        "scope",
                        "outsideShare",
                        "source");
        Optional<Fields> names =
                fields.map("indicator").map(m -> new Fields(m, List.of("en", "zh"), diagnostics).require("en", "zh"));
        String english = names.flatMap(n -> n.scalar("en")).flatMap(words::text).orElse("");
        String chinese = names.flatMap(n -> n.scalar("zh")).flatMap(words::text).orElse("");
        String province = fields.scalar("province")
                .flatMap(name -> words.oneOf(name, provinces))
                .orElse("");
        String id = text(fields, "id");
        String unit = text(fields, "unit");
        String scope = text(fields, "scope");
        String source = text(fields, "source");
        double base = number(fields, "base", Double.NaN);
        double promised = number(fields, "target", Double.NaN);
        double totalGrowth = number(fields, "totalGrowth", 0);
        int places = whole(fields, "places", 1, 1000);
        List<String> outcomes = outcomes(fields);
        if ((places > 0) == !outcomes.isEmpty()) {
            diagnostics.error(map, "needs either places (zones among the first so many) or outcomes, and not both");
        }
        int baseYear = whole(fields, "baseYear", EARLIEST, LATEST);
        int year = whole(fields, "year", EARLIEST, LATEST);
        double outside = number(fields, "outsideShare", 0);
        if (baseYear > 0 && year > 0 && year <= baseYear) {
            diagnostics.error(map, "year must follow baseYear, was " + year + " after " + baseYear);
        }
        if (outside < 0 || outside > 1) {
            diagnostics.error(map, "outsideShare must lie between 0 and 100%");
        }
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                id,
                english,
                chinese,
                outcomes,
                places,
                totalGrowth,
                new ProvincialTarget(province, english, base, baseYear, promised, year, unit, scope, outside, source)));
    }

    /** Flows and stocks of the catalogue that zones and provinces hold. */
    private List<String> outcomes(Fields fields) {
        List<String> known = OutcomeCatalogue.all().stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.FLOW || outcome.kind() == OutcomeKind.STOCK)
                .map(Outcome::name)
                .toList();
        List<String> outcomes = new ArrayList<>();
        for (YamlNode item : fields.list("outcomes").map(YamlList::items).orElse(List.of())) {
            if (item instanceof YamlScalar scalar) {
                words.oneOf(scalar, known).ifPresent(outcomes::add);
            } else {
                diagnostics.error(item, "must be the name of an outcome, not " + item.kind());
            }
        }
        return outcomes;
    }

    private String text(Fields fields, String key) {
        return fields.scalar(key).flatMap(words::text).orElse("");
    }

    private double number(Fields fields, String key, double byDefault) {
        OptionalDouble number = fields.scalar(key)
                .map(scalar -> Quantity.SHARE.read(scalar, diagnostics))
                .orElse(OptionalDouble.empty());
        return number.orElse(byDefault);
    }

    /** A whole number within limits; 0 where it is missing or wrong, which is then reported. */
    private int whole(Fields fields, String key, int low, int high) {
        Optional<YamlScalar> scalar = fields.scalar(key);
        if (scalar.isEmpty()) {
            return 0;
        }
        String text = scalar.get().text().strip();
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < low || number > high) {
            diagnostics.error(scalar.get(), "must be a whole number from " + low + " to " + high);
            return 0;
        }
        return number;
    }
}
