package org.sheqia.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.CalendarYear;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.clock.entity.Clock;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.ClockRule;
import org.sheqia.tenantconfig.ClockRule.OnExpiry.Effect;
import org.sheqia.tenantconfig.Period;
import org.sheqia.tenantconfig.Procedure;
import org.sheqia.tenantconfig.TenantCatalog;

/** A clock counts by its rule and calendar, waits, goes on, and is counted again without ever ending earlier than it was shown. */
class ClockTest {

    private static final TenantCatalog CATALOG = TenantCatalog.load();
    private static final Subject OBJECTION = new Subject("objection", "o", "dali", null, "p", "质疑");
    private static final Instant RECEIVED = Instant.parse("2026-04-29T02:00:00Z");

    /** Every rule of the table that counts days, from an event before a long holiday. */
    static Stream<ClockRule> counting() {
        return CATALOG.clocks().stream().filter(rule -> rule.days() != null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counting")
    void every_rule_with_days_is_counted_as_its_unit_says(ClockRule rule) {
        LocalDate last = WorkingDays.dayOf(Clock.start(OBJECTION, rule, RECEIVED, null, CALENDAR, RECEIVED).due().minusSeconds(1));
        LocalDate event = WorkingDays.dayOf(RECEIVED);
        if (rule.unit() == Period.Unit.WORKING) {
            assertThat(event.plusDays(1).datesUntil(last.plusDays(1)).filter(CALENDAR::isWorking)).hasSize(rule.days());
        } else {
            assertThat(last).isAfterOrEqualTo(event.plusDays(rule.days()));
            assertThat(event.plusDays(rule.days()).datesUntil(last)).noneMatch(CALENDAR::isWorking);
        }
        assertThat(CALENDAR.isWorking(last)).isTrue();
    }

    @Test
    void seven_working_days_over_labour_day_end_on_the_twelfth_of_may() {
        Clock clock = start("objection-answer", RECEIVED);
        assertThat(WorkingDays.dayOf(clock.due().minusSeconds(1))).isEqualTo(LocalDate.of(2026, 5, 12));
        assertThat(clock.calendar()).contains("2026");
        assertThat(clock.isProvisional()).isFalse();
    }

    @Test
    void at_the_turn_of_the_year_a_result_is_shown_though_the_next_calendar_is_not_issued() {
        Clock shown = start("result-notice-runs", Instant.parse("2026-12-31T02:00:00Z"));
        assertThat(WorkingDays.dayOf(shown.due().minusSeconds(1))).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(shown.calendar()).isEqualTo("440605/2027 provisional");
        assertThat(shown.isProvisional()).isTrue();
    }

    /** What was not done in time ran out once; done late it is done, and nothing that ran out waits or runs out again. */
    @Test
    void what_is_late_runs_out_once_and_can_still_be_done() {
        Clock late = start("objection-answer", RECEIVED);
        Clock expired = late.expire(late.due());
        assertThat(expired.state()).isEqualTo(Clock.State.EXPIRED);
        assertThat(expired.due()).isEqualTo(late.due());
        assertThatThrownBy(() -> expired.expire(late.due())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> expired.pause(late.due())).isInstanceOf(Rejected.class);
        assertThat(expired.done(late.due()).state()).isEqualTo(Clock.State.DONE);
    }

    /** A right that ends and a term that only has to pass are late for nobody. */
    @Test
    void only_what_somebody_has_to_do_in_time_is_put_before_the_auditor_or_opens_a_right() {
        assertThat(CATALOG.clocks()).filteredOn(rule -> rule.lateness() == Effect.ESCALATE || rule.lateness() == Effect.OPEN)
                .allMatch(rule -> rule.direction() == ClockRule.Direction.AT_MOST_AFTER && rule.who() != ClockRule.Who.BIDDER);
        assertThat(CATALOG.clock("result-notice-runs").orElseThrow().lateness()).isNull();
        assertThat(CATALOG.clock("objection-answer").orElseThrow().lateness()).isEqualTo(Effect.OPEN);
    }

    @Test
    void records_are_kept_for_fifteen_years_to_the_day() {
        ClockRule rule = CATALOG.clock("records-kept").orElseThrow();
        Clock clock = Clock.start(OBJECTION, rule, Instant.parse("2028-02-29T02:00:00Z"), null, CALENDAR, RECEIVED);
        assertThat(WorkingDays.dayOf(clock.due().minusSeconds(1))).isEqualTo(LocalDate.of(2043, 2, 28));
    }

    @Test
    void what_waits_goes_on_later_by_the_working_days_that_passed() {
        Clock clock = start("complaint-decided", RECEIVED);
        Instant paused = Instant.parse("2026-05-11T02:00:00Z");
        Clock waiting = clock.pause(paused);
        assertThatThrownBy(() -> waiting.pause(paused)).isInstanceOf(Rejected.class);
        Clock resumed = waiting.resume(CALENDAR, Instant.parse("2026-05-18T02:00:00Z"));

        LocalDate before = WorkingDays.dayOf(clock.due().minusSeconds(1));
        LocalDate after = WorkingDays.dayOf(resumed.due().minusSeconds(1));
        assertThat(before.plusDays(1).datesUntil(after.plusDays(1)).filter(CALENDAR::isWorking)).hasSize(5);
        assertThatThrownBy(() -> resumed.resume(CALENDAR, paused)).isInstanceOf(Rejected.class);
    }

    /** Whatever the notice brings: days off that were not expected move a date, make-up days never bring it nearer. */
    @Property
    void counted_again_a_date_never_ends_earlier_than_it_was_shown(@ForAll @IntRange(min = 0, max = 40) int start, @ForAll @IntRange(min = 1, max = 20) int off,
            @ForAll boolean makesUp) {
        Instant event = WorkingDays.startOf(LocalDate.of(2026, 12, 10).plusDays(start)).plusSeconds(3600);
        Clock provisional = start("objection-answer", event);
        LocalDate first = LocalDate.of(2027, 1, 1);
        CalendarYear issued = new CalendarYear(2027, 1, "国办发明电〔2026〕9号", Set.copyOf(first.datesUntil(first.plusDays(off)).toList()),
                makesUp ? Set.of(LocalDate.of(2027, 1, 23), LocalDate.of(2027, 1, 24)) : Set.of());
        Clock counted = provisional.recount(CALENDAR.with(issued), event);

        assertThat(counted.due()).isAfterOrEqualTo(provisional.due());
        assertThat(counted.isProvisional()).isFalse();
    }

    /** A rule that stands in a file and that nothing runs is a promise that nobody keeps. */
    @Test
    void every_clock_of_a_procedure_is_run_by_something_or_is_met_by_construction() throws IOException {
        Set<String> byConstruction = Set.of("documents-offered", "bid-period-tender", "bid-period-consultation", "amendment-tender", "amendment-consultation",
                "intention-published", "evaluation-reported", "term-bound", "court-after-review");
        String code = source();
        for (Procedure procedure : CATALOG.procedures()) {
            List<String> nobodys = procedure.clocks().stream().map(ClockRule::code)
                    .filter(c -> !code.contains("\"" + c + "\"") && !byConstruction.contains(c)).toList();
            assertThat(nobodys).as(procedure.code()).isEmpty();
        }
    }

    private static String source() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                try {
                    all.append(Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return all.toString();
        }
    }

    private static Clock start(String code, Instant event) {
        return Clock.start(OBJECTION, CATALOG.clock(code).orElseThrow(), event, null, CALENDAR, event);
    }
}
