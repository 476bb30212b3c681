package org.sheqia.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.entity.Rejected;

class CursorTest {

    @Test
    void a_page_begins_after_the_row_that_it_was_given() {
        Instant at = Instant.parse("2026-05-04T01:02:03.004Z");
        Cursor cursor = Cursor.of(Cursor.at(at, "b7"), null);
        assertThat(cursor.last(2).instant(0)).isEqualTo(at);
        assertThat(cursor.last(2).text(1)).isEqualTo("b7");
    }

    @Test
    void the_first_page_begins_after_none() {
        assertThat(Cursor.of(null, 20).isStart()).isTrue();
        assertThat(Cursor.of("", 20).isStart()).isTrue();
    }

    @Test
    void with_a_value_too_few_or_too_many_it_is_none() {
        Cursor cursor = Cursor.of(Cursor.at("a", "b"), 20);
        assertThatThrownBy(() -> cursor.last(1)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> cursor.last(3)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "+1000000000-01-01T00:00:00Z", "+67562-04-20T02:00:00Z", "1999-12-31T23:59:59Z", "2101-01-01T00:00:00Z"})
    void an_instant_of_no_time_of_the_portal_is_none(String at) {
        assertThatThrownBy(() -> Cursor.of(Cursor.at(at), 20).last(1).instant(0)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.5", "99999999999999999999"})
    void a_number_that_is_none_is_refused(String number) {
        assertThatThrownBy(() -> Cursor.of(Cursor.at(number), 20).last(1).read(0, Integer::valueOf)).isInstanceOf(Rejected.class);
    }

    @Test
    void one_that_is_longer_than_any_is_none() {
        assertThatThrownBy(() -> Cursor.of(Cursor.at("字".repeat(1000)), 20)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[null]", "[null, \"b\"]", "{}", "null", "rubbish", "7", "\"a\"", "[{}]", "[[\"a\"]]"})
    void what_no_page_gave_is_none(String content) {
        String cursor = Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.of(cursor, 20)).isInstanceOf(Rejected.class);
    }
}
