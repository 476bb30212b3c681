package org.sheqia.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.calendar.entity.Terms;

/** Terms of months and years (民法典 第200–204条), over every start day of four years and every length that a contract may have. */
class TermsTest {

    private static final int LONGEST = 36;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).toList());
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.of(Stream.iterate(1, m -> m + 1).limit(LONGEST).toList());
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01,12,2027-12-31", "2027-06-15,1,2027-07-14", "2027-08-31,6,2028-02-29", "2026-08-31,6,2027-02-28", "2027-08-30,6,2028-02-29",
            "2027-08-29,6,2028-02-28", "2027-01-31,1,2027-02-28", "2028-02-29,12,2029-02-28", "2028-02-29,36,2031-02-28", "2027-03-31,1,2027-04-30"})
    void whose_first_day_counts_end_before_the_corresponding_day_or_with_the_month(LocalDate first, int months, LocalDate last) {
        assertThat(Terms.lastDay(first, months)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01,12,2028-01-01", "2027-06-15,1,2027-07-15", "2027-08-31,6,2028-02-29", "2028-02-29,12,2029-02-28"})
    void that_an_event_starts_end_on_the_corresponding_day_or_with_the_month(LocalDate event, int months, LocalDate last) {
        assertThat(Terms.lastDayAfter(event, months)).isEqualTo(last);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, tries = 60_000)
    void end_in_the_month_that_they_reach_and_are_never_empty(@ForAll("days") LocalDate first, @ForAll("months") int months) {
        LocalDate last = Terms.lastDay(first, months);
        assertThat(last).isAfterOrEqualTo(first);
        YearMonth reached = YearMonth.from(first).plusMonths(months);
        assertThat(YearMonth.from(last)).isEqualTo(first.getDayOfMonth() == 1 ? reached.minusMonths(1) : reached);
        LocalDate corresponding = first.plusMonths(months);
        assertThat(last).isEqualTo(reached.lengthOfMonth() < first.getDayOfMonth() ? reached.atEndOfMonth() : corresponding.minusDays(1));
        assertThat(ChronoUnit.MONTHS.between(first, last.plusDays(1))).as("whole months, as a renewal counts them again").isEqualTo(months);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, tries = 60_000)
    void are_longer_by_each_month_and_later_by_each_day(@ForAll("days") LocalDate first, @ForAll("months") int months) {
        assertThat(Terms.lastDay(first, months + 1)).isAfter(Terms.lastDay(first, months));
        assertThat(Terms.lastDay(first.plusDays(1), months)).isAfterOrEqualTo(Terms.lastDay(first, months));
        assertThat(Terms.lastDayAfter(first, months + 1)).isAfter(Terms.lastDayAfter(first, months));
        assertThat(Terms.lastDayAfter(first.plusDays(1), months)).isAfterOrEqualTo(Terms.lastDayAfter(first, months));
    }

    /**
     * A renewal begins on the day after. Two terms one after the other end where one of their sum ends, except that what began on
     * a day which a month of its end lacks goes on from the first of the next: then the second ends with its month, at most three days later.
     */
    @Property(generation = GenerationMode.EXHAUSTIVE, tries = 60_000)
    void are_renewed_without_a_gap_or_an_overlap(@ForAll("days") LocalDate first, @ForAll("months") int months) {
        LocalDate last = Terms.lastDay(first, months);
        LocalDate renewed = last.plusDays(1);
        LocalDate both = Terms.lastDay(renewed, months);
        assertThat(both).isAfter(last);
        LocalDate sum = Terms.lastDay(first, 2 * months);
        if (first.plusMonths(months).getDayOfMonth() == first.getDayOfMonth()) {
            assertThat(renewed).isEqualTo(first.plusMonths(months));
            assertThat(both).isEqualTo(sum);
        } else {
            assertThat(renewed.getDayOfMonth()).isEqualTo(1);
            assertThat(both).isEqualTo(YearMonth.from(renewed).plusMonths(months - 1).atEndOfMonth());
            assertThat(ChronoUnit.DAYS.between(sum, both)).isBetween(0L, 3L);
        }
    }

    /** The day of the event does not count (第201条), so it is a day longer than one whose first day does; both end with a month that lacks the day. */
    @Property(generation = GenerationMode.EXHAUSTIVE, tries = 60_000)
    void that_an_event_starts_are_a_day_longer(@ForAll("days") LocalDate event, @ForAll("months") int months) {
        LocalDate last = Terms.lastDayAfter(event, months);
        assertThat(YearMonth.from(last)).isEqualTo(YearMonth.from(event).plusMonths(months));
        boolean there = YearMonth.from(last).isValidDay(event.getDayOfMonth());
        assertThat(Terms.lastDay(event, months)).isEqualTo(there ? last.minusDays(1) : last);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, tries = 60_000)
    void count_back_to_the_first_event_whose_term_still_runs(@ForAll("days") LocalDate today, @ForAll("months") int months) {
        LocalDate earliest = Terms.earliestEvent(today, months);
        assertThat(Terms.lastDayAfter(earliest, months)).isAfterOrEqualTo(today);
        assertThat(Terms.lastDayAfter(earliest.minusDays(1), months)).isBefore(today);
    }
}
