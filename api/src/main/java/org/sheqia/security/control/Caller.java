package org.sheqia.security.control;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import org.sheqia.security.entity.Account;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;

/** Who makes the running request. */
@RequestScoped
public class Caller {

    private Actor actor = Actor.NOBODY;
    private Account account = new Account(null, null, false);
    private Map<Grant, String> names = Map.of();

    public Actor actor() {
        return actor;
    }

    /** What it logged in with. */
    public Account account() {
        return account;
    }

    /** From here on the request is {@code actor}'s. */
    public void is(Actor who) {
        actor = who;
        names = Map.of();
    }

    /**
     * The request is that of the holder of a login and its roles. Nobody is called what it says itself: the name is the one
     * that a role was given with, and the login's only for who has none.
     */
    public void is(String sub, Account login, String loginName, Map<Grant, String> roles) {
        account = login;
        names = roles;
        actor = new Actor(sub, login.username(), roles.values().stream().findFirst().orElse(loginName), roles.keySet());
    }

    /** It asks in this role, and by its name. */
    public void in(Grant role) {
        if (names.containsKey(role)) {
            actor = actor.called(names.get(role));
        }
    }
}
