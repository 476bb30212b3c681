package org.sheqia.delivery.entity;

import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.delivery.entity.VerifiedRecord.Outcome;

/** What officials do to see whether what was recorded is so. */
public interface VerificationEvent extends Act {

    /** @param replaces id of the sample in whose place it was drawn, or null */
    record Drawn(Subject subject, int report, String seed, int population, int size, String replaces) implements VerificationEvent {
    }

    /** The organisation hears of doubts. */
    record Checked(Subject subject, String creditCode, Outcome outcome, String finding) implements VerificationEvent {
        @Override
        public List<Audience> addressees() {
            return outcome == Outcome.DOUBTED ? List.of(Audience.organisation(creditCode)) : List.of();
        }
    }

    record Visited(Subject subject, String creditCode, LocalDate visitedOn, String place, String findings) implements VerificationEvent {
    }
}
