package org.sheqia.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
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
        cursor.require(2);
        assertThat(cursor.instantValue()).isEqualTo(at);
        assertThat(cursor.values()[1]).isEqualTo("b7");
    }

    @Test
    void the_first_page_begins_after_none() {
        assertThatCode(() -> Cursor.of(null, 20).require(2)).doesNotThrowAnyException();
    }

    @Test
    void with_a_value_too_few_or_too_many_it_is_none() {
        Cursor cursor = Cursor.of(Cursor.at("a", "b"), 20);
        assertThatThrownBy(() -> cursor.require(1)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> cursor.require(3)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[null]", "[null, \"b\"]", "{}", "null", "rubbish"})
    void what_no_page_gave_is_none(String content) {
        String cursor = Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.of(cursor, 20)).isInstanceOf(Rejected.class);
    }
}
