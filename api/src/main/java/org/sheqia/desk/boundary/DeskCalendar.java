package org.sheqia.desk.boundary;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.clock.control.ClockView;
import org.sheqia.desk.control.CalendarView;
import org.sheqia.desk.control.CalendarView.CalendarItem;

/**
 * A person's dates as iCalendar, in Chinese as the fair itself. A date keeps its id when it moves, and a later file stands before an
 * earlier one by its stamp, so that a calendar program moves what it has.
 */
final class DeskCalendar {

    /** What each kind is called. */
    static final Map<String, String> KINDS = Map.ofEntries(Map.entry("bid-deadline", "投标截止"), Map.entry("opening", "开标"),
            Map.entry("meeting", "洽谈"), Map.entry("contract-end", "合同到期"), Map.entry("signing", "签署期限"), Map.entry("report-due", "履约报告期限"),
            Map.entry("rectification-due", "整改期限"), Map.entry("evaluation-reply", "评估结果答复期限"), Map.entry("instalment", "付款条件达成"),
            Map.entry("tranche", "认捐拨付日"), Map.entry("official-date", "法定期限"), Map.entry("complaint-date", "投诉处理期限"),
            Map.entry("fair-opening", "开幕"), Map.entry("fair-sub-fair", "分会场"), Map.entry("fair-closing", "闭幕"), Map.entry("fair-signing", "签约仪式"));

    /** How long a date is shown that names no end. */
    private static final Duration USUAL = Duration.ofMinutes(30);

    private DeskCalendar() {
    }

    /** @param page where the calendar is in the portal */
    static byte[] of(CalendarView view, String page, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sheqia//desk//ZH");
        String host = Optional.ofNullable(URI.create(page).getHost()).orElse("sheqia");
        view.items().forEach(item -> calendar.addEvent(event(item, host, page, now)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(CalendarItem item, String host, String page, Instant now) {
        VEvent event = new VEvent();
        event.setUid(item.uid() + (item.scopeId() == null ? "" : "-" + item.scopeId()) + "@" + host);
        event.setDateTimeStamp(Date.from(now));
        if (item.startsAt() == null) {
            // Without a time the writer takes the day in its own zone.
            event.setDateStart(java.sql.Date.valueOf(item.day()), false);
        } else {
            event.setDateStart(Date.from(item.startsAt()), true);
            event.setDateEnd(Date.from(item.endsAt() == null ? item.startsAt().plus(USUAL) : item.endsAt()), true);
        }
        event.setSummary((item.clock() == null ? KINDS.get(item.kind()) : item.clock().name().zh()) + " · " + item.title().zh());
        event.setLocation(item.place());
        event.setDescription(item.clock() == null ? page : source(item.clock()) + "\n" + page);
        return event;
    }

    private static String source(ClockView clock) {
        // As pages say it of a rule that no law sets.
        return (clock.sources().isEmpty() ? "采购单位的规定" : clock.article()) + " · " + WorkingDays.dayOf(clock.from()) + " · " + clock.calendar() + (clock.unconfirmed() ? " · 条文待核实" : "");
    }
}
