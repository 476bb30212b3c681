package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.calendar.entity.WorkingDays;

/** When things happen in the sample: what would fall on a day off, on the next working day. */
@Dependent
public class SampleTime {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of());
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    RequestInstant instant;

    /** What comes now is done then, or on the next morning on which offices work. */
    void at(Instant when) {
        instant.at(act(when));
    }

    /** The same of what residents and organisations do on any day. */
    void anyDay(Instant when) {
        instant.at(when);
    }

    LocalDate today() {
        return instant.today();
    }

    /** That instant, or the next morning on which offices work: of two acts the later one never comes first. */
    static Instant act(Instant when) {
        LocalDate day = WorkingDays.dayOf(when);
        return CALENDAR.isWorking(day) ? when : working(day).atTime(MORNING).atZone(WorkingDays.ZONE).toInstant();
    }

    /** The same hour of the next working day: what a notice says, unlike what somebody does, keeps its hour. */
    static Instant term(Instant when) {
        LocalDate day = WorkingDays.dayOf(when);
        return working(day).atTime(when.atZone(WorkingDays.ZONE).toLocalTime()).atZone(WorkingDays.ZONE).toInstant();
    }

    /** That day, or the next on which offices work. */
    static LocalDate working(LocalDate day) {
        LocalDate next = day;
        while (!CALENDAR.isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
