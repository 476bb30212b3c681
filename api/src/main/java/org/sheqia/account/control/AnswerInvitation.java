package org.sheqia.account.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.account.entity.Invitation;
import org.sheqia.account.entity.Membership;
import org.sheqia.account.entity.RoleGiver;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.UseCase;

/** Who was invited says yes or no, with the link and logged in with the address that it was sent to. */
@UseCase
public class AnswerInvitation {

    @Inject
    Invitations invitations;

    @Inject
    Admission admission;

    @Inject
    Memberships memberships;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void accept(String token) {
        Invitation invitation = invitations.ofLink(token);
        if (invitation.grant().role().scope() == Role.Scope.ORGANISATION) {
            admission.require(invitation.grant().scopeId());
        }
        if (memberships.of(caller.actor().sub()).containsKey(invitation.grant())) {
            throw Rejected.rule("member-already");
        }
        new RoleGiver(memberships.of(invitation.sentBySub()).keySet()).requireStillMayGive(invitation.grant());
        Membership membership = invitation.accept(caller.account(), caller.actor(), instant.now());
        memberships.add(membership);
        acts.fire(membership.joined());
    }

    public void decline(String token) {
        acts.fire(invitations.ofLink(token).decline(caller.account(), instant.now()));
    }
}
