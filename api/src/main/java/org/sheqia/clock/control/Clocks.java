package org.sheqia.clock.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.entity.Clock;
import org.sheqia.clock.entity.ClockEvent;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenantconfig.ClockRule;

/** The entered tenant's clocks; every official date comes from one. */
@ApplicationScoped
public class Clocks {

    @Inject
    TenantScope scope;

    @Inject
    Calendars calendars;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * Starts a clock.
     *
     * @return until when; the instant at which its last day ends
     */
    public Instant start(Subject subject, ClockRule rule, Instant event) {
        return add(Clock.start(subject, rule, event, newest(subject.id(), rule.code()).orElse(null), calendars.current(), instant.now()));
    }

    /** What had to be done within a time of an event is done now: on record with its last day, and as late where it was. */
    public void met(Subject subject, ClockRule rule, Instant event) {
        Instant due = start(subject, rule, event);
        if (!instant.now().isBefore(due)) {
            newest(subject.id(), rule.code()).ifPresent(clock -> add(clock.expire(instant.now())));
            acts.fire(new ClockEvent.Expired(subject, due, rule));
        }
        done(subject.id(), rule.code());
    }

    /** Until when the clock runs, or ran; empty where it was never started. */
    public Optional<Instant> due(String subjectId, String code) {
        return newest(subjectId, code).map(Clock::due);
    }

    /** From when the clock counts; empty where it was never started. */
    public Optional<Instant> from(String subjectId, String code) {
        return newest(subjectId, code).map(Clock::from);
    }

    /** What the clock waited for has happened; nothing where it does not run. */
    public void done(String subjectId, String code) {
        newest(subjectId, code).filter(clock -> clock.state() != Clock.State.DONE).ifPresent(clock -> add(clock.done(instant.now())));
    }

    /** Of all clocks of a thing that is over. */
    public void done(String subjectId) {
        scope.em().createQuery("select distinct c.code from Clock c where c.subjectId = :subject", String.class).setParameter("subject", subjectId)
                .getResultList().forEach(code -> done(subjectId, code));
    }

    /** Of those of everything in a project that is over. */
    public void over(String projectId, Collection<String> codes) {
        scope.em().createQuery("select distinct c.subjectId, c.code from Clock c where c.projectId = :project and c.code in :codes", Object[].class)
                .setParameter("project", projectId).setParameter("codes", codes).getResultList().forEach(c -> done((String) c[0], (String) c[1]));
    }

    public void pause(String subjectId, String code) {
        newest(subjectId, code).ifPresent(clock -> add(clock.pause(instant.now())));
    }

    /** @return until when it runs now */
    public Instant resume(String subjectId, String code) {
        return add(newest(subjectId, code).orElseThrow().resume(calendars.current(), instant.now()));
    }

    /** The newest row of a clock; none where it was never started. */
    public Optional<Clock> newest(String subjectId, String code) {
        return scope.em().createQuery("select c from Clock c where c.subjectId = :subject and c.code = :code"
                + " and not exists (select d from Clock d where d.replaces = c.id)", Clock.class).setParameter("subject", subjectId)
                .setParameter("code", code).setMaxResults(1).getResultStream().findFirst();
    }

    /** @return until when it runs by that row */
    public Instant add(Clock row) {
        scope.em().persist(row);
        return row.due();
    }
}
