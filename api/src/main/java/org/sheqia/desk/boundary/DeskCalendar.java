package org.sheqia.desk.boundary;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.clock.control.ClockView;
import org.sheqia.desk.control.CalendarView;
import org.sheqia.desk.control.CalendarView.CalendarItem;
import org.sheqia.problem.control.Messages;

/**
 * A person's dates as iCalendar, in the language of who asks. A date keeps its id when it moves, and a later file stands before an
 * earlier one by its stamp, so that a calendar program moves what it has.
 */
final class DeskCalendar {

    /** How long a date is shown that names no end. */
    private static final Duration USUAL = Duration.ofMinutes(30);

    private DeskCalendar() {
    }

    /** @param page where the calendar is in the portal */
    static byte[] of(CalendarView view, String page, Locale language, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sheqia//desk//" + language.getLanguage().toUpperCase(Locale.ROOT));
        String host = Optional.ofNullable(URI.create(page).getHost()).orElse("sheqia");
        view.items().forEach(item -> calendar.addEvent(event(item, host, page, language, now)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(CalendarItem item, String host, String page, Locale language, Instant now) {
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
        event.setSummary((item.clock() == null ? word(language, item.kind()) : item.clock().name().in(language)) + " · " + item.title().in(language));
        event.setLocation(item.place());
        event.setDescription(item.clock() == null ? page : source(item.clock(), language) + "\n" + page);
        return event;
    }

    private static String source(ClockView clock, Locale language) {
        // As pages say it of a rule that no law sets.
        return (clock.sources().isEmpty() ? word(language, "own-rule") : clock.article()) + " · " + WorkingDays.dayOf(clock.from()) + " · " + clock.calendar()
                + (clock.unconfirmed() ? " · " + word(language, "unconfirmed") : "");
    }

    private static String word(Locale language, String of) {
        return Messages.text(language, "date." + of, Map.of());
    }
}
