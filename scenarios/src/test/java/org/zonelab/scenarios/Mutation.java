package org.zonelab.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Damage as hands, editors, transfers and disks do it to a file. */
public final class Mutation {
    private static final String[] SNIPPETS = {
        ":",
        ": ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        "&a ",
        "*a",
        "!!x ",
        "<<: ",
        "\t",
        "\"",
        "'",
        "#",
        "%",
        "---\n",
        "\n",
        "0",
        "-1",
        "1e999",
        ".nan",
        "null",
        "~",
        "true",
        "中",
        "\u0000",
        "\uFEFF",
        "|",
        ">",
        "?",
        "2025-Q5",
        "10 %",
        "  ",
        ",",
        ",,",
        "\r\n",
        "NaN",
        "Infinity",
        "1e-320",
        "9".repeat(400),
        "[".repeat(3000),
        "- ".repeat(500)
    };

    private Mutation() {}

    /** The file with one to three edits. */
    public static byte[] of(byte[] original, SplittableRandom random) {
        byte[] bytes = original;
        int edits = 1 + random.nextInt(3);
        for (int e = 0; e < edits; e++) {
            int at = random.nextInt(bytes.length + 1);
            bytes = switch (random.nextInt(6)) {
                case 0 -> splice(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)), new byte[0]);
                case 1 -> splice(bytes, at, at, snippet(random));
                case 2 -> splice(bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt(256)});
                case 4 -> withoutEnd(bytes, at, random);
                case 5 -> swappedLines(bytes, random);
                default -> {
                    int from = random.nextInt(bytes.length + 1);
                    int to = Math.min(bytes.length, from + random.nextInt(60));
                    yield splice(bytes, at, at, Arrays.copyOfRange(bytes, from, to));
                }
            };
        }
        return bytes;
    }

    private static byte[] snippet(SplittableRandom random) {
        return SNIPPETS[random.nextInt(SNIPPETS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] inserted) {
        byte[] result = new byte[bytes.length - (to - from) + inserted.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(inserted, 0, result, from, inserted.length);
        System.arraycopy(bytes, to, result, from + inserted.length, bytes.length - to);
        return result;
    }

    /** Cut off, as by a full disk, now and then; otherwise a line is lost. */
    private static byte[] withoutEnd(byte[] bytes, int at, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(bytes, at);
        }
        int from = lineStart(bytes, at);
        return splice(bytes, from, lineStart(bytes, Math.min(bytes.length, lineEnd(bytes, from) + 1)), new byte[0]);
    }

    /** A number or word of one line put into another line. */
    private static byte[] swappedLines(byte[] bytes, SplittableRandom random) {
        int from = random.nextInt(bytes.length + 1);
        int to = from;
        while (to < bytes.length && Character.isLetterOrDigit(bytes[to])) {
            to++;
        }
        int at = random.nextInt(bytes.length + 1);
        int end = at;
        while (end < bytes.length && Character.isLetterOrDigit(bytes[end])) {
            end++;
        }
        return splice(bytes, at, end, Arrays.copyOfRange(bytes, from, to));
    }

    private static int lineStart(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int lineEnd(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
