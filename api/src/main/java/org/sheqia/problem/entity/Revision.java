package org.sheqia.problem.entity;

/**
 * Which revision of a thing the caller looked at: the value of {@code If-Match}, equal to the {@code ETag} it was given.
 *
 * @param number the revision, or null for "whatever is there" ({@code *})
 */
public record Revision(Long number) {

    /** Reads the header {@code "3"} or {@code *}. */
    public static Revision fromString(String header) {
        String bare = header.strip().replace("W/", "").replace("\"", "");
        if (bare.equals("*")) {
            return new Revision(null);
        }
        try {
            return new Revision(Long.valueOf(bare));
        } catch (NumberFormatException e) {
            throw Rejected.of(Rejected.Kind.MALFORMED, "if-match-malformed", "value", header);
        }
    }

    /**
     * @throws Stale    when the current revision is another
     * @throws Rejected when the caller sent no {@code If-Match}
     */
    public static void check(Revision seen, String subjectId, long current) {
        if (seen == null) {
            throw Rejected.of(Rejected.Kind.MALFORMED, "if-match-missing");
        }
        if (seen.number() != null && seen.number() != current) {
            throw new Stale(subjectId, current);
        }
    }
}
