package org.sheqia.remedy.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What others say to a complaint that concerns them: on record as the speaker's, and not as something that was done to the complaint. */
public interface StatementEvent extends Act {

    record Given(Subject subject, String complaintId, String name, Role authority) implements StatementEvent {
        @Override
        public List<Audience> addressees() {
            return List.of(Audience.district(authority));
        }
    }
}
