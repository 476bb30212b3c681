package org.sheqia.security.entity;

import java.util.Set;

/**
 * Who acts.
 *
 * @param sub      the identity provider's subject; null for nobody
 * @param username login name
 * @param name     of who has a role, the name that it was given with, in the scope that is asked for; else the account's
 * @param grants   the roles that the person has now
 */
public record Actor(String sub, String username, String name, Set<Grant> grants) {

    public static final Actor NOBODY = new Actor(null, null, null, Set.of());

    public boolean isKnown() {
        return sub != null;
    }

    /** The name with the account, as records, openings, papers and signatures show it: two people may share a name. */
    public String shown() {
        return username == null || username.equals(name) ? name : name + "（" + username + "）";
    }

    /** The same person by the name that it has for one of its roles. */
    public Actor called(String name) {
        return new Actor(sub, username, name, grants);
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
