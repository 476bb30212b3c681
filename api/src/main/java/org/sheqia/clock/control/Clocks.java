package org.sheqia.clock.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.entity.Clock;
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

    /**
     * Starts a clock.
     *
     * @return until when; the instant at which its last day ends
     */
    public Instant start(Subject subject, ClockRule rule, Instant event) {
        return add(Clock.start(subject, rule, event, newest(subject.id(), rule.code()).orElse(null), calendars.current(), instant.now()));
    }

    /** Until when the clock runs, or ran; empty where it was never started. */
    public Optional<Instant> due(String subjectId, String code) {
        return newest(subjectId, code).map(Clock::due);
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

    public void pause(String subjectId, String code) {
        newest(subjectId, code).ifPresent(clock -> add(clock.pause(instant.now())));
    }

    /** @return until when it runs now */
    public Instant resume(String subjectId, String code) {
        return add(newest(subjectId, code).orElseThrow().resume(calendars.current(), instant.now()));
    }

    Optional<Clock> newest(String subjectId, String code) {
        List<Clock> rows = scope.em().createQuery("select c from Clock c where c.subjectId = :subject and c.code = :code order by c.recordedAt desc,"
                + " c.id desc", Clock.class).setParameter("subject", subjectId).setParameter("code", code).setMaxResults(1).getResultList();
        return rows.stream().findFirst();
    }

    Instant add(Clock row) {
        scope.em().persist(row);
        return row.due();
    }
}
