package org.sheqia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.calendar.entity.CalendarYear;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.calendar.entity.WorkingCalendar.Counted;
import org.sheqia.tenantconfig.Period;

class WorkingCalendarTest {

    @ParameterizedTest
    @CsvSource({"2026-03-02,true", "2026-03-07,false", "2026-10-01,false", "2026-02-14,true", "2026-02-17,false"})
    void follows_the_state_councils_notice(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorking(day)).isEqualTo(working);
    }

    @Test
    void every_day_of_every_year_that_is_shipped_is_as_the_library_says() {
        for (LocalDate day = LocalDate.of(2002, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            LegalHoliday special = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            assertThat(CALENDAR.isWorking(day)).as("%s", day).isEqualTo(special == null ? weekday : special.isWork());
        }
    }

    @Test
    void the_day_of_the_event_does_not_count() {
        assertThat(CALENDAR.lastDay(morning("2026-03-02"), days(3, Period.Unit.WORKING))).isEqualTo("2026-03-05");
    }

    @Test
    void a_weekend_is_passed_over() {
        assertThat(CALENDAR.lastDay(morning("2026-03-06"), days(1, Period.Unit.WORKING))).isEqualTo("2026-03-09");
    }

    @Test
    void a_period_that_ends_on_a_holiday_ends_on_the_next_working_day() {
        assertThat(CALENDAR.lastDay(morning("2026-09-24"), days(7, Period.Unit.CALENDAR))).isEqualTo("2026-10-08");
    }

    @Test
    void it_is_over_at_midnight_in_shanghai_after_its_last_day() {
        assertThat(CALENDAR.end(morning("2026-03-02"), days(1, Period.Unit.WORKING))).isEqualTo("2026-03-03T16:00:00Z");
    }

    @Test
    void a_year_that_is_not_issued_has_weekends_and_the_days_that_the_regulation_fixes() {
        CalendarYear year = CALENDAR.year(2027);
        assertThat(year.isProvisional()).isTrue();
        assertThat(year.source()).contains("全国年节及纪念日放假办法");
        assertThat(year.daysOff()).extracting(LocalDate::toString).containsExactly("2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08",
                "2027-04-05", "2027-05-01", "2027-05-02", "2027-06-09", "2027-09-15", "2027-10-01", "2027-10-02", "2027-10-03");
        assertThat(year.makeUpDays()).isEmpty();
        assertThat(CALENDAR.isWorking(LocalDate.of(2027, 10, 4))).isTrue();
        assertThat(CALENDAR.isWorking(LocalDate.of(2027, 10, 9))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2027, 2033, 2060, 2100})
    void thirteen_days_are_fixed_in_every_year_unless_two_fall_together(int year) {
        assertThat(CALENDAR.year(year).daysOff()).hasSizeBetween(12, 13).allMatch(day -> day.getYear() == year);
    }

    @Test
    void a_count_names_the_editions_that_it_rests_on() {
        assertThat(CALENDAR.count(morning("2026-12-14"), days(5, Period.Unit.WORKING)))
                .isEqualTo(new Counted(LocalDate.of(2026, 12, 21), "440605/2026 v1", false));
        assertThat(CALENDAR.count(morning("2026-12-25"), days(5, Period.Unit.WORKING)))
                .isEqualTo(new Counted(LocalDate.of(2027, 1, 4), "440605/2026 v1, 440605/2027 provisional", true));
        assertThat(CALENDAR.count(morning("2026-12-25"), days(14, Period.Unit.CALENDAR)))
                .as("calendar days: only the last one is asked of").isEqualTo(new Counted(LocalDate.of(2027, 1, 8), "440605/2027 provisional", true));
    }

    @Test
    void of_the_last_three_days_of_a_year_the_next_notice_has_the_last_word() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThat(CALENDAR.count(morning("2026-12-30"), days(1, Period.Unit.WORKING)).provisional()).isTrue();
        assertThat(CALENDAR.count(morning("2026-12-25"), days(1, Period.Unit.WORKING)))
                .isEqualTo(new Counted(LocalDate.of(2026, 12, 28), "440605/2026 v1", false));
        assertThat(CALENDAR.isWorking(last)).isTrue();
        assertThat(CalendarFixture.issued(1).isWorking(last)).isFalse();
        assertThat(CalendarFixture.issued(1).count(morning("2026-12-30"), days(1, Period.Unit.WORKING)).provisional()).isFalse();
    }

    @Test
    void once_it_is_issued_it_counts_and_the_newest_edition_wins() {
        LocalDate eve = LocalDate.of(2027, 2, 9);
        assertThat(CALENDAR.isWorking(eve)).isTrue();
        assertThat(CalendarFixture.issued(1).isWorking(eve)).isFalse();
        WorkingCalendar mended = new WorkingCalendar(List.of(CalendarFixture.edition(2027, 2, "2027-10-01"), CalendarFixture.NOTICE.read(1)));
        assertThat(mended.isWorking(eve)).isTrue();
        assertThat(mended.count(morning("2027-03-01"), days(1, Period.Unit.WORKING)).calendar()).isEqualTo("440605/2027 v2");
    }

    @Test
    void what_the_district_issues_goes_before_what_was_shipped() {
        WorkingCalendar corrected = new WorkingCalendar(List.of(CalendarFixture.edition(2026, 2, "2026-03-03")));
        assertThat(corrected.isWorking(LocalDate.of(2026, 3, 3))).isFalse();
        assertThat(corrected.year(2026).name()).isEqualTo("440605/2026 v2");
    }

    @Test
    void a_period_of_no_days_rests_on_nothing() {
        assertThat(CALENDAR.count(morning("2027-03-01"), days(0, Period.Unit.WORKING))).isEqualTo(new Counted(LocalDate.of(2027, 3, 1), "", false));
    }

    private static Instant morning(String day) {
        return Instant.parse(day + "T01:00:00Z");
    }

    private static Period days(int days, Period.Unit unit) {
        return new Period(days, unit, "custom", null, null);
    }
}
