package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonelab.scenarios.result.QueryRows;
import org.zonelab.scenarios.result.ResultQuery;
import org.zonelab.scenarios.schema.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code query}: SQL over the tables of a result folder. */
@Command(
        name = "query",
        description = "Ask the tables of a result folder in SQL: effects, series, base_year.",
        footer = {
            "",
            "Example: zonelab query results/NAME-HASH \"select scope, effect from effects",
            "         where outcome = 'fdi' and period = '2025-2035' order by effect desc limit 10\""
        })
final class QueryCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--csv", description = "Print the result as CSV, row by row; best for long answers.")
    private boolean csv;

    @Parameters(index = "0", paramLabel = "DIR", description = "A result folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "SQL", description = "One SELECT.")
    private String sql = "";

    @Override
    public Integer call() {
        Printer printer = printer(common.out());
        try (ResultQuery query = ResultQuery.open(folder)) {
            query.run(sql, printer);
        }
        printer.finish();
        return ExitStatus.DONE.code();
    }

    private Printer printer(PrintWriter out) {
        if (common.json()) {
            return new JsonPrinter(out);
        }
        return csv ? new CsvPrinter(out) : new TablePrinter(out);
    }

    /** Prints an answer in one format. */
    private interface Printer extends QueryRows {
        void finish();
    }

    /** A list of objects, one a row; what is undefined is null. */
    private static final class JsonPrinter implements Printer {
        private final PrintWriter out;
        private final ArrayNode array = JsonNodeFactory.instance.arrayNode();
        private List<Column> columns = List.of();

        JsonPrinter(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void columns(List<Column> all) {
            columns = all;
        }

        @Override
        public void row(List<String> cells) {
            ObjectNode node = array.addObject();
            for (int k = 0; k < cells.size(); k++) {
                Column column = columns.get(k);
                if (cells.get(k).isEmpty()) {
                    node.putNull(column.name());
                } else if (column.numeric()) {
                    node.put(column.name(), new BigDecimal(cells.get(k)));
                } else {
                    node.put(column.name(), cells.get(k));
                }
            }
        }

        @Override
        public void finish() {
            out.print(JsonText.of(array));
        }
    }

    /** Comma-separated lines under a header. */
    private static final class CsvPrinter implements Printer {
        private final CsvWriter writer;

        CsvPrinter(PrintWriter out) {
            this.writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .bufferSize(0)
                    .build(out);
        }

        @Override
        public void columns(List<Column> all) {
            writer.writeRecord(all.stream().map(Column::name).toList());
        }

        @Override
        public void row(List<String> cells) {
            writer.writeRecord(cells);
        }

        @Override
        public void finish() {
            // Every row was passed on at once.
        }
    }

    /** Aligned columns for people. */
    private static final class TablePrinter implements Printer {
        private final PrintWriter out;
        private final TextTable table = new TextTable();

        TablePrinter(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void columns(List<Column> all) {
            table.row(all.stream().map(Column::name).toArray(String[]::new));
        }

        @Override
        public void row(List<String> cells) {
            table.row(cells.toArray(String[]::new));
        }

        @Override
        public void finish() {
            out.print(table.text());
        }
    }
}
