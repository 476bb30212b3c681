package org.sheqia.notification.control;

import jakarta.inject.Inject;
import java.util.Map;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.Addressee;
import org.sheqia.notification.entity.Mode;
import org.sheqia.notification.entity.Topic;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** A person is reached at its login's address, and chooses what reaches it. */
@UseCase
public class KeepAddressee {

    @Inject
    Addressees addressees;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    /** The login's address, where the identity provider has verified it; the same again changes nothing. */
    public void reach() {
        Addressee addressee = mine();
        if (caller.account().emailVerified() && !caller.account().email().equals(addressee.email())) {
            addressee.reachAt(caller.account().email());
        }
    }

    /** @throws Rejected {@code mobile-missing} */
    public void choose(Map<Topic, Mode> modes, boolean messages, String mobile) {
        mine().choose(modes, messages, mobile);
    }

    private Addressee mine() {
        String sub = caller.actor().sub();
        return addressees.locked(sub).orElseGet(() -> {
            Addressee first = new Addressee(sub, instant.now());
            addressees.add(first);
            return first;
        });
    }
}
