package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.difference.FolderDifference;
import org.zonelab.scenarios.difference.MovedFigure;
import org.zonelab.scenarios.result.WholeFile;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.study.DifferencePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code diff}: which outcomes moved between two result folders. */
@Command(
        name = "diff",
        description = {
            "Which outcomes moved between two result folders of one scenario, and by how much?",
            "Replications are compared one by one on the same draws, so any change comes from inputs or code."
        },
        footer = {
            "",
            "Example: zonelab diff results/before results/after --out diff.md",
            "",
            "Exit codes: 0 nothing moved, 1 something moved, 2 the folders cannot be compared."
        })
final class DiffCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "OLD", description = "A result folder.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "Another, of the same scenario and seed.")
    private Path young = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Also write the Markdown page for a merge request, such as diff.md.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        FolderDifference difference = FolderDifference.of(old, young);
        String page = new DifferencePage(difference, Wording.in(common.language())).markdown();
        if (out != null) {
            try {
                WholeFile.write(out, page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        common.out().print(common.json() ? JsonText.of(json(difference)) : page);
        return (difference.nothing() ? ExitStatus.DONE : ExitStatus.NO).code();
    }

    private static ObjectNode json(FolderDifference difference) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("scenario", difference.scenario()).put("counterfactual", difference.counterfactual());
        root.put("nothing_moved", difference.nothing());
        difference.inputs().forEach(root.putArray("inputs")::add);
        root.put("replications", difference.replications().size());
        root.put("horizon", difference.horizon());
        ArrayNode moved = root.putArray("moved");
        for (MovedFigure figure : difference.moved()) {
            ObjectNode node = moved.addObject();
            node.put("outcome", figure.outcome()).put("unit", figure.unit()).put("period", figure.period());
            FindingsJson.put(node, "before", figure.before());
            FindingsJson.put(node, "after", figure.after());
            FindingsJson.put(node, "change", figure.change());
            FindingsJson.put(node, "half_width", figure.halfWidth());
            FindingsJson.put(node, "counterfactual_before", figure.levelBefore());
            FindingsJson.put(node, "counterfactual_after", figure.levelAfter());
        }
        difference.scopes().forEach(root.putObject("scopes_beside_nation")::put);
        difference.oneSided().forEach(root.putArray("only_in_one")::add);
        return root;
    }
}
