package org.sheqia.security.entity;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts.
 *
 * @param sub      the identity provider's subject; null for nobody
 * @param username login name
 * @param name     of who has a role, the name that it was given with, in the scope that is asked for; else the account's
 * @param grants   the roles that the person has now
 * @param onBehalf whom it stands in for with this act, or null
 */
public record Actor(String sub, String username, String name, Set<Grant> grants, Principal onBehalf) {

    /** What fits wherever it is kept. */
    private static final int LONGEST = 250;

    public static final Actor NOBODY = new Actor(null, null, null, Set.of());

    /** Somebody whom another stands in for. */
    public record Principal(String sub, String name) {
    }

    public Actor(String sub, String username, String name, Set<Grant> grants) {
        this(sub, username, name, grants, null);
    }

    public boolean isKnown() {
        return sub != null;
    }

    /** The name with the account, as records, openings, papers and signatures show it: two people may share a name. */
    public String shown() {
        String own = username == null || username.equals(name) ? name : name + "（" + username + "）";
        String whole = onBehalf == null ? own : own + "，代" + onBehalf.name();
        return whole != null && whole.length() > LONGEST ? whole.substring(0, LONGEST - 1) + "…" : whole;
    }

    /** The same person, standing in for another. */
    public Actor standingInFor(Principal principal) {
        return new Actor(sub, username, name, grants, principal);
    }

    /** The subject of whom it stands in for, or null. */
    public String principalSub() {
        return onBehalf == null ? null : onBehalf.sub();
    }

    /** Whether this is the person who did something, stands in for it, or is whom that person stood in for. */
    public boolean isOneOf(String doer, String doersPrincipal) {
        return doer != null && people().contains(doer) || doersPrincipal != null && people().contains(doersPrincipal);
    }

    /** Whose act it is: separation of duties counts both. */
    public Set<String> people() {
        return Stream.of(sub, principalSub()).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public boolean is(Role role, String scopeId) {
        return grants.contains(new Grant(role, scopeId));
    }

    public boolean is(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    public boolean worksIn(Role.Scope scope, String scopeId) {
        return grants.stream().anyMatch(g -> g.role().scope() == scope && g.scopeId().equals(scopeId));
    }
}
