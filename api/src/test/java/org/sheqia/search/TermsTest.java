package org.sheqia.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.search.entity.Terms;

class TermsTest {

    @Test
    void chinese_is_asked_for_by_every_two_characters() {
        assertThat(Terms.askedBy("居家养老")).containsExactly("居家", "家养", "养老");
    }

    @Test
    void chinese_is_kept_with_its_single_characters_too() {
        assertThat(Terms.of("养老")).containsExactlyInAnyOrder("养", "养老", "老");
        assertThat(Terms.askedBy("养")).containsExactly("养");
    }

    @Test
    void words_and_numbers_are_whole_in_lower_case_and_of_one_width() {
        assertThat(Terms.of("Ｈome care 2026-Dali-012")).containsExactlyInAnyOrder("home", "care", "2026", "dali", "012");
    }

    @Test
    void a_rare_character_of_two_units_is_not_cut() {
        assertThat(Terms.of("𠮷野")).contains("𠮷野", "𠮷", "野");
    }

    @Test
    void a_word_longer_than_a_term_is_kept_by_its_beginning() {
        assertThat(Terms.of("a".repeat(60))).isEqualTo(Terms.askedBy("a".repeat(50))).containsExactly("a".repeat(Terms.LENGTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "！？。", "%_%", "--", "()[]"})
    void punctuation_asks_for_nothing(String text) {
        assertThat(Terms.askedBy(text)).isEmpty();
    }

    @Property
    void each_part_of_a_chinese_name_finds_it(@ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 2, max = 40) String name,
            @ForAll @IntRange(max = 39) int from, @ForAll @IntRange(min = 1, max = 40) int length) {
        int start = from % name.length();
        String part = name.substring(start, Math.min(name.length(), start + length));
        assertThat(Terms.of(name)).containsAll(Terms.askedBy(part));
    }
}
