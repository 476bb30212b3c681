package org.sheqia.account.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
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
        acts.fire(membership.remove(admins(membership), instant.now()));
    }

    /** The caller leaves. */
    public void leave(String id) {
        Membership membership = memberships.own(caller.actor().sub(), id).orElseThrow(Rejected::hidden);
        acts.fire(membership.leave(admins(membership), instant.now()));
    }

    private List<Membership> admins(Membership going) {
        return going.isAdmins() ? memberships.lockedAdmins(going.grant()) : List.of();
    }
}
