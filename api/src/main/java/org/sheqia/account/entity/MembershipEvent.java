package org.sheqia.account.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to memberships. */
public interface MembershipEvent extends Act {

    record MemberInvited(Subject subject, String username, Role role, String sub) implements MembershipEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.person(sub));
        }
    }

    record MemberRemoved(Subject subject, String username, Role role) implements MembershipEvent {
    }
}
