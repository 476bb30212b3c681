package org.sheqia.desk.control;

import java.time.Instant;
import org.sheqia.clock.control.ClockView;
import org.sheqia.clock.entity.Clock;
import org.sheqia.desk.control.WorkItem.Person;
import org.sheqia.desk.control.WorkItem.Possible;
import org.sheqia.desk.entity.When;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.Moment;
import org.sheqia.work.control.WorkKind;
import org.sheqia.work.entity.Due;

/**
 * A row that a component offers, in which of the caller's roles it was found.
 *
 * @param row as the kind's JPQL selects it
 */
record Found(WorkKind kind, Grant grant, Object[] row) {

    /** Where it is done: an organisation and a person work under their own address, whoever the buyer is; an auditor looks at the buyer's. */
    String scopeId() {
        return kind.scope() == Role.Scope.TENANT || grant.role() == Role.DISTRICT_AUDITOR ? (String) row[2] : grant.scopeId();
    }

    String thing() {
        return (String) row[4];
    }

    String subjectId() {
        return (String) row[0];
    }

    String title() {
        return (String) row[1];
    }

    String season() {
        return kind.seasonOf(row);
    }

    String clock() {
        return kind.clockOf(row);
    }

    /**
     * Whether it may be somebody's of several: not what is given to one person, nor what is done about a sealed bid, since a row that
     * names a bid and its bidder would open the envelope.
     */
    boolean isShared() {
        return !kind.isPersonal() && !kind.names("bids") && grant.role() != Role.DISTRICT_AUDITOR;
    }

    WorkItem item(ClockView clock, Person person, Possible acts, Instant now) {
        Instant limit = kind.limit().apply(row);
        Instant dueAt = kind.due() == Due.CLOCK && clock != null ? clock.due() : limit;
        boolean movable = clock != null && (clock.provisional() || clock.state() == Clock.State.PAUSED);
        return new WorkItem(kind.name(), thing(), subjectId(), title(), kind.scope(), scopeId(), season(),
                When.of(kind.due(), dueAt, movable, now), kind.due(), dueAt, Moment.of(row[3]), clock, person, acts);
    }
}
