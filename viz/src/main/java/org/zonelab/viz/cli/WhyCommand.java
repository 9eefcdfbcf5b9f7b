package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.scenario.Quarter;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.why.FirmNames;
import org.zonelab.viz.why.FirmPair;
import org.zonelab.viz.why.FirmSearch;
import org.zonelab.viz.why.Shortlist;
import org.zonelab.viz.why.UnknownFirmException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code why}: the choices of one firm in both worlds, and what decided them. */
@Command(
        name = "why",
        description = {
            "Why did a firm do what it did? Its choices with the policy and without, quarter by quarter, with the utilities,",
            "probabilities and draws that decided them. Simulates one replication of a finished run again; without --firm it",
            "lists firms worth a look. Leaves why-ID.csv and why-ID.html in the folder."
        },
        footer = {
            "",
            "Examples: zonelab why results/NAME-HASH                         (firms worth a look)",
            "          zonelab why results/NAME-HASH --firm 4711",
            "          zonelab why results/NAME-HASH --firm 4711 --from 2025-Q1 --to 2027-Q4 --lang zh",
            "",
            "An ID is of the same firm in both worlds, newcomers included; luck differs between replications."
        })
final class WhyCommand implements Callable<Integer> {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "Result folder of a run.")
    private Path folder = Path.of("");

    @Option(names = "--firm", paramLabel = "ID", description = "The firm; without it, a list of firms.")
    private @Nullable Long firm;

    @Option(names = "--replication", paramLabel = "K", description = "Replication of the run (default: its first one).")
    private @Nullable Integer replication;

    @Option(names = "--from", paramLabel = "QUARTER", description = "First quarter told, such as 2025-Q1.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "QUARTER", description = "Last quarter told, such as 2027-Q4.")
    private @Nullable String to;

    @Override
    public Integer call() {
        Installation installation = Installation.current();
        RecordedRun recorded = RecordedRun.of(folder, installation);
        int number = recorded.replication(Optional.ofNullable(replication));
        int last = recorded.run().scenario().horizon().value().last().index();
        int first = quarter("--from", from, Quarter.FIRST_OF_POLICY.index(), last);
        int end = quarter("--to", to, last, last);
        if (end < first) {
            throw new BadInputException("--to lies before --from");
        }
        World world = recorded.run().ownWorld()
                ? recorded.run().world()
                : recorded.library().world();
        RunPlan plan = recorded.run().plan(world);
        FirmNames names = new FirmNames(world, Wording.in(common.language()));
        WhyOutput output = new WhyOutput(common, folder, recorded.manifest(), number, names);
        Optional<ProgressLine> line = ProgressLine.watched(common);
        AtomicLong done = new AtomicLong();
        long total = plan.quartersOfBlock(1);
        Block block = Block.solve(
                plan,
                number,
                () -> line.ifPresent(each -> each.advanced(Math.min(done.incrementAndGet(), total), total)));
        FirmSearch search = new FirmSearch(block, plan.policy(), plan.counterfactual(), plan.seed(), number);
        try {
            if (firm == null) {
                Shortlist list = search.shortlist();
                line.ifPresent(ProgressLine::finish);
                output.list(list);
            } else {
                FirmPair pair =
                        search.pairs(new TreeSet<>(List.of(firm)), first, end).get(firm);
                line.ifPresent(ProgressLine::finish);
                output.tell(Objects.requireNonNull(pair));
            }
        } catch (UnknownFirmException e) {
            throw new BadInputException("--firm: " + e.said(names.wording())
                    + names.wording().say("why.unknown.list", "./zonelab why " + folder));
        } finally {
            line.ifPresent(ProgressLine::finish);
        }
        return ExitStatus.DONE.code();
    }

    private static int quarter(String option, @Nullable String text, int absent, int last) {
        if (text == null) {
            return absent;
        }
        Matcher form = QUARTER.matcher(text);
        int lowest = Quarter.FIRST_OF_POLICY.index();
        int index = form.matches()
                ? Quarter.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)))
                        .index()
                : -1;
        if (index < lowest || index > last) {
            throw new BadInputException(option + " must be a quarter from " + new Quarter(lowest) + " to "
                    + new Quarter(last) + ", was '" + text + "'");
        }
        return index;
    }
}
