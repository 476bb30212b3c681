package org.sheqia.season.entity;

import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;

/** What happens to an organisation's part in a season. */
public interface ParticipationEvent extends Act {

    record TookPart(Subject subject, String season, int people) implements ParticipationEvent {
    }

    record StoodBack(Subject subject, String season) implements ParticipationEvent {
    }
}
