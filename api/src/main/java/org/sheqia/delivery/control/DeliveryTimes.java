package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.clock.entity.Clock;
import org.sheqia.delivery.entity.DeliveryClock;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenantconfig.ClockRule;

/**
 * 中止履行期间不计入履约期限: a delivery's clocks wait while its project is interrupted. Whoever acts meanwhile does so by the
 * date as it would be if performance went on now.
 */
@ApplicationScoped
public class DeliveryTimes {

    @Inject
    Clocks clocks;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    @Inject
    RequestInstant instant;

    /** Starts a clock; one that starts while performance is interrupted waits at once. */
    Instant start(Subject subject, ClockRule rule, Instant event) {
        Instant due = clocks.start(subject, rule, event);
        if (projects.get(subject.project()).statusAt(instant.now()) == ProjectStatus.INTERRUPTED) {
            clocks.pause(subject.id(), rule.code());
        }
        return due;
    }

    /** What was over before is late as it was; a provisional day is never over. */
    void pause(String subjectId, String code) {
        newest(subjectId, code, Clock.State.RUNNING).filter(clock -> clock.isProvisional() || instant.now().isBefore(clock.due()))
                .ifPresent(clock -> clocks.pause(subjectId, code));
    }

    /** @return until when it runs now; empty where it did not wait */
    Optional<Instant> resume(String subjectId, String code) {
        return newest(subjectId, code, Clock.State.PAUSED).map(clock -> clocks.add(goingOn(clock)));
    }

    /** An evaluation with its dates as of now, where they wait. */
    Evaluation asOfNow(Evaluation evaluation) {
        Stream.of(DeliveryClock.REPLY, DeliveryClock.RECTIFICATION).map(DeliveryClock::code)
                .forEach(code -> newest(evaluation.id(), code, Clock.State.PAUSED).ifPresent(clock -> evaluation.move(code, goingOn(clock).due())));
        return evaluation;
    }

    /** Nobody is late by a day that may still move: its clock waits, or its calendar is not issued. */
    boolean isOpen(String subjectId, String code) {
        return clocks.newest(subjectId, code).filter(clock -> clock.isProvisional() || clock.state() == Clock.State.PAUSED).isPresent();
    }

    /** Later by the days that it waited; one whose event came meanwhile, or is still to come, counts from there or from now, which is earlier then. */
    private Clock goingOn(Clock clock) {
        Instant from = clock.from().isAfter(instant.now()) ? clock.from() : instant.now();
        Clock anew = Clock.start(clock.subject(""), clock.rule(), from, clock, calendars.current(), instant.now());
        return Stream.of(clock.resume(calendars.current(), instant.now()), anew).min(Comparator.comparing(Clock::due)).orElseThrow();
    }

    private Optional<Clock> newest(String subjectId, String code, Clock.State state) {
        return clocks.newest(subjectId, code).filter(clock -> clock.state() == state);
    }
}
