package org.zonelab.viz.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.result.ResultTables;

/** Made-up result folders in the shape and size of a real run; no figure here comes from the model. */
public final class SampleRun {
    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2035;
    private static final String POLICY = "deferred-tax-reinvestment";
    private static final String COUNTERFACTUAL = "no-deferral";
    private static final String MANIFEST = """
            {"identity": "0123abcd", "scenario": "deferred-tax-reinvestment", "counterfactual": "no-deferral",
             "inputs": {"scenarios/deferred-tax-reinvestment.yaml": "5f2c", "scenarios/data/zones.csv": "77aa"},
             "versions": {"zonelab": "0.1.0", "java": "17.0.15"},
             "commandLine": ["./zonelab", "run", "scenarios/deferred-tax-reinvestment.yaml"],
             "seed": 1, "requested": 32, "replications": [%s], "rejectedDraws": 2,
             "seconds": {"simulate": 61.5},
             "notes": {"title.en": "Deferral of withholding tax on reinvested profit",
                       "title.zh": "境外投资者以分配利润直接投资递延纳税",
                       "description": "What does the deferral alone add?",
                       "counterfactual.title.en": "No new claims of the deferral from 2025",
                       "counterfactual.title.zh": "2025年起不再受理递延纳税",
                       "assumptions": "%s",
                       "policy.en": "withholdingTax.deferral; here: true; counterfactual: false",
                       "policy.zh": "withholdingTax.deferral；本情景：true；对照情景：false"},
             "files": {}}
            """;

    private final Shape shape;
    private final List<String> zones;
    private final Random random = new Random(7);
    private final List<String> effects = new ArrayList<>();
    private final List<String> series = new ArrayList<>();

    /** The cases a reader may meet. */
    public enum Shape {
        ORDINARY,
        NOTHING_CHANGED,
        ONE_REPLICATION,
        /** Two replications, and more displaced than gained. */
        FEW,
        /** A policy of several levers that brings the treasuries money and displaces nothing. */
        PAYS_ITS_WAY,
        CENTRAL,
        EMPTY
    }

    private SampleRun(Shape shape, List<String> zones) {
        this.shape = shape;
        this.zones = zones;
    }

    /** Writes a result folder with the given zones and opens it. */
    public static RunResult write(Shape shape, List<String> zones, Path folder) throws IOException {
        new SampleRun(shape, zones).write(folder);
        return new RunResult(ResultTables.open(folder));
    }

    private void write(Path folder) throws IOException {
        effects.add("schema_version,scenario,outcome,unit,scope,period,counterfactual,effect,low,high,standard_error,"
                + "probability_positive,replications");
        series.add("scenario,quarter,scope,outcome,unit,mean,low,high");
        List<String> baseYear = new ArrayList<>();
        baseYear.add("outcome,unit,published,simulated,relative_difference");
        if (shape != Shape.EMPTY) {
            nation();
            zones.forEach(this::zone);
            for (String scenario : List.of(POLICY, COUNTERFACTUAL)) {
                boolean policy = scenario.equals(POLICY);
                quarters(scenario, "fdi", 48_000, policy ? 575 : 0, 0.16);
                quarters(scenario, "value_added", 4_300_000, policy ? 350 : 0, 0.02);
            }
            baseYear.add("value_added,RMB million,16900000,16871000,-0.0017");
            baseYear.add("fdi,RMB million,193710,195200,0.0077");
            baseYear.add("exports,RMB million,6450000,6441000,-0.0014");
        }
        String replications = switch (shape) {
            case ONE_REPLICATION -> "1";
            case FEW -> "1, 2";
            default -> "1, 2, 3, 4, 5, 6, 7, 8";
        };
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("manifest.json"),
                MANIFEST.formatted(replications, shape == Shape.CENTRAL ? "central" : "drawn"));
        Files.write(folder.resolve("effects.csv"), effects);
        Files.write(folder.resolve("series.csv"), series);
        Files.write(folder.resolve("base-year.csv"), baseYear);
    }

    private void nation() {
        flow("additional_investment", "RMB million", Double.NaN, 2_900, 1_300, 5_200);
        flow("fixed_investment", "RMB million", 2_400_000, 2_900, 1_300, 5_200);
        flow("fdi_usd", "USD million", 26_700, 323, 98, 618);
        flow("fdi", "RMB million", 190_000, 2_300, 700, 4_400);
        flow("value_added", "RMB million", 17_500_000, 1_400, 350, 2_900);
        flow("jobs", "persons", 51_000_000, 2_100, -600, 5_400);
        flow("exports", "RMB million", 6_400_000, 3_000, 1_000, 5_000);
        flow("emissions", "t CO2", 2e9, -4e6, -8e6, -1e6);
        flow("talent", "persons", 9e6, 1e-9, 1e-9, 1e-9);
        flow("eligible_profit", "RMB million", 92_000, 110, -40, 260);
        flow("aware_profit", "RMB million", 63_000, 80, -30, 190);
        flow("claims", "RMB million", 0, 37_600, 18_200, 58_300);
        if (shape == Shape.PAYS_ITS_WAY) {
            flow("public_cost", "RMB million", Double.NaN, -4_000, -5_000, -3_000);
            ratio("displacement_share", "share", -0.112, -0.2, -0.05);
            ratio("deadweight_share", "share of claims", Double.NaN, Double.NaN, Double.NaN);
            return;
        }
        ratio("deadweight_share", "share of claims", 0.923, 0.871, 0.964);
        ratio("relabelled_share", "share of claims", 0.304, 0.118, 0.577);
        double displaced = shape == Shape.FEW ? 8 : 0.081;
        ratio("displacement_share", "share", displaced, displaced / 4, displaced * 2);
        ratio("cost_per_additional_yuan", "RMB per RMB", 0.27, 0.13, 0.61);
    }

    private void zone(String zone) {
        double size = 900 * Math.pow(random.nextDouble(), 5) - 25 * random.nextDouble();
        double spread = 20 + Math.abs(size) * (0.3 + 1.2 * random.nextDouble());
        effect(
                "fixed_investment",
                "RMB million",
                "zone:" + zone,
                horizon(),
                Double.NaN,
                size,
                size - spread,
                size + spread);
    }

    private static String horizon() {
        return FIRST_YEAR + "-" + LAST_YEAR;
    }

    private void flow(String name, String unit, double level, double effect, double low, double high) {
        int years = LAST_YEAR - FIRST_YEAR + 1;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            double rise = 0.3 + 0.7 * (1 - Math.exp(-(year - FIRST_YEAR) / 3.0));
            double trend = Math.pow(1.03, year - FIRST_YEAR);
            effect(name, unit, "nation", String.valueOf(year), level * trend, effect * rise, low * rise, high * rise);
        }
        effect(name, unit, "nation", horizon(), level * years, effect * years, low * years, high * years);
    }

    private void ratio(String name, String unit, double value, double low, double high) {
        if (shape == Shape.NOTHING_CHANGED) {
            effect(name, unit, "nation", horizon(), Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        } else {
            effect(name, unit, "nation", horizon(), Double.NaN, value, low, high);
        }
    }

    private void effect(
            String outcome,
            String unit,
            String scope,
            String period,
            double level,
            double effect,
            double low,
            double high) {
        boolean nothing = shape == Shape.NOTHING_CHANGED && !Double.isNaN(effect);
        boolean single = shape == Shape.ONE_REPLICATION;
        effects.add(String.join(
                ",",
                "1",
                POLICY,
                outcome,
                unit,
                scope,
                period,
                Numbers.format(level),
                Numbers.format(nothing ? 0 : effect),
                Numbers.format(single ? Double.NaN : nothing ? 0 : low),
                Numbers.format(single ? Double.NaN : nothing ? 0 : high),
                Numbers.format(single ? Double.NaN : 0.1 * Math.abs(effect)),
                Numbers.format(Double.isNaN(effect) ? Double.NaN : low > 0 ? 1 : 0.8),
                single ? "1" : shape == Shape.FEW ? "2" : "8"));
    }

    private void quarters(String scenario, String outcome, double level, double effect, double width) {
        for (int quarter = -4; quarter < 4 * (LAST_YEAR - FIRST_YEAR + 1); quarter++) {
            double season = 1 + 0.06 * Math.sin(quarter * Math.PI / 2 + 1);
            double change =
                    quarter < 0 || shape == Shape.NOTHING_CHANGED ? 0 : effect * (1 - Math.exp(-quarter / 10.0));
            double mean = level * season * Math.pow(1.0075, quarter) + change;
            double half = mean * width * (0.2 + Math.max(0, quarter) / 44.0);
            boolean single = shape == Shape.ONE_REPLICATION;
            int year = FIRST_YEAR + Math.floorDiv(quarter, 4);
            series.add(String.join(
                    ",",
                    scenario,
                    year + "-Q" + (Math.floorMod(quarter, 4) + 1),
                    "nation",
                    outcome,
                    "RMB million",
                    Numbers.format(mean),
                    Numbers.format(single ? Double.NaN : mean - half),
                    Numbers.format(single ? Double.NaN : mean + half)));
        }
    }
}
