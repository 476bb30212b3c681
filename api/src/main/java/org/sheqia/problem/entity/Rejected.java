package org.sheqia.problem.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The portal says no, and why. Thrown by whoever decides; the transaction rolls back and the caller is told in problem
 * details (RFC 9457) whose {@code type} is the slug.
 */
public class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of no, each with its HTTP status. */
    public enum Kind {
        MALFORMED(400), UNAUTHENTICATED(401), FORBIDDEN(403), HIDDEN(404), STATE(409), STALE(412), TOO_LARGE(413),
        UNSUPPORTED(415), RULE(422), BUSY(429), UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String slug;
    private final transient Map<String, Object> params;
    private final transient List<Violation> violations;

    protected Rejected(Kind kind, String slug, Map<String, Object> params, List<Violation> violations) {
        super(slug + " " + params + (violations.isEmpty() ? "" : " " + violations));
        this.kind = kind;
        this.slug = slug;
        this.params = params;
        this.violations = violations;
    }

    /** A rule of the domain is broken: 422. */
    public static Rejected rule(String slug, Object... params) {
        return new Rejected(Kind.RULE, slug, Params.of(params), List.of());
    }

    /** Fields break their rules: 422 with all of them. */
    public static Rejected invalid(List<Violation> violations) {
        return new Rejected(Kind.RULE, "invalid", Map.of(), violations);
    }

    /** One field breaks its rule: 422. */
    public static Rejected field(String field, String code, Object... params) {
        return invalid(List.of(Violation.of(field, code, params)));
    }

    /** The thing is in a state in which this cannot be done: 409; names the state and what is possible in it. */
    public static Rejected state(Enum<?> state, Collection<? extends Enum<?>> possible) {
        return new Rejected(Kind.STATE, "illegal-state",
                Params.of("state", state.name(), "possible", possible.stream().map(Enum::name).toList()), List.of());
    }

    /** It clashes with what is already there: 409. */
    public static Rejected conflict(String slug, Object... params) {
        return new Rejected(Kind.STATE, slug, Params.of(params), List.of());
    }

    /** The same, in these places. */
    public static Rejected conflict(String slug, List<Violation> violations) {
        return new Rejected(Kind.STATE, slug, Map.of(), violations);
    }

    /** There is nothing that this caller may know of: 404. */
    public static Rejected hidden() {
        return new Rejected(Kind.HIDDEN, "not-found", Map.of(), List.of());
    }

    /** Visible, but not this caller's to do: 403. */
    public static Rejected forbidden(String slug, Object... params) {
        return new Rejected(Kind.FORBIDDEN, slug, Params.of(params), List.of());
    }

    /** Any other no. */
    public static Rejected of(Kind kind, String slug, Object... params) {
        return new Rejected(kind, slug, Params.of(params), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public Map<String, Object> params() {
        return params;
    }

    public List<Violation> violations() {
        return violations;
    }
}
