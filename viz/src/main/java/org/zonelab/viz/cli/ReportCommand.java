package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.ManifestJson;
import org.zonelab.viz.finding.Focus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code report}: charts and page of a result folder, built again. */
@Command(
        name = "report",
        description = "Build the report and the charts of a result folder again, for example in another language.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "Result folder of a run.")
    private Path folder = Path.of("");

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Override
    public Integer call() {
        Installation installation = Installation.current();
        Library library = installation.library();
        Optional<Focus> focus = options.focus(library.world());
        ManifestJson.readIntact(folder);
        RunReport report = new RunReport(folder, common);
        if (focus.isPresent()) {
            if (options.beyondOnePlace()) {
                throw new BadInputException("--focus makes a page with charts of its own; --office and --charts=all are"
                        + " about all zones, ask for them without it");
            }
            report.write(
                    focus.get(),
                    library.world(),
                    library.parameters(),
                    Evidence.of(installation.root()),
                    options.resolution());
            return ExitStatus.DONE.code();
        }
        report.write(
                library.world(),
                library.parameters(),
                options.outTurns(installation),
                Evidence.of(installation.root()),
                options);
        report.print();
        return ExitStatus.DONE.code();
    }
}
