package org.sheqia.project.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.calendar.CalendarFixture;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.tenantconfig.Period;

/** Until when a project has to be published for its bid deadline to hold. */
class ProjectWorkTest {

    private static final Instant DEADLINE = Instant.parse("2026-03-23T09:00:00Z");

    @ParameterizedTest(name = "{0} {1} days before 23 March: by {2}")
    @CsvSource({"7, CALENDAR, 2026-03-16", "20, CALENDAR, 2026-03-03", "5, WORKING, 2026-03-16", "0, CALENDAR, 2026-03-23"})
    void the_last_day_leaves_the_whole_period_and_the_next_one_does_not(int days, Period.Unit unit, LocalDate last) {
        Period period = new Period(days, unit, "custom", null, null);

        assertThat(ProjectWork.lastDayToPublish(DEADLINE, period, CalendarFixture.CALENDAR)).isEqualTo(WorkingDays.startOf(last.plusDays(1)));
        assertThat(CalendarFixture.CALENDAR.lastDay(WorkingDays.startOf(last), period)).isBeforeOrEqualTo(WorkingDays.dayOf(DEADLINE));
    }
}
