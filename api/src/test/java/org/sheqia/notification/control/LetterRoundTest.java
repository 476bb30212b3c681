package org.sheqia.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.Letter;
import org.sheqia.notification.entity.Letter.Channel;

/** Letters leave one after the other for as long as somebody takes them along; what was not begun waits as it was. */
class LetterRoundTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private final Map<String, Letter> letters = new LinkedHashMap<>();
    private final List<String> taken = new ArrayList<>();
    private final LetterRound round = new LetterRound();
    private final Lorry lorry = new Lorry();
    private Instant clock = MORNING;

    @BeforeEach
    void five_letters_are_due() {
        for (String address : List.of("a", "b", "c", "d", "e")) {
            letters.put(address, Letter.mail(address, "题", "文", MORNING));
        }
        round.letters = new Drawer();
        round.instant = new Now();
        round.sendLetter = new SendLetter();
        round.sendLetter.letters = round.letters;
        round.sendLetter.instant = round.instant;
    }

    @Test
    void several_go_over_one_opening() {
        round.send(Channel.MAIL, lorry::open);

        assertThat(taken).containsExactly("a", "b", "c", "d", "e");
        assertThat(lorry.openings).isEqualTo(1);
        assertThat(lorry.closings).isEqualTo(1);
    }

    @Test
    void where_none_is_due_nothing_is_opened() {
        letters.clear();

        round.send(Channel.MAIL, lorry::open);

        assertThat(lorry.openings).isZero();
    }

    @Test
    void none_is_claimed_where_nothing_opens() {
        round.send(Channel.MAIL, () -> {
            throw new IOException("nobody there");
        });

        assertThat(letters.values()).allMatch(letter -> letter.claim(MORNING));
    }

    @Test
    void after_a_carrier_that_broke_the_rest_waits_unclaimed() {
        lorry.failsAt = "b";

        round.send(Channel.MAIL, lorry::open);

        assertThat(taken).containsExactly("a");
        assertThat(lorry.closings).isEqualTo(1);
        assertThat(letters.get("b").claim(MORNING)).as("it was tried").isFalse();
        assertThat(List.of("c", "d", "e")).allMatch(address -> letters.get(address).claim(MORNING));
    }

    @Test
    void one_that_is_not_taken_by_a_carrier_that_holds_keeps_nobody_back_and_is_tried_later() {
        lorry.failsAt = "b";
        lorry.holds = true;

        round.send(Channel.MAIL, lorry::open);

        assertThat(taken).containsExactly("a", "c", "d", "e");
        assertThat(letters.get("b").claim(MORNING.plus(Duration.ofMinutes(2)))).isTrue();
    }

    @Test
    void one_that_is_refused_is_not_tried_again_and_keeps_nobody_back() {
        lorry.refuses = "b";

        round.send(Channel.MAIL, lorry::open);

        assertThat(taken).containsExactly("a", "c", "d", "e");
        assertThat(letters.get("b").claim(MORNING.plus(Letter.WORTH))).isFalse();
    }

    @Test
    void however_long_a_round_takes_nobody_else_may_have_what_it_sends() {
        lorry.takes = Duration.ofMinutes(3);

        round.send(Channel.MAIL, lorry::open);

        assertThat(taken).hasSize(5);
        assertThat(lorry.loose).isEmpty();
    }

    /** Two are seen at a look. */
    private final class Drawer extends Letters {

        private final List<String> claimed = new ArrayList<>();

        @Override
        List<String> due(Channel channel, Instant now) {
            return letters.values().stream().map(Letter::id).filter(id -> !claimed.contains(id)).limit(2).toList();
        }

        @Override
        Optional<Letter> get(String id) {
            claimed.add(id);
            return letters.values().stream().filter(letter -> letter.id().equals(id)).findFirst();
        }
    }

    /** The instant of a request, by the test's clock. */
    private final class Now extends RequestInstant {

        private Instant read;

        @Override
        public Instant now() {
            read = read == null ? clock : read;
            return read;
        }

        @Override
        public void again() {
            read = null;
        }
    }

    private final class Lorry implements Carrier {

        private final List<String> loose = new ArrayList<>();
        private String failsAt;
        private String refuses;
        private boolean holds;
        private Duration takes = Duration.ZERO;
        private int openings;
        private int closings;

        Carrier open() {
            openings++;
            return this;
        }

        @Override
        public void send(Letter letter) throws IOException, Refused {
            if (letter.recipient().equals(failsAt)) {
                throw new IOException("lost");
            }
            if (letter.recipient().equals(refuses)) {
                throw new Refused("never");
            }
            if (letter.claim(clock)) {
                loose.add(letter.recipient());
            }
            taken.add(letter.recipient());
            clock = clock.plus(takes);
        }

        @Override
        public boolean holds() {
            return holds;
        }

        @Override
        public void close() {
            closings++;
        }
    }
}
