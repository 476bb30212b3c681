package org.sheqia.clock.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.clock.entity.Clock;
import org.sheqia.problem.control.Json;
import org.sheqia.tenantconfig.ClockRule;
import org.sheqia.tenantconfig.Period;
import org.sheqia.tenantconfig.Text;

/**
 * An official date with all that it rests on: rule, article, count, calendar.
 *
 * @param code        of the rule, like {@code objection-answer}
 * @param subjectId   of what it runs for
 * @param event       from which it counts, like {@code objection.received}
 * @param due         the instant at which its last day ends
 * @param days        how many, in the unit; null for a term of months
 * @param months      how many, to the corresponding day; null for a term of days
 * @param article     law and article of the first source, or {@code custom} where the buyer's own rules set it
 * @param sources     all articles, each with the edition of its text; none for own rules
 * @param unconfirmed 条文待核实: the article was not read in its full text
 * @param duty        somebody is late once it is over; else a right has ended, or a time has passed
 * @param calendar    by which it was counted, like {@code 440605/2026 v1}
 * @param provisional the calendar of a year that it reaches into has not been issued
 * @param before      what it was before it was counted again from the same event; null where it was not
 */
@Schema(name = "ClockView")
public record ClockView(String code, Text name, String subjectId, String event, Instant from, Instant due, @Schema(nullable = true) Integer days,
        @Schema(nullable = true) Integer months, Period.Unit unit, String article,
        List<ClockRule.Source> sources, boolean unconfirmed, boolean duty, String calendar, boolean provisional, Clock.State state,
        @Schema(nullable = true) Instant before) {

    static ClockView of(Row row) {
        ClockRule rule = Json.read(row.rule(), ClockRule.class);
        Instant due = WorkingDays.startOf(row.lastDay().plusDays(1));
        Instant before = row.before() == null || row.before().equals(row.lastDay()) ? null : WorkingDays.startOf(row.before().plusDays(1));
        return new ClockView(rule.code(), rule.name(), row.subjectId(), rule.from(), row.from(), due, rule.days(), rule.months(), rule.unit(), rule.article(),
                rule.sources(), rule.unconfirmed(), rule.isDuty(), row.calendar(), row.provisional(), row.state(), before);
    }

    /**
     * The newest row of a clock as it is read.
     *
     * @param before the last day of the row before it, or null
     */
    public record Row(String subjectId, String rule, Instant from, LocalDate lastDay, String calendar, boolean provisional, Clock.State state, LocalDate before) {
    }
}
