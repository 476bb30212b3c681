package org.sheqia.account.entity;

import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;

/** What happens to deputies. */
public interface DeputyEvent extends Act {

    record Named(Subject subject, String deputy, String deputySub, Instant from, Instant until, String reason) implements DeputyEvent {
        @Override
        public List<String> persons() {
            return List.of(deputySub);
        }
    }

    record Ended(Subject subject, String deputy, String deputySub, String principalSub) implements DeputyEvent {
        @Override
        public List<String> persons() {
            return List.of(deputySub, principalSub);
        }
    }
}
