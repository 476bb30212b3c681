package org.sheqia.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.organisation.entity.CreditCode;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350200MA2YJ1XR9G", "913502000728319549"})
    void real_codes_are_valid(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350200MA2YJ1XR9H", "91350200MA2YJ1XR8G", "9135020OMA2YJ1XR9G", "91350200MA2YJ1XR9", "", "91350200ma2yj1xr9g"})
    void a_wrong_digit_letter_or_length_is_not(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }

    @Property
    void a_completed_code_is_valid_and_one_changed_digit_breaks_it(@ForAll @IntRange(max = 999_999) int number,
            @ForAll @IntRange(min = 10, max = 15) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        String code = CreditCode.complete("52440605", "MJ%06d".formatted(number));
        assertThat(CreditCode.isValid(code)).isTrue();
        char changed = (char) ('0' + (code.charAt(place) - '0' + by) % 10);
        assertThat(CreditCode.isValid(code.substring(0, place) + changed + code.substring(place + 1))).isFalse();
    }
}
