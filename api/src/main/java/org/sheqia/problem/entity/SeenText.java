package org.sheqia.problem.entity;

/** What can be seen of a text; needs the JDK alone, since lists are read where nothing else is. */
public final class SeenText {

    /** Unicode's category Cf: marks of direction, joiners, and what else comes along when something is pasted. */
    private static final String UNSEEN = "\\p{Cf}";

    private SeenText() {
    }

    /** Trimmed, too. */
    public static String of(String text) {
        return text.replaceAll(UNSEEN, "").strip();
    }
}
