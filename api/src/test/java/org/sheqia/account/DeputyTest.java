package org.sheqia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.account.entity.Deputy;
import org.sheqia.account.entity.DeputyEvent;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;

/** A person names somebody of its place to stand in, for a term that has an end. */
class DeputyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(5));
    private static final Actor LI = new Actor("li", "dali-approver", "李", Set.of());
    private static final Membership CHEN = new Membership("chen", "dali-officer", "陈伟", Role.OFFICER, "dali", NOW);
    private static final Subject IN = new Subject("deputy", "d", "dali", null, null, "李");

    @Test
    void nobody_stands_in_for_itself() {
        Membership own = new Membership("li", "dali-approver", "李", Role.OFFICER, "dali", NOW);
        refused("membership deputy-self", () -> new Deputy("dali", LI, own, NOW, LATER, "年休假", NOW));
    }

    @Test
    void a_term_begins_before_it_ends_is_not_over_and_lasts_ninety_days_at_most() {
        refused("until deputy-term", () -> deputy(LATER, LATER));
        refused("until deputy-term", () -> deputy(NOW.minusSeconds(9), NOW));
        refused("until deputy-term", () -> deputy(NOW, NOW.plus(Deputy.LONGEST).plusNanos(1000)));
        assertThat(deputy(NOW, NOW.plus(Deputy.LONGEST)).named(IN).until()).isEqualTo(NOW.plus(Deputy.LONGEST));
    }

    @Test
    void what_would_have_begun_earlier_begins_now_and_the_one_who_stands_in_hears_of_it() {
        DeputyEvent.Named named = deputy(NOW.minus(Duration.ofDays(1)), LATER).named(IN);
        assertThat(named).isEqualTo(new DeputyEvent.Named(IN, "陈伟（dali-officer）", "chen", NOW, LATER, "年休假"));
        assertThat(Told.by(named)).contains(Audience.person("chen"));
        assertThat(deputy(LATER, LATER.plusSeconds(60)).named(IN).from()).isEqualTo(LATER);
    }

    @Test
    void either_ends_it_once_and_both_hear_of_it() {
        Deputy deputy = deputy(NOW, LATER);
        assertThat(deputy.isOf("li")).isTrue();
        assertThat(deputy.isOf("chen")).isTrue();
        assertThat(deputy.isOf("wang")).isFalse();
        assertThat(Told.by(deputy.end(IN, LATER.minusNanos(1000)))).contains(Audience.person("chen"), Audience.person("li"));
        refused("deputy-over", () -> deputy.end(IN, NOW));
        refused("deputy-over", () -> deputy(NOW, LATER).end(IN, LATER));
    }

    private static Deputy deputy(Instant from, Instant until) {
        return new Deputy("dali", LI, CHEN, from, until, "年休假", NOW);
    }
}
