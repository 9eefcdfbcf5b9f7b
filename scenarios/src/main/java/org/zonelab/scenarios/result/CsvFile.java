package org.zonelab.scenarios.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A table being written: UTF-8, comma, line feed, a header, quotes only where a field needs them. */
public final class CsvFile implements AutoCloseable {
    private final CsvWriter writer;

    /** Begins a table with its header. */
    public CsvFile(Path file, List<String> columns) throws IOException {
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(1 << 16)
                .build(file, StandardCharsets.UTF_8);
        writer.writeRecord(columns);
    }

    /** One row. */
    public void row(String... fields) {
        writer.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
