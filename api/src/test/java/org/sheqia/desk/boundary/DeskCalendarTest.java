package org.sheqia.desk.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sheqia.architecture.Shipped;
import org.sheqia.desk.control.CalendarView;
import org.sheqia.desk.control.CalendarView.CalendarItem;
import org.sheqia.problem.control.Messages;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.security.entity.Role.Scope;
import org.sheqia.tenantconfig.Text;
import org.sheqia.work.control.OffersDates;

/** A person's dates for a calendar program. */
class DeskCalendarTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void a_date_keeps_its_id_when_it_moves() {
        String before = file(item(LocalDate.of(2026, 3, 16), Instant.parse("2026-03-16T01:30:00Z")));
        String after = file(item(LocalDate.of(2026, 3, 18), Instant.parse("2026-03-18T01:30:00Z")));

        assertThat(before).contains("UID:opening-p1-dali@fair.example.org", "SUMMARY:开标 · 居家养老", "DTSTART:20260316T013000Z", "DTSTAMP:20260302T010000Z");
        assertThat(after).contains("UID:opening-p1-dali@fair.example.org", "DTSTART:20260318T013000Z");
    }

    @Test
    void what_lasts_a_day_has_no_hour() {
        assertThat(file(item(LocalDate.of(2026, 3, 16), null))).contains("DTSTART;VALUE=DATE:20260316").doesNotContain("DTEND");
    }

    @Test
    void every_kind_of_date_is_called_something() {
        Set<String> kinds = new TreeSet<>();
        Shipped.CLASSES.stream()
                .filter(c -> c.isAssignableTo(OffersDates.class) && !c.isInterface()).map(JavaClass::reflect)
                .forEach(type -> made(type).dates().forEach(kind -> kinds.add(kind.name())));
        Arrays.stream(SeasonPlan.DateKind.values()).forEach(kind -> kinds.add("fair-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));

        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Messages.bundle(language).keySet()).containsAll(kinds.stream().map(kind -> "date." + kind).toList());
        }
    }

    @Test
    void dates_are_called_in_the_language_of_who_asks() {
        CalendarItem item = item(LocalDate.of(2026, 3, 16), null);
        assertThat(file(item, Locale.ENGLISH)).contains("SUMMARY:Bid opening · Home care").contains("PRODID:-//Sheqia//desk//EN");
        assertThat(file(item, Locale.SIMPLIFIED_CHINESE)).contains("SUMMARY:开标 · 居家养老");
    }

    private static CalendarItem item(LocalDate day, Instant at) {
        return new CalendarItem("opening", "opening-p1", "p1", new Text("居家养老", "Home care"), Scope.TENANT, "dali", "dali", null, day, at, null, null, null);
    }

    private static String file(CalendarItem item) {
        return file(item, Locale.SIMPLIFIED_CHINESE);
    }

    private static String file(CalendarItem item, Locale language) {
        CalendarView view = new CalendarView(item.day(), item.day(), List.of(item), List.of());
        return new String(DeskCalendar.of(view, "https://fair.example.org/calendar", language, NOW), StandardCharsets.UTF_8);
    }

    private static OffersDates made(Class<?> type) {
        try {
            return (OffersDates) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
