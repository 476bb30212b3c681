package org.sheqia.security.control;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.security.entity.Account;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Actor.Principal;
import org.sheqia.security.entity.Grant;

/** Who makes the running request. */
@RequestScoped
public class Caller {

    private Actor actor = Actor.NOBODY;
    private Account account = new Account(null, null, false);
    private Map<Grant, String> names = Map.of();
    private Map<Grant, Principal> deputed = Map.of();

    public Actor actor() {
        return actor;
    }

    /** What it logged in with. */
    public Account account() {
        return account;
    }

    /** From here on the request is {@code actor}'s: of the portal itself or of the sample, whose people are whom they say. */
    public void is(Actor who) {
        actor = who;
        account = new Account(who.username(), null, true);
        names = Map.of();
        deputed = Map.of();
    }

    /**
     * The request is that of the holder of a login and its roles. Nobody is called what it says itself: the name is the one
     * that a role was given with, and the login's only for who has none.
     *
     * @param rolesOfOthers in which it stands in
     */
    public void is(String sub, Account login, String loginName, Map<Grant, String> roles, Map<Grant, Principal> rolesOfOthers) {
        account = login;
        names = roles;
        deputed = rolesOfOthers;
        Set<Grant> all = new LinkedHashSet<>(roles.keySet());
        all.addAll(rolesOfOthers.keySet());
        actor = new Actor(sub, login.username(), roles.values().stream().findFirst().orElse(loginName), all);
    }

    public boolean isForAnother(Grant role) {
        return !names.containsKey(role) && deputed.containsKey(role);
    }

    /** Whose role it is in which it stands in. */
    public Principal principal(Grant role) {
        return deputed.get(role);
    }

    /**
     * It asks in this role: by the name that it has there and with its own roles, or in those of whom it stands in for there and
     * with no other, so that nothing is done in another's role without saying so.
     */
    public void in(Grant role) {
        if (names.containsKey(role)) {
            actor = new Actor(actor.sub(), actor.username(), names.get(role), names.keySet());
        } else if (deputed.containsKey(role)) {
            Principal principal = deputed.get(role);
            Set<Grant> theirs = deputed.keySet().stream().filter(r -> deputed.get(r).equals(principal) && r.scopeId().equals(role.scopeId()))
                    .collect(Collectors.toSet());
            actor = new Actor(actor.sub(), actor.username(), actor.name(), theirs, principal);
        }
    }
}
