package org.sheqia.calendar.entity;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The years whose notice was issued before this release, as tyme (MIT) keeps them; each is the first edition of its year. */
final class IssuedYears {

    private static final String SOURCE = "国务院办公厅通知（据 tyme4j）";
    private static final Map<Integer, Optional<CalendarYear>> YEARS = new ConcurrentHashMap<>();

    private IssuedYears() {
    }

    static Optional<CalendarYear> of(int year) {
        return YEARS.computeIfAbsent(year, IssuedYears::read);
    }

    private static Optional<CalendarYear> read(int year) {
        // National Day is a holiday of every notice.
        if (LegalHoliday.fromYmd(year, 10, 1) == null) {
            return Optional.empty();
        }
        List<LocalDate> daysOff = new ArrayList<>();
        List<LocalDate> makeUpDays = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year - 1, 12, 29); day.getYear() <= year; day = day.plusDays(1)) {
            LegalHoliday special = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            // The holiday for which a day is off or worked says whose notice arranged it.
            if (special != null && special.getTarget().getYear() == year) {
                (special.isWork() ? makeUpDays : daysOff).add(day);
            }
        }
        return Optional.of(new CalendarYear(year, 1, SOURCE, daysOff, makeUpDays));
    }
}
