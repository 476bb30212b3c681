package org.sheqia.account.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.UseCase;

/** A role ends at once: an admin takes it, or its holder gives it back. The last who administers a scope stays. */
@UseCase
public class EndMembership {

    @Inject
    Memberships memberships;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void remove(Role.Scope scope, String scopeId, String id) {
        Membership membership = memberships.in(scope, scopeId, id).orElseThrow(Rejected::hidden);
        requireAnotherAdmin(membership);
        acts.fire(membership.remove(instant.now()));
    }

    /** The caller leaves. */
    public void leave(String id) {
        Membership membership = memberships.own(caller.actor().sub(), id).orElseThrow(Rejected::hidden);
        requireAnotherAdmin(membership);
        acts.fire(membership.leave(instant.now()));
    }

    private void requireAnotherAdmin(Membership going) {
        if (going.isAdmins() && memberships.lockedAdmins(new Grant(going.role(), going.scopeId())).stream()
                .allMatch(admin -> admin.sub().equals(going.sub()))) {
            throw Rejected.rule("last-admin");
        }
    }
}
