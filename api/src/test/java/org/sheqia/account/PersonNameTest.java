package org.sheqia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.account.entity.PersonName;
import org.sheqia.problem.entity.Rejected;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({"陈 伟,陈伟", "陈　伟,陈伟", "陈\u00a0伟,陈伟", "司马 光,司马光", "欧阳 修,欧阳修", "' 明 ',明", "古丽米热·艾比布力,古丽米热·艾比布力",
        "古丽米热 • 艾比布力,古丽米热·艾比布力", "𠮷田 伟,𠮷田伟", "周𪻐,周𪻐", "Anna  Maria Li,Anna Maria Li", "Jean-Luc O’Neil,Jean-Luc O’Neil"})
    void a_name_is_written_one_way(String typed, String written) {
        assertThat(PersonName.of("name", typed).whole()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "·", "管理员1", "陈伟\u202e", "陈\u200b伟", "<b>陈伟</b>"})
    void what_no_name_has_is_refused(String typed) {
        assertThatThrownBy(() -> PersonName.of("name", typed)).isInstanceOf(Rejected.class);
    }

    @Test
    void sixty_rare_characters_are_a_name_and_one_more_is_not() {
        assertThat(PersonName.of("name", "𠮷".repeat(60)).whole()).hasSize(120);
        assertThatThrownBy(() -> PersonName.of("name", "𠮷".repeat(61))).isInstanceOf(Rejected.class);
    }
}
