package org.sheqia.delivery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.Period;
import org.sheqia.tenantconfig.ReportRules.Schedule;

/** The days that a report is about, both included. */
public record ReportPeriod(LocalDate from, LocalDate until) {

    /** The periods of a term, one after another without a gap; the last one ends with the term. */
    public static List<ReportPeriod> of(Schedule schedule, LocalDate from, LocalDate until) {
        List<ReportPeriod> periods = new ArrayList<>();
        for (int i = 0; !from.plusMonths((long) i * schedule.months()).isAfter(until); i++) {
            LocalDate last = from.plusMonths((i + 1L) * schedule.months()).minusDays(1);
            periods.add(new ReportPeriod(from.plusMonths((long) i * schedule.months()), last.isAfter(until) ? until : last));
        }
        return periods;
    }

    /** The last day on which the report is in time; null while that year's calendar has not been issued. */
    public static LocalDate due(LocalDate periodUntil, int workingDays) {
        try {
            return WorkingDays.lastDay(periodUntil.atStartOfDay(WorkingDays.ZONE).toInstant(),
                    new Period(workingDays, Period.Unit.WORKING, "custom", null, null));
        } catch (Rejected unknown) {
            return null;
        }
    }
}
