package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.data.OutTurnReader;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            description = "CSV of published out-turns, drawn as dots: year,outcome,value,unit,source"
                    + " (default: scenarios/actuals.csv).")
    private @Nullable Path actuals;

    @Override
    public Integer call() {
        RunReport report = new RunReport(folder, common);
        Installation installation = Installation.current();
        Library library = installation.library();
        report.write(
                library.world(),
                library.parameters(),
                OutTurnReader.read(installation.root(), Optional.ofNullable(actuals)),
                Evidence.of(installation.root()));
        report.print();
        return ExitStatus.DONE.code();
    }
}
