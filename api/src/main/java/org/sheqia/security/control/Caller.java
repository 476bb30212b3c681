package org.sheqia.security.control;

import jakarta.enterprise.context.RequestScoped;
import org.sheqia.security.entity.Actor;

/** Who makes the running request. */
@RequestScoped
public class Caller {

    private Actor actor = Actor.NOBODY;

    public Actor actor() {
        return actor;
    }

    /** From here on the request is {@code actor}'s. */
    public void is(Actor who) {
        actor = who;
    }
}
