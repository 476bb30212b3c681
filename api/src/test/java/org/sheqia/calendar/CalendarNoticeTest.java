package org.sheqia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.calendar.CalendarFixture.NOTICE;
import static org.sheqia.testing.Refusal.refused;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.calendar.entity.CalendarNotice;
import org.sheqia.calendar.entity.CalendarYear;
import org.sheqia.problem.entity.Rejected;

/** The State Council's notice as people paste it. */
class CalendarNoticeTest {

    @Test
    void is_read_line_by_line() {
        CalendarYear year = NOTICE.read(1);
        assertThat(year.daysOff()).hasSize(28).contains(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 2, 12), LocalDate.of(2027, 6, 9), LocalDate.of(2027, 10, 7));
        assertThat(year.makeUpDays()).containsExactly(LocalDate.of(2027, 1, 30), LocalDate.of(2027, 2, 20), LocalDate.of(2027, 9, 25));
        assertThat(year.name()).isEqualTo("440605/2027 v1");
    }

    @ParameterizedTest
    @CsvSource({"2027-11-06,2027-11-06", "2027年11月6日,2027-11-06", "11月6日,2027-11-06", "11月6日（周六）,2027-11-06", "2027/11/6,2027-11-06", "2027.11.06,2027-11-06",
            "11月6日至7日,2027-11-06 2027-11-07", "11月6日至11月7日,2027-11-06 2027-11-07", "2027-11-06 至 2027-11-07,2027-11-06 2027-11-07",
            "2027-11-06 - 2027-11-07,2027-11-06 2027-11-07", "11月6日（星期六）—7日（星期日）,2027-11-06 2027-11-07", "11月6日到7日,2027-11-06 2027-11-07",
            "11月6日、11月7日。,2027-11-06 2027-11-07", "11月7日（星期天）,2027-11-07"})
    void days_and_ranges_are_written_in_many_ways(String text, String days) {
        assertThat(withMakeUp(text).read(1).makeUpDays().stream().map(LocalDate::toString).collect(Collectors.joining(" "))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"国庆节,calendar-line", "11月,calendar-line", "20271106,calendar-line", "11月6日至,calendar-line", "放假3天,calendar-line", "2月30日,calendar-no-day", "13月1日,calendar-no-day",
            "9999999999-1-1,calendar-line", "11月6日（星期一）,calendar-weekday", "11月6日至7日（星期六）,calendar-weekday", "11月7日至6日,calendar-range", "1月1日至12月31日,calendar-range"})
    void what_is_no_day_is_named_by_its_line(String text, String code) {
        assertThatThrownBy(() -> withMakeUp("11月13日\n\n" + text).read(1)).isInstanceOfSatisfying(Rejected.class, no -> {
            assertThat(no.violations()).hasSize(1);
            assertThat(no.violations().get(0).field()).isEqualTo("makeUpDays");
            assertThat(no.violations().get(0).code()).isEqualTo(code);
            assertThat(no.violations().get(0).params()).containsEntry("line", 3).containsEntry("text", text);
        });
    }

    @Test
    void every_bad_line_is_named_at_once() {
        refused("daysOff calendar-line, makeUpDays calendar-no-day, makeUpDays calendar-line",
                () -> new CalendarNotice(2027, "通知", NOTICE.daysOff() + "\n元旦", "2月30日\n春节").read(1));
    }

    @Test
    void a_day_stands_there_once_and_in_its_year() {
        refused("daysOff calendar-day-twice", () -> withOff("10月3日").read(1));
        refused("makeUpDays calendar-day-twice", () -> withMakeUp("10月2日").read(1));
        refused("daysOff calendar-day-outside", () -> withOff("2026-12-28").read(1));
        refused("daysOff calendar-day-outside", () -> withOff("2028-01-01").read(1));
        assertThat(withOff("2026-12-29").read(1).daysOff()).contains(LocalDate.of(2026, 12, 29));
    }

    @Test
    void make_up_days_are_weekends() {
        refused("makeUpDays calendar-make-up-weekday", () -> withMakeUp("11月8日").read(1));
    }

    @Test
    void a_notice_without_new_year_or_national_day_is_mistyped() {
        refused("daysOff calendar-holiday-missing", () -> new CalendarNotice(2027, "通知", NOTICE.daysOff().replace("10月1日至7日", "10月2日至8日"), "").read(1));
        refused("daysOff calendar-holiday-missing", () -> new CalendarNotice(2027, "通知", NOTICE.daysOff().replace("2026-12-31 至 2027-01-02", "2026-12-31"), "").read(1));
    }

    @Test
    void there_are_neither_too_few_days_nor_too_many() {
        refused("daysOff calendar-days-off", () -> new CalendarNotice(2027, "通知", "1月1日\n10月1日至8日", "").read(1));
        assertThat(new CalendarNotice(2027, "通知", "1月1日\n10月1日至9日", "").read(1).daysOff()).hasSize(10);
        refused("daysOff calendar-days-off", () -> new CalendarNotice(2027, "通知", "1月1日至31日\n3月1日至26日\n10月1日至4日", "").read(1));
        assertThat(new CalendarNotice(2027, "通知", "1月1日至31日\n3月1日至25日\n10月1日至4日", "").read(1).daysOff()).hasSize(60);
        String weekends = LocalDate.of(2027, 5, 8).datesUntil(LocalDate.of(2027, 12, 31)).filter(CalendarYear::isWeekend).map(LocalDate::toString)
                .filter(day -> !NOTICE.read(1).daysOff().contains(LocalDate.parse(day))).limit(31).collect(Collectors.joining("\n"));
        refused("makeUpDays calendar-make-up-days", () -> withMakeUp(weekends).read(1));
        assertThat(withMakeUp(weekends.substring(11)).read(1).makeUpDays()).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101, -1, Integer.MAX_VALUE})
    void a_year_is_one_of_this_century(int year) {
        refused("year Range", () -> new CalendarNotice(year, "通知", NOTICE.daysOff(), "").read(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "国办发明电\n6号", "国办\u202E发明电", "\u0007"})
    void its_source_is_one_line(String source) {
        refused("source calendar-source", () -> new CalendarNotice(2027, source, NOTICE.daysOff(), "").read(1));
    }

    private static CalendarNotice withOff(String more) {
        return new CalendarNotice(2027, "通知", NOTICE.daysOff() + "\n" + more, "");
    }

    private static CalendarNotice withMakeUp(String days) {
        return new CalendarNotice(2027, "通知", NOTICE.daysOff(), days);
    }
}
