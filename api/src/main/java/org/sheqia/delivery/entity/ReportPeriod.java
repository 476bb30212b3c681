package org.sheqia.delivery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.tenantconfig.ReportRules.Schedule;

/** The days that a report is about, both included. */
public record ReportPeriod(LocalDate from, LocalDate until) {

    /** The periods of a term, one after another without a gap; the last one ends with the term. */
    public static List<ReportPeriod> of(Schedule schedule, LocalDate from, LocalDate until) {
        List<ReportPeriod> periods = new ArrayList<>();
        LocalDate next = from;
        for (int i = 0; !next.isAfter(until); i++) {
            LocalDate last = Terms.lastDay(from, (i + 1) * schedule.months());
            periods.add(new ReportPeriod(next, last.isAfter(until) ? until : last));
            next = last.plusDays(1);
        }
        return periods;
    }
}
