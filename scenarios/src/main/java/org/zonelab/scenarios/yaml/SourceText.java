package org.zonelab.scenarios.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The characters of a file: strictly UTF-8, of a size a person could have written, without control characters. */
final class SourceText {
    static final int LARGEST_BYTES = 1_000_000;

    private final String file;
    private final Diagnostics diagnostics;

    SourceText(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    Optional<String> read(Path path) {
        if (!Files.exists(path)) {
            return refuse("no such file");
        }
        if (!Files.isRegularFile(path)) {
            return refuse("is not a file; give a YAML file");
        }
        try {
            long size = Files.size(path);
            if (size > LARGEST_BYTES) {
                return refuse("has " + size + " bytes; at most " + LARGEST_BYTES + " are read");
            }
            return decode(Files.readAllBytes(path));
        } catch (IOException e) {
            return refuse("cannot be read: " + e.getMessage());
        }
    }

    Optional<String> decode(byte[] bytes) {
        if (bytes.length > LARGEST_BYTES) {
            return refuse("has " + bytes.length + " bytes; at most " + LARGEST_BYTES + " are read");
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return refuse("is written in UTF-16; save it as UTF-8");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String octet = String.format("%02X", bytes[in.position()] & 0xFF);
            diagnostics.error(endOf(text), "", "byte 0x" + octet + " is not UTF-8; save the file as UTF-8");
            return Optional.empty();
        }
        if (text.isBlank()) {
            return refuse("is empty");
        }
        return unprintable(text) ? Optional.empty() : Optional.of(text);
    }

    private boolean unprintable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean space = character == '\n' || character == '\r' || character == '\t';
            if ((Character.isISOControl(character) && !space && character != 0x85)
                    || character == 0xFEFF
                    || character >= 0xFFFE) {
                String name = String.format("U+%04X", (int) character);
                diagnostics.error(endOf(text.substring(0, at)), "", "character " + name + " is not allowed; remove it");
                return true;
            }
        }
        return false;
    }

    private Position endOf(String text) {
        int lineStart = text.lastIndexOf('\n') + 1;
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Position(file, line, 1 + text.codePointCount(lineStart, text.length()));
    }

    private Optional<String> refuse(String message) {
        diagnostics.error(new Position(file, 1, 1), "", message);
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
