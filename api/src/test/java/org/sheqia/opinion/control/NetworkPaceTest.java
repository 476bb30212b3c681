package org.sheqia.opinion.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much one network may say in a minute and a day, and that the next day begins anew. */
class NetworkPaceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:10Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private NetworkPace pace;

    @BeforeEach
    void a_network_that_has_said_all_it_may_in_this_minute() {
        pace = new NetworkPace();
        for (int i = 0; i < NetworkPace.MOST_A_MINUTE; i++) {
            assertThat(pace.take("a survey", "192.0.2.7", TODAY, NOW)).isTrue();
        }
    }

    @Test
    void one_more_is_one_too_many_and_counts_nothing() {
        for (int i = 0; i < 100; i++) {
            assertThat(pace.take("a survey", "192.0.2.7", TODAY, NOW)).isFalse();
        }
        assertThat(pace.take("a survey", "192.0.2.7", TODAY, LATER)).isTrue();
    }

    @Test
    void in_a_day_there_are_no_more_than_thirty() {
        for (int i = NetworkPace.MOST_A_MINUTE; i < NetworkPace.MOST_A_DAY; i++) {
            assertThat(pace.take("a survey", "192.0.2.7", TODAY, LATER)).isTrue();
        }
        assertThat(pace.take("a survey", "192.0.2.7", TODAY, LATER.plusSeconds(3600))).isFalse();
    }

    @Test
    void what_was_not_taken_after_all_may_come_again() {
        pace.giveBack("a survey", "192.0.2.7");
        assertThat(pace.take("a survey", "192.0.2.7", TODAY, NOW)).isTrue();
        assertThat(pace.take("a survey", "192.0.2.7", TODAY, NOW)).isFalse();
    }

    @Test
    void other_networks_and_other_surveys_are_none_the_worse() {
        assertThat(pace.take("a survey", "192.0.2.8", TODAY, NOW)).isTrue();
        assertThat(pace.take("another survey", "192.0.2.7", TODAY, NOW)).isTrue();
    }

    @Test
    void the_next_day_knows_nothing_of_it() {
        assertThat(pace.take("a survey", "192.0.2.7", TODAY.plusDays(1), NOW)).isTrue();
    }
}
