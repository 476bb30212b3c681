package org.sheqia.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheqia.notification.control.Post;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;

/** Asked of a person whom nobody knows yet. Where no mail leaves, no address can be verified. */
@ApplicationScoped
public class VerifiedAddress {

    @Inject
    Post post;

    @Inject
    Caller caller;

    /** @throws Rejected {@code address-not-verified} */
    void require() {
        if (post.isSet()) {
            caller.account().requireVerifiedAddress();
        }
    }
}
