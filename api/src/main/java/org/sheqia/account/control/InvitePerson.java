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

    /** @return the invitation's id */
    public String invite(Role.Scope scope, String scopeId, Role role, String email, String name) {
        requireEntitled(scope, scopeId, role);
        Grant grant = new Grant(role, scopeId);
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (invitations.isPending(address, grant, instant.now())) {
            throw Rejected.field("email", "invited-already");
        }
        Invitation invitation = new Invitation(PersonName.of("name", name), address, grant, caller.actor(), instant.now());
        send(invitation);
        invitations.add(invitation);
        return invitation.id();
    }

    /** Another link; the one before no longer works. */
    public void sendAgain(Role.Scope scope, String scopeId, String id) {
        Invitation invitation = invitations.of(scope, scopeId, id);
        requireEntitled(scope, scopeId, invitation.grant().role());
        send(invitation);
    }

    public void withdraw(Role.Scope scope, String scopeId, String id) {
        Invitation invitation = invitations.of(scope, scopeId, id);
        requireEntitled(scope, scopeId, invitation.grant().role());
        acts.fire(invitation.withdraw(instant.now()));
    }

    private void requireEntitled(Role.Scope scope, String scopeId, Role role) {
        new RoleGiver(caller.actor().grants()).requireMayGive(role, scope, scopeId);
        if (scope == Role.Scope.ORGANISATION) {
            admission.requireInviting(scopeId, caller.actor());
        }
    }

    private void send(Invitation invitation) {
        invitations.requirePace(caller.actor().sub(), invitation.email(), instant.now());
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
                    "scope", language.equals(Locale.ENGLISH) ? scope.en() : scope.zh(), "role", Messages.text(language, "role." + invitation.grant().role().slug(), Map.of()),
                    "until", invitation.expiresAt(), "link", invitations.link(invitation.id(), invitation.timesSent())))).append("\n\n");
        }
        return new Letter(invitation.email(), Messages.text(Locale.SIMPLIFIED_CHINESE, "letter.invitation.subject", Map.of("scope", scope.zh())),
                body.toString().strip(), instant.now());
    }
}
