package org.sheqia.security.entity;

import java.util.Set;

/**
 * Who acts.
 *
 * @param sub      the identity provider's subject; null for nobody
 * @param username login name
 * @param name     shown name
 * @param grants   the roles that the person has now
 */
public record Actor(String sub, String username, String name, Set<Grant> grants) {

    public static final Actor NOBODY = new Actor(null, null, null, Set.of());

    public boolean isKnown() {
        return sub != null;
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
