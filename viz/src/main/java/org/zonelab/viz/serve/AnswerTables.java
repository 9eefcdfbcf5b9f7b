package org.zonelab.viz.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.result.EffectRow;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.scenarios.result.SeriesBand;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZonePlace;

/** A finished answer as the page shows it, read from its result folder. */
final class AnswerTables {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ResultTables tables;
    private final RunResult run;
    private final List<ZonePlace> places;

    AnswerTables(Path folder, World world) {
        this.tables = ResultTables.open(folder);
        this.run = new RunResult(tables);
        this.places = ZonePlace.of(world);
    }

    /** The last event of an answer: what {@link LiveEffects#json} told, from the tables, with their sentences. */
    ObjectNode json() {
        ObjectNode root = JSON.objectNode();
        root.put("replications", run.description().replications());
        List<Sentences> languages = languages();
        ObjectNode effects = root.putObject("effects");
        ObjectNode levels = root.putObject("levels");
        for (String outcome : Headline.OUTCOMES) {
            ObjectNode periods = effects.putObject(outcome);
            for (String period : tables.periods()) {
                Estimate estimate = run.effect(outcome, RunResult.NATION, period);
                ObjectNode node = periods.putObject(period);
                LiveEffects.put(node, estimate);
                if (period.equals(run.horizon())) {
                    words(node, outcome, estimate, languages);
                    ObjectNode sentence = node.putObject("sentence");
                    languages.forEach(each -> sentence.put(code(each), each.effect(outcome)));
                }
            }
            levels.set(outcome, levels(outcome));
        }
        ObjectNode lead = root.putObject("lead");
        ObjectNode summary = root.putObject("summary");
        for (Sentences language : languages) {
            String code = code(language);
            lead.put(code, language.lead());
            ArrayNode sentences = summary.putArray(code);
            language.summary().forEach(sentences::add);
        }
        return root;
    }

    /**
     * The effect on an outcome in every zone over the whole horizon.
     *
     * @throws Refusal if there is no such outcome
     */
    ObjectNode zones(String outcome) {
        if (OutcomeCatalogue.all().stream().noneMatch(each -> each.name().equals(outcome))) {
            throw Refusal.notFound();
        }
        Map<String, Estimate> byZone = run.zoneEffects(outcome);
        List<Sentences> languages = languages();
        ObjectNode root = JSON.objectNode().put("outcome", outcome).put("unit", run.unit(outcome));
        ArrayNode zones = root.putArray("zones");
        for (ZonePlace place : places) {
            Estimate estimate = byZone.get(place.id());
            if (estimate != null && estimate.defined()) {
                ObjectNode node = zones.addObject().put("id", place.id());
                LiveEffects.put(node, estimate);
                words(node, outcome, estimate, languages);
            }
        }
        return root;
    }

    /**
     * What changes in one zone: every outcome over the whole horizon, headline outcomes by year.
     *
     * @throws Refusal if there is no such zone
     */
    ObjectNode zone(String id) {
        if (places.stream().noneMatch(place -> place.id().equals(id))) {
            throw Refusal.notFound();
        }
        String scope = "zone:" + id;
        List<Sentences> languages = languages();
        ObjectNode root = JSON.objectNode().put("id", id);
        ArrayNode rows = root.putArray("outcomes");
        for (String outcome : tables.outcomes()) {
            Optional<EffectRow> total = tables.totalEffect(outcome, scope);
            if (total.isPresent() && !Double.isNaN(total.get().effect())) {
                Estimate estimate = Estimate.of(total.get());
                ObjectNode node = rows.addObject().put("outcome", outcome);
                ObjectNode name = node.putObject("name");
                languages.forEach(each -> name.put(code(each), each.row(outcome)));
                LiveEffects.put(node, estimate);
                words(node, outcome, estimate, languages);
                ObjectNode years = node.putObject("years");
                for (EffectRow year : tables.yearlyEffects(outcome, scope)) {
                    LiveEffects.put(years.putObject(year.period()), Estimate.of(year));
                }
            }
        }
        return root;
    }

    private ObjectNode levels(String outcome) {
        Manifest manifest = run.description().manifest();
        ObjectNode worlds = JSON.objectNode();
        putMeans(worlds, "policy", run.band(manifest.scenario(), outcome));
        putMeans(worlds, "counterfactual", run.band(manifest.counterfactual(), outcome));
        return worlds;
    }

    private static void putMeans(ObjectNode worlds, String key, Optional<SeriesBand> band) {
        ArrayNode means = worlds.putArray(key);
        band.ifPresent(each -> {
            for (double mean : each.mean()) {
                Figures.add(means, mean);
            }
        });
    }

    private void words(ObjectNode node, String outcome, Estimate estimate, List<Sentences> languages) {
        ObjectNode text = node.putObject("text");
        ObjectNode range = node.putObject("range");
        for (Sentences language : languages) {
            boolean defined = estimate.defined();
            text.put(
                    code(language),
                    defined
                            ? language.figure(outcome, estimate)
                            : language.wording().say("undefined"));
            range.put(code(language), defined ? language.range(outcome, estimate) : "");
        }
    }

    private List<Sentences> languages() {
        return List.of(new Sentences(run, Wording.in(Language.EN)), new Sentences(run, Wording.in(Language.ZH)));
    }

    private static String code(Sentences sentences) {
        return sentences.wording().language().name().toLowerCase(Locale.ROOT);
    }
}
