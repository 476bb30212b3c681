package org.sheqia.account.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to an invitation. */
public interface InvitationEvent extends Act {

    /** Another administrator has to send it. */
    record Proposed(Subject subject, String email, Role role) implements InvitationEvent {
        @Override
        public List<Audience> addressees() {
            return role.scope() == Role.Scope.TENANT ? List.of(Audience.district(Role.DISTRICT_ADMIN), Audience.tenant(subject.tenant(), Role.TENANT_ADMIN))
                    : List.of(Audience.district(Role.DISTRICT_ADMIN));
        }
    }

    record Sent(Subject subject, String email, Role role, int times) implements InvitationEvent {
    }

    /** No mail was sent: the inviter gives the link to the person. */
    record HandedOver(Subject subject, String email, Role role, int times) implements InvitationEvent {
    }

    record Withdrawn(Subject subject, String email, Role role) implements InvitationEvent {
    }

    record Declined(Subject subject, String email, Role role, String invitedBy) implements InvitationEvent {
        @Override
        public List<String> persons() {
            return List.of(invitedBy);
        }
    }
}
