package org.sheqia.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheqia.organisation.entity.Control;

/** One person behind two bidders is found by the number; a name that both know is a question where not all numbers are known. */
class ControlTest {

    private static final Control CHEN = new Control("a", "陈伟", "李明", "chen", "li");

    @Test
    void a_number_that_stands_behind_both_makes_them_one_in_whatever_office() {
        assertThat(CHEN.isOneWith(new Control("b", "王芳", "陈伟", "wang", "chen"))).isTrue();
        assertThat(CHEN.isOneWith(new Control("b", "陈伟", "李明", "other", "another"))).as("namesakes").isFalse();
        assertThat(CHEN.isOneWith(new Control("b", "陈伟", "李明", null, null))).as("nobody has seen a number").isFalse();
    }

    @Test
    void a_name_is_a_question_only_where_a_number_is_missing() {
        assertThat(CHEN.isNamedLike(new Control("b", "王芳", "陈伟", "wang", null))).isTrue();
        assertThat(CHEN.isNamedLike(new Control("b", "陈伟", "王芳", null, "wang"))).isTrue();
        assertThat(CHEN.isNamedLike(new Control("b", "陈伟", "李明", "other", "another"))).as("all are known, and others").isFalse();
        assertThat(CHEN.isNamedLike(new Control("b", "王芳", "何方", null, null))).isFalse();
        assertThat(new Control("a", "陈伟", "李明", "chen", null).isNamedLike(new Control("b", "何方", "李明", "he", "li"))).isTrue();
    }
}
