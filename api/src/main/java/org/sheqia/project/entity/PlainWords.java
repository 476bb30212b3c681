package org.sheqia.project.entity;

import java.util.regex.Pattern;
import org.sheqia.problem.entity.Rejected;

/** Words that everybody will read read as they are written: nothing in them turns the direction of what follows. */
final class PlainWords {

    private static final Pattern TURNING = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Co} ·.'’_-]");
    private static final String NAMELESS = "—";

    private PlainWords() {
    }

    /** @throws Rejected {@code directional-characters} */
    static void require(String field, String text) {
        if (text != null && TURNING.matcher(text).find()) {
            throw Rejected.field(field, "directional-characters");
        }
    }

    /** A name that nobody has checked, on one line and without signs that no name has. */
    static String name(String said, int most) {
        String plain = said == null ? "" : NO_NAME.matcher(said).replaceAll("").strip();
        int end = plain.offsetByCodePoints(0, Math.min(most, plain.codePointCount(0, plain.length())));
        return plain.isEmpty() ? NAMELESS : plain.substring(0, end);
    }
}
