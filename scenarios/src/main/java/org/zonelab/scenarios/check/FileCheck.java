package org.zonelab.scenarios.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.scenarios.calibration.CalibrationPlanReader;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.suite.Suite;
import org.zonelab.scenarios.suite.SuiteReader;
import org.zonelab.scenarios.sweep.SweepDesign;
import org.zonelab.scenarios.sweep.SweepDesignReader;
import org.zonelab.scenarios.target.TargetFileReader;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlReader;

/** Checks a file of any of our kinds, told apart by what it holds. */
public record FileCheck(ScenarioLoader loader) {
    /** The kinds of YAML files there are. */
    public enum Kind {
        SCENARIO,
        PARAMETERS,
        TARGETS,
        SWEEP,
        SUITE,
        CALIBRATION,
        /** Not readable, so of no kind. */
        UNKNOWN
    }

    /** Reports everything wrong with the file and with the files it names. */
    public Kind check(Path file, Diagnostics diagnostics) {
        Diagnostics ofText = new Diagnostics();
        Kind kind = new YamlReader(ofText).read(file).map(FileCheck::kind).orElse(Kind.UNKNOWN);
        switch (kind) {
            case SCENARIO -> loader.check(file, List.of(), diagnostics);
            case PARAMETERS -> new ParameterFiles(diagnostics).read(file);
            case TARGETS -> new TargetFileReader(loader.names().provinceNames(), diagnostics).read(file);
            case SWEEP -> new SweepDesignReader(loader, diagnostics).read(file);
            case SUITE -> new SuiteReader(loader, diagnostics).read(file);
            case CALIBRATION -> CalibrationPlanReader.check(file, loader.parameters(), diagnostics);
            case UNKNOWN -> diagnostics.addAll(ofText);
        }
        return kind;
    }

    /**
     * The file with every other file that it names, or that these name; a file that is no YAML stands alone.
     *
     * @throws InvalidFilesException if one of them has an error
     */
    public List<Path> involved(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        Kind kind = new YamlReader(diagnostics).read(file).map(FileCheck::kind).orElse(Kind.UNKNOWN);
        return switch (kind) {
            case SCENARIO -> loader.involved(file);
            case SWEEP -> {
                SweepDesign design = new SweepDesignReader(loader, diagnostics)
                        .read(file)
                        .orElseThrow(() -> new InvalidFilesException(diagnostics.all()));
                List<Path> files = new ArrayList<>(List.of(file));
                files.addAll(loader.involved(design.scenario()));
                yield files;
            }
            case SUITE -> {
                Suite suite = new SuiteReader(loader, diagnostics)
                        .read(file)
                        .orElseThrow(() -> new InvalidFilesException(diagnostics.all()));
                List<Path> files = new ArrayList<>(List.of(file));
                suite.scenarios().forEach(each -> files.addAll(loader.involved(each)));
                yield files;
            }
            case PARAMETERS, TARGETS, CALIBRATION, UNKNOWN -> List.of(file);
        };
    }

    private static Kind kind(YamlMap root) {
        if (root.find("tests").isPresent()) {
            return Kind.SUITE;
        }
        if (root.find("fitted").isPresent()) {
            return Kind.CALIBRATION;
        }
        if (root.find("scenario").isPresent() || varies(root, "levers") || varies(root, "assumptions")) {
            return Kind.SWEEP;
        }
        if (root.find("targets").filter(entry -> listsMappings(entry.value())).isPresent()) {
            return Kind.TARGETS;
        }
        boolean scenario = List.of("format", "name", "title").stream()
                .anyMatch(key -> root.find(key).isPresent());
        boolean parameters = root.entries().stream()
                .anyMatch(entry -> entry.value() instanceof YamlMap map
                        && (map.find("meaning").isPresent()
                                || map.find("distribution").isPresent()));
        return parameters && !scenario ? Kind.PARAMETERS : Kind.SCENARIO;
    }

    private static boolean varies(YamlMap root, String key) {
        return root.find(key)
                .filter(entry ->
                        entry.value() instanceof YamlMap map && map.find("vary").isPresent())
                .isPresent();
    }

    private static boolean listsMappings(YamlNode node) {
        return node instanceof YamlList list && list.items().stream().anyMatch(YamlMap.class::isInstance);
    }
}
