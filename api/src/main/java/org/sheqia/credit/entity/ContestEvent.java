package org.sheqia.credit.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to a contest. */
public interface ContestEvent extends Act {

    record Filed(Subject subject, CreditKind kind, String source) implements ContestEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(Role.DISTRICT_ADMIN));
        }
    }

    record Upheld(Subject subject, CreditKind kind, String source) implements ContestEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(subject.organisation()));
        }
    }

    record Dismissed(Subject subject, CreditKind kind, String source) implements ContestEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(subject.organisation()));
        }
    }
}
