package org.sheqia.opinion.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much one network may say in a day, and that the next day begins anew. */
class NetworkPaceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private NetworkPace pace;

    @BeforeEach
    void a_network_that_has_said_all_it_may() {
        pace = new NetworkPace();
        for (int i = 0; i < NetworkPace.MOST_A_DAY; i++) {
            assertThat(pace.isBusy("a survey", "192.0.2.7", TODAY)).isFalse();
        }
    }

    @Test
    void one_more_is_one_too_many() {
        assertThat(pace.isBusy("a survey", "192.0.2.7", TODAY)).isTrue();
    }

    @Test
    void other_networks_and_other_surveys_are_none_the_worse() {
        assertThat(pace.isBusy("a survey", "192.0.2.8", TODAY)).isFalse();
        assertThat(pace.isBusy("another survey", "192.0.2.7", TODAY)).isFalse();
    }

    @Test
    void the_next_day_knows_nothing_of_it() {
        assertThat(pace.isBusy("a survey", "192.0.2.7", TODAY.plusDays(1))).isFalse();
    }
}
