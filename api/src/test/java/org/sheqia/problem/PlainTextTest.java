package org.sheqia.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.PlainText;

class PlainTextTest {

    @Test
    void what_cannot_be_seen_does_not_come_along() {
        assertThat(PlainText.of("\uFEFF系统\u202E管理\u200B \u2066", true)).isEqualTo("系统管理");
    }

    @Test
    void line_ends_are_one_character() {
        assertThat(PlainText.of("a\r\nb\u2028c\u2029d\n", false)).isEqualTo("a\nb\nc\nd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u0085b", "\u001B[1m", "\uFFFE", "\uD800", "a\uDC00b"})
    void control_characters_are_refused(String text) {
        assertThatThrownBy(() -> PlainText.of(text, false)).hasMessage("control-character");
    }

    @Property
    void what_is_taken_is_taken_again_unchanged(@ForAll String typed) {
        String plain;
        try {
            plain = PlainText.of(typed, false);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(PlainText.of(plain, false)).isEqualTo(plain);
        assertThat(plain.codePoints()).noneMatch(c -> Character.getType(c) == Character.FORMAT || c == '\r' || c == '\u2028' || c == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "names"})
    void a_short_field_is_one_line(String field) {
        String text = "\"a\\nb\"";
        assertThatThrownBy(() -> read("{\"" + field + "\":" + (field.equals("names") ? "[" + text + "]" : text) + "}")).isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("one-line");
    }

    @Test
    void a_long_field_has_lines() throws JsonProcessingException {
        assertThat(read("{\"need\":\"a\\nb\"}").need()).isEqualTo("a\nb");
        assertThat(read("{\"points\":[\"a\\nb\"]}").points()).containsExactly("a\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"day\":\"1999-12-31\"", "\"day\":\"+999999999-12-31\"", "\"day\":\"2026-02-30\"", "\"day\":20260302", "\"at\":\"+67562-04-20T02:00:00Z\"",
            "\"at\":\"2101-01-01T00:00:00Z\"", "\"at\":\"2026-03-02\"", "\"at\":1772413200"})
    void a_date_of_no_time_of_the_portal_is_refused(String field) {
        assertThatThrownBy(() -> read("{" + field + "}")).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void what_the_portal_wrote_is_read_whatever_is_asked_of_callers() {
        Sent old = new Sent("a\nb", null, null, null, LocalDate.parse("+67562-04-20"), Instant.parse("+67562-04-20T02:00:00Z"));
        assertThat(Json.read(Json.write(old), Sent.class)).isEqualTo(old);
    }

    private static Sent read(String json) throws JsonProcessingException {
        return Json.strict().readValue(json, Sent.class);
    }

    record Sent(@Size(max = 300) String title, @Size(max = 500) String need, List<@Size(max = 40) String> names, @Size(max = 30) List<@Size(max = 1000) String> points,
            LocalDate day, Instant at) {
    }
}
