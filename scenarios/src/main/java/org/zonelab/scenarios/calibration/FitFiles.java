package org.zonelab.scenarios.calibration;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a fit: {@code fitted.yaml} with targets, residuals, seed and hashes, and puts its values into the parameter files. */
public final class FitFiles {
    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    private FitFiles() {}

    /**
     * Writes the fit.
     *
     * @param inputs SHA-256 of every file that decided it, by name
     */
    public static void write(Path file, Fit fit, Map<String, String> inputs) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("plan", fit.plan().name());
        root.put("method", "simulated moments, BOBYQA of commons-math3 3.6.1");
        root.put("seed", fit.plan().seed());
        root.put("replications", fit.plan().replications());
        root.put("microRate", fit.plan().microRate());
        root.put("evaluations", fit.evaluations());
        root.put("loss", rounded(fit.loss()));
        root.put("fitted", fit.fitted().stream().map(FitFiles::fitted).toList());
        root.put("targets", fit.residuals().stream().map(FitFiles::residual).toList());
        Map<String, Object> totals = new LinkedHashMap<>();
        new TreeMap<>(fit.baseYear()).forEach((outcome, gap) -> totals.put(outcome, rounded(gap)));
        root.put("baseYearGaps", totals);
        root.put("pulls", pulls(fit));
        root.put("inputs", new TreeMap<>(inputs));
        try {
            Files.writeString(file, yaml(root), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String yaml(Map<String, Object> root) throws IOException {
        return "# Written by zonelab calibrate; the values under fitted stand in scenarios/parameters.\n"
                + new YAMLMapper(YAMLFactory.builder()
                                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                                .build())
                        .writeValueAsString(root);
    }

    private static Map<String, Object> fitted(Fit.Fitted each) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("parameter", each.path());
        map.put("before", rounded(each.prior()));
        map.put("value", rounded(each.value()));
        map.put("range", List.of(rounded(each.low()), rounded(each.high())));
        return map;
    }

    private static Map<String, Object> residual(Fit.Residual each) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("moment", each.target().moment().yamlName());
        map.put("unit", each.target().moment().unit());
        map.put("target", rounded(each.target().value()));
        map.put("tolerance", rounded(each.target().tolerance()));
        map.put("simulated", rounded(each.simulated()));
        map.put("residualInTolerances", rounded(each.inTolerances()));
        map.put("met", each.met());
        map.put("source", each.target().source());
        return map;
    }

    private static List<Map<String, Object>> pulls(Fit fit) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Fit.Pull pull : fit.pulls()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("parameter", pull.path());
            for (int k = 0; k < fit.plan().targets().size(); k++) {
                map.put(
                        fit.plan().targets().get(k).moment().yamlName(),
                        rounded(pull.byTarget().get(k)));
            }
            int by = pull.pinnedBy();
            map.put(
                    "pinnedBy",
                    by < 0
                            ? "nothing here"
                            : fit.plan().targets().get(by).moment().yamlName());
            all.add(map);
        }
        return all;
    }

    /** Four digits: what a fit on simulated worlds is good for. */
    static BigDecimal rounded(double value) {
        BigDecimal exact = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
    }

    /** Four digits, without an exponent. */
    public static String text(double value) {
        return Double.isFinite(value) ? rounded(value).toPlainString() : "";
    }

    /** Puts value, range, distribution, source and tag of every fitted parameter into its file, and nothing else. */
    public static void apply(Fit fit, Path parameters) {
        for (Fit.Fitted each : fit.fitted()) {
            int dot = each.path().indexOf('.');
            Path file = parameters.resolve(each.path().substring(0, dot) + ".yaml");
            try {
                List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
                edit(lines, each.path().substring(dot + 1), each, fit);
                Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void edit(List<String> lines, String name, Fit.Fitted each, Fit fit) {
        Map<String, String> fields = Map.of(
                "value",
                rounded(each.value()).toPlainString(),
                "range",
                "[" + rounded(each.low()).toPlainString() + ", "
                        + rounded(each.high()).toPlainString() + "]",
                "distribution",
                "triangular",
                "source",
                "\"Fitted by zonelab calibrate to the targets of scenarios/calibration/"
                        + fit.plan().name()
                        + ".yaml; the range keeps them within a tolerance. See scenarios/calibration/fitted.yaml\"",
                "tag",
                "fitted");
        int at = lines.indexOf(name + ":");
        for (int k = at + 1; k < lines.size() && lines.get(k).startsWith(" "); k++) {
            String line = lines.get(k).strip();
            int colon = line.indexOf(':');
            if (lines.get(k).startsWith("  ") && colon > 0 && fields.containsKey(line.substring(0, colon))) {
                String key = line.substring(0, colon);
                lines.set(k, "  " + key + ": " + fields.get(key));
            }
        }
    }
}
