package org.zonelab.scenarios.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.OutcomeKind;
import org.zonelab.engine.policy.PublishedZones;
import org.zonelab.engine.policy.Target.Condition;
import org.zonelab.engine.world.Zone;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Fields;
import org.zonelab.scenarios.yaml.Quantity;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads the {@code zones} of a lever block; a zone must meet all that is stated. */
final class ZoneFilter {
    static final List<String> KEYS = List.of("names", "provinces", "regions", "clusters", "rankAtMost", "where");

    private final WorldNames names;
    private final Diagnostics diagnostics;

    ZoneFilter(WorldNames names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** The chosen zones and the threshold on a zone outcome, if there is one. */
    record Chosen(boolean[] zones, Optional<Condition> where) {}

    Chosen read(YamlMap map) {
        Fields fields = new Fields(map, KEYS, diagnostics);
        if (map.entries().isEmpty()) {
            diagnostics.error(map, "states nothing, allowed: " + String.join(", ", KEYS) + "; remove it to mean all");
        }
        boolean[] mask = TargetReader.all(names.zones().size());
        keep(mask, fields, "names", names.zones().stream().map(Zone::id), zone -> Stream.of(zone.id()));
        keep(
                mask,
                fields,
                "provinces",
                names.provinceNames().stream(),
                zone -> WorldNames.bothNames(names.provinces().get(zone.province())));
        keep(
                mask,
                fields,
                "regions",
                WorldNames.regionNames().stream(),
                zone -> Stream.of(WorldNames.regionName(zone.region())));
        keep(mask, fields, "clusters", names.clusters().stream(), zone -> Stream.of(zone.cluster()));
        rank(fields).ifPresent(highest -> {
            for (int z = 0; z < mask.length; z++) {
                int rank = names.zones().get(z).publishedRank();
                mask[z] &= rank > 0 && rank <= highest;
            }
        });
        return new Chosen(mask, fields.map("where").flatMap(this::where));
    }

    private void keep(
            boolean[] mask, Fields fields, String key, Stream<String> known, Function<Zone, Stream<String>> namesOf) {
        List<String> allowed = known.toList();
        fields.list(key).ifPresent(list -> {
            Set<String> chosen = new HashSet<>(new NameList(diagnostics).read(list, allowed));
            for (int z = 0; z < mask.length; z++) {
                mask[z] &= namesOf.apply(names.zones().get(z)).anyMatch(chosen::contains);
            }
        });
    }

    private Optional<Integer> rank(Fields fields) {
        return fields.scalar("rankAtMost")
                .flatMap(scalar -> new WholeNumber(1, names.zones().size(), diagnostics).read(scalar));
    }

    private Optional<Condition> where(YamlMap map) {
        Fields fields = new Fields(map, List.of("outcome", "above", "below"), diagnostics).require("outcome");
        List<String> known = PublishedZones.OUTCOMES;
        Optional<Outcome> outcome = fields.scalar("outcome")
                .flatMap(scalar -> new Words(diagnostics).oneOf(scalar, known))
                .flatMap(OutcomeCatalogue::find);
        boolean above = map.find("above").isPresent();
        if (above == map.find("below").isPresent()) {
            diagnostics.error(map, "needs one of above or below, for example {outcome: land_used_share, above: 85%}");
            return Optional.empty();
        }
        Optional<YamlScalar> threshold = fields.scalar(above ? "above" : "below");
        if (outcome.isEmpty() || threshold.isEmpty()) {
            return Optional.empty();
        }
        boolean share = outcome.get().kind() == OutcomeKind.RATIO;
        OptionalDouble value = (share ? Quantity.SHARE : Quantity.NUMBER).read(threshold.get(), diagnostics);
        if (share && value.isPresent() && (value.getAsDouble() < 0 || value.getAsDouble() > 1)) {
            String text = threshold.get().text().strip();
            boolean forgotten = value.getAsDouble() > 1 && value.getAsDouble() <= 100 && !text.endsWith("%");
            diagnostics.error(
                    threshold.get(),
                    "'" + text + "' is outside the range, allowed: 0% to 100%"
                            + (forgotten ? "; did you mean " + text + "%?" : ""));
            return Optional.empty();
        }
        return value.isPresent()
                ? Optional.of(new Condition(outcome.get().name(), above, value.getAsDouble()))
                : Optional.empty();
    }
}
