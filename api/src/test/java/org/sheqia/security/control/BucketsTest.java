package org.sheqia.security.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTest {

    @Test
    void who_has_asked_all_it_may_is_told_when_to_ask_again() {
        Buckets buckets = new Buckets(2);
        assertThat(buckets.take("192.0.2.7")).isEmpty();
        assertThat(buckets.take("192.0.2.7")).isEmpty();
        assertThat(buckets.take("192.0.2.7")).hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30)));
    }

    @Test
    void others_are_none_the_worse() {
        Buckets buckets = new Buckets(1);
        buckets.take("192.0.2.7");
        buckets.take("192.0.2.7");
        assertThat(buckets.take("192.0.2.8")).isEmpty();
    }

    @Test
    void no_more_are_kept_than_there_is_room_for() {
        Buckets buckets = new Buckets(1);
        for (int i = 0; i <= Buckets.MOST; i++) {
            buckets.take("address " + i);
        }
        assertThat(buckets.size()).isEqualTo(Buckets.MOST);
    }
}
