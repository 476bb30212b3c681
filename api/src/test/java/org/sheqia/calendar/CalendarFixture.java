package org.sheqia.calendar;

import java.util.List;
import org.sheqia.calendar.entity.CalendarNotice;
import org.sheqia.calendar.entity.CalendarYear;
import org.sheqia.calendar.entity.WorkingCalendar;

/** Calendars without a container. */
public final class CalendarFixture {

    /** As the portal is shipped: 2026 is issued, 2027 is not. */
    public static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of());

    /** A notice of 2027 as it might be; the real one is not out. */
    public static final CalendarNotice NOTICE = new CalendarNotice(2027, "国办发明电〔2026〕6号", """
            2026-12-31 至 2027-01-02
            2月5日（星期五）至12日
            2027-04-03 至 2027-04-05
            5月1日至5日、6月9日
            9月15日
            10月1日至7日""", "2027-01-30，2月20日（星期六）\n9月25日");

    private CalendarFixture() {
    }

    /** The calendar once an edition of that notice has been issued. */
    public static WorkingCalendar issued(int version) {
        return new WorkingCalendar(List.of(NOTICE.read(version)));
    }

    /** An edition of a year that has these days off and no make-up days. */
    public static CalendarYear edition(int year, int version, String... daysOff) {
        return new CalendarYear(year, version, "通知", List.of(daysOff).stream().map(java.time.LocalDate::parse).toList(), List.of());
    }
}
