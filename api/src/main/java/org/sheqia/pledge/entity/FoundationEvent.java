package org.sheqia.pledge.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens to a foundation's profile. */
public interface FoundationEvent extends Act {

    record Proposed(Subject subject, List<Change> changes) implements FoundationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.district(Role.DISTRICT_ADMIN));
        }
    }

    record Approved(Subject subject, List<Change> changes) implements FoundationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(subject.organisation()));
        }
    }

    record Returned(Subject subject, String reason) implements FoundationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.organisation(subject.organisation()));
        }
    }
}
