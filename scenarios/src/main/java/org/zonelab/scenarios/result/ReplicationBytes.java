package org.zonelab.scenarios.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zonelab.engine.experiment.Pair;

/**
 * A finished replication as it travels from the machine that simulated it to the one that keeps the folder: the layout of its
 * figures, and the file that the folder keeps, byte for byte.
 */
public final class ReplicationBytes {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReplicationBytes() {}

    /** Packs a replication; {@link ResultFolder#put(int, byte[])} unpacks it. */
    public static byte[] of(Pair pair) {
        SeriesLayout layout = SeriesLayout.of(pair.policy());
        try {
            Path file = Files.createTempFile("zonelab-replication", ".part");
            try {
                ReplicationPart.write(file, layout, pair);
                byte[] head = JSON.writeValueAsString(layout).getBytes(StandardCharsets.UTF_8);
                byte[] part = Files.readAllBytes(file);
                return ByteBuffer.allocate(Integer.BYTES + head.length + part.length)
                        .putInt(head.length)
                        .put(head)
                        .put(part)
                        .array();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("replication " + pair.replication() + " cannot be packed", e);
        }
    }

    static SeriesLayout layout(byte[] packed) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        int length = bytes.getInt();
        return JSON.readValue(packed, Integer.BYTES, length, SeriesLayout.class);
    }

    static byte[] part(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        byte[] part = new byte[packed.length - Integer.BYTES - bytes.getInt()];
        bytes.position(packed.length - part.length).get(part);
        return part;
    }
}
