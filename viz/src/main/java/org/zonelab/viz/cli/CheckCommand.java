package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zonelab.scenarios.check.FileCheck;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.yaml.Diagnostic;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.viz.explain.ScenarioJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code check}: everything wrong with some files, at once. */
@Command(
        name = "check",
        description =
                "Report every error of our YAML files at once: scenarios, parameters, targets, designs of sweeps, plans of calibrations.",
        footer = {"", "Exit codes: 0 no errors (warnings allowed), 2 errors."})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of any of our kinds.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        FileCheck check = new FileCheck(Installation.current().library().scenarios());
        ArrayNode reports = JsonNodeFactory.instance.arrayNode();
        boolean broken = false;
        for (Path file : files) {
            Diagnostics diagnostics = new Diagnostics();
            FileCheck.Kind kind = check.check(file, diagnostics);
            broken |= diagnostics.hasErrors();
            reports.add(report(file, kind, diagnostics));
            if (!common.json()) {
                print(file, diagnostics);
            }
        }
        if (common.json()) {
            ObjectNode root = JsonNodeFactory.instance.objectNode().put("ok", !broken);
            common.out().print(JsonText.of(root.set("files", reports)));
        }
        return (broken ? ExitStatus.BAD_INPUT : ExitStatus.DONE).code();
    }

    private void print(Path file, Diagnostics diagnostics) {
        diagnostics.all().forEach(common.out()::println);
        int errors = diagnostics.errors().size();
        int warnings = diagnostics.warnings().size();
        if (errors == 0 && !common.quiet()) {
            common.out().println(file + ": " + (warnings == 0 ? "fine" : "usable, " + count(warnings, "warning")));
        } else if (errors > 0) {
            common.note(
                    file + ": " + count(errors, "error") + (warnings == 0 ? "" : ", " + count(warnings, "warning")));
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static ObjectNode report(Path file, FileCheck.Kind kind, Diagnostics diagnostics) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("file", file.toString()).put("kind", kind.name().toLowerCase(Locale.ROOT));
        ArrayNode found = report.putArray("diagnostics");
        for (Diagnostic diagnostic : diagnostics.all()) {
            found.add(ScenarioJson.of(diagnostic));
        }
        return report;
    }
}
