package org.sheqia.account.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sheqia.account.entity.Invitation;
import org.sheqia.account.entity.PersonName;
import org.sheqia.account.entity.RoleGiver;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.control.Letters;
import org.sheqia.notification.control.Post;
import org.sheqia.notification.entity.Letter;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Text;

/**
 * An admin asks somebody to take a role, by mail or, where the portal has no mail server, by a link that it hands over.
 * The answer never tells whether the address has an account. The district asks others' admins only; these ask all the rest.
 */
@UseCase
public class InvitePerson {

    @Inject
    Invitations invitations;

    @Inject
    Memberships memberships;

    @Inject
    Admission admission;

    @Inject
    ScopeNames names;

    @Inject
    Letters letters;

    @Inject
    Post post;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * A role that decides waits for another administrator of the place or of the district, as long as there is one.
     *
     * @return the invitation's id
     */
    public String invite(Role.Scope scope, String scopeId, Role role, String email, String name) {
        giver().requireMayGive(role, scope, scopeId);
        Grant grant = new Grant(role, scopeId);
        requireAdmitted(grant);
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (invitations.isPending(address, grant, instant.now())) {
            throw Rejected.field("email", "invited-already");
        }
        invitations.makeRoom(address, grant, instant.now());
        invitations.requirePace(caller.actor().sub(), address, instant.now());
        Invitation invitation = new Invitation(PersonName.of("name", name), address, grant, caller.actor(), instant.now());
        sendOrPropose(invitation);
        invitations.add(invitation);
        return invitation.id();
    }

    /** What another has proposed goes out; or another link, and the one before no longer works. */
    public void send(Role.Scope scope, String scopeId, String id, Revision seen) {
        Invitation invitation = asSeen(scope, scopeId, id, seen);
        requireMayDecide(invitation);
        requireAdmitted(invitation.grant());
        invitations.requirePace(caller.actor().sub(), invitation.email(), instant.now());
        if (invitation.isProposed()) {
            send(invitation);
        } else {
            sendOrPropose(invitation);
        }
    }

    public void withdraw(Role.Scope scope, String scopeId, String id, Revision seen) {
        Invitation invitation = asSeen(scope, scopeId, id, seen);
        requireMayDecide(invitation);
        acts.fire(invitation.withdraw(instant.now()));
    }

    /** What two confirm at the same moment goes out once; who sends no revision takes what is there. */
    private Invitation asSeen(Role.Scope scope, String scopeId, String id, Revision seen) {
        Invitation invitation = invitations.of(scope, scopeId, id);
        if (seen != null) {
            Revision.check(seen, id, invitation.version());
        }
        return invitation;
    }

    private RoleGiver giver() {
        return new RoleGiver(caller.actor().grants());
    }

    /** What needs another is for any administrator of the place, and for the district's, to send or to drop. */
    private void requireMayDecide(Invitation invitation) {
        Grant grant = invitation.grant();
        if (!giver().needsAnother(grant)) {
            giver().requireMayGive(grant.role(), grant.role().scope(), grant.scopeId());
        }
    }

    private void requireAdmitted(Grant grant) {
        if (grant.role().scope() == Role.Scope.ORGANISATION) {
            admission.requireInviting(grant.scopeId(), caller.actor());
        }
    }

    /** One that only the caller has had a hand in waits for another, one of before this rule too. */
    private void sendOrPropose(Invitation invitation) {
        if (giver().needsAnother(invitation.grant()) && invitation.isOnlyOf(caller.actor())
                && memberships.hasOtherAdmin(invitation.grant(), caller.actor().people(), instant.now())) {
            acts.fire(invitation.propose(instant.now()));
        } else {
            send(invitation);
        }
    }

    private void send(Invitation invitation) {
        acts.fire(invitation.send(post.isSet(), caller.actor(), instant.now()));
        if (post.isSet()) {
            letters.write(letter(invitation));
        }
    }

    private Letter letter(Invitation invitation) {
        Text scope = names.of(invitation.grant());
        StringBuilder body = new StringBuilder();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            body.append(Messages.text(language, "letter.invitation.body", Map.of("name", invitation.personName(), "inviter", invitation.invitedByName(),
                    "scope", scope.in(language), "role", Messages.text(language, "role." + invitation.grant().role().slug(), Map.of()),
                    "until", invitation.expiresAt(), "link", invitations.link(invitation.id(), invitation.timesSent())))).append("\n\n");
        }
        return Letter.mail(invitation.email(), Messages.text(Locale.SIMPLIFIED_CHINESE, "letter.invitation.subject", Map.of("scope", scope.zh())),
                body.toString().strip(), instant.now());
    }
}
