package org.zonelab.scenarios.yaml;

/** A text short and plain enough to stand in a message. */
public final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The text on one line, without control characters, cut after 60 characters. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder();
        int characters = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (characters == LONGEST) {
                return plain.append("...").toString();
            }
            plain.appendCodePoint(Character.isISOControl(codePoint) ? ' ' : codePoint);
            characters++;
            at += Character.charCount(codePoint);
        }
        return plain.toString();
    }
}
