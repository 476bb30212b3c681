package org.sheqia.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.account.entity.PersonName;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({"王小明,王,小明", "李明,李,明", "Anna Li,Li,Anna", "Anna Maria Li,Li,Anna Maria"})
    void a_name_has_two_parts_and_they_make_the_name_again(String name, String family, String given) {
        PersonName parts = PersonName.of(name);

        assertThat(parts).isEqualTo(new PersonName(family, given));
        assertThat(parts.whole()).isEqualTo(name);
    }

    @Test
    void a_single_character_stays_what_it_is() {
        assertThat(PersonName.of(" 明 ").whole()).isEqualTo("明");
    }
}
