package org.sheqia.account.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to memberships. */
public interface MembershipEvent extends Act {

    /** A person has accepted its invitation, or its organisation was let in. */
    record Joined(Subject subject, String username, Role role, String scopeId, String sub) implements MembershipEvent {
        @Override
        public List<String> persons() {
            return List.of(sub);
        }

        @Override
        public List<Audience> addressees() {
            return List.of(new Audience(scopeId, role.scope().admin()));
        }
    }

    /** An admin has taken the role away. */
    record Removed(Subject subject, String username, Role role, String scopeId, String sub) implements MembershipEvent {
        @Override
        public List<String> persons() {
            return List.of(sub);
        }

        @Override
        public List<Audience> addressees() {
            return List.of(new Audience(scopeId, role.scope().admin()));
        }
    }

    /** The person has given its role back. */
    record Left(Subject subject, String username, Role role, String scopeId) implements MembershipEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(new Audience(scopeId, role.scope().admin()));
        }
    }
}
