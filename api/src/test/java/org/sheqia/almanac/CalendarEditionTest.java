package org.sheqia.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;
import static org.sheqia.calendar.CalendarFixture.NOTICE;
import static org.sheqia.testing.Refusal.inState;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheqia.Told;
import org.sheqia.almanac.entity.CalendarEdition;
import org.sheqia.almanac.entity.CalendarEvent;
import org.sheqia.almanac.entity.EditionStatus;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;

/** An edition of a year's calendar: who may do what to it. */
class CalendarEditionTest {

    private static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");
    private static final Actor ENTERS = new Actor("enters", "e", "甲", Set.of());
    private static final Actor ANOTHER = new Actor("another", "a", "乙", Set.of());
    private static final Map<String, Consumer<CalendarEdition>> ACTS = Map.of(
            "issue", e -> e.issue(CALENDAR.year(2027), ANOTHER, NOW),
            "return", e -> e.giveBack("与通知不符", ANOTHER, NOW));
    private static final Map<EditionStatus, String> POSSIBLE = Map.of(EditionStatus.PROPOSED, "issue return");

    @ParameterizedTest
    @EnumSource
    void is_issued_or_returned_once(EditionStatus state) {
        ACTS.forEach((name, act) -> {
            CalendarEdition edition = in(state);
            inState(POSSIBLE.get(state), name, edition::status, () -> act.accept(edition));
        });
    }

    @Test
    void whoever_entered_it_or_was_stood_in_for_does_not_issue_it() {
        refused("separation-of-duties", () -> entered(ENTERS).issue(CALENDAR.year(2027), ENTERS, NOW));
        refused("separation-of-duties", () -> entered(ENTERS).issue(CALENDAR.year(2027), ANOTHER.standingInFor(new Actor.Principal("enters", "甲")), NOW));
        refused("separation-of-duties", () -> entered(ANOTHER.standingInFor(new Actor.Principal("enters", "甲"))).issue(CALENDAR.year(2027), ENTERS, NOW));
        entered(ENTERS).giveBack("录入有误", ENTERS, NOW);
    }

    @Test
    void the_district_is_told_what_it_changes() {
        CalendarEdition edition = entered(ENTERS);
        CalendarEvent.Proposed proposed = edition.proposed(CALENDAR.year(2027));
        assertThat(Change.fields(proposed.changes())).containsExactly("daysOff", "makeUpDays");
        assertThat(proposed.verb()).isEqualTo("calendar.proposed");
        assertThat(Told.by(proposed)).contains(Audience.district(Role.DISTRICT_ADMIN));
        CalendarEvent.Issued issued = edition.issue(CALENDAR.year(2027), ANOTHER, NOW);
        assertThat(issued).isEqualTo(new CalendarEvent.Issued(proposed.subject(), 2027, 1, NOTICE.source(), proposed.changes()));
        assertThat(Told.by(issued)).contains(Audience.district(Role.DISTRICT_ADMIN));
        assertThat(edition.days()).isEqualTo(NOTICE.read(1));
        CalendarEvent.Returned returned = entered(ENTERS).giveBack("与通知不符", ANOTHER, NOW);
        assertThat(returned.reason()).isEqualTo("与通知不符");
        assertThat(Told.by(returned)).contains(Audience.district(Role.DISTRICT_ADMIN));
    }

    private static CalendarEdition entered(Actor official) {
        return new CalendarEdition(NOTICE.read(1), official, NOW);
    }

    private static CalendarEdition in(EditionStatus state) {
        CalendarEdition edition = entered(ENTERS);
        switch (state) {
            case PROPOSED -> {
            }
            case ISSUED -> edition.issue(CALENDAR.year(2027), ANOTHER, NOW);
            case RETURNED -> edition.giveBack("与通知不符", ANOTHER, NOW);
        }
        return edition;
    }
}
