package org.sheqia.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.organisation.entity.IdentityNumber;
import org.sheqia.problem.entity.Rejected;

class IdentityNumberTest {

    @Test
    void a_residents_number_is_one_however_it_is_typed() {
        // The example of GB 11643-1999.
        assertThat(IdentityNumber.of("n", "11010519491231002X")).isEqualTo(IdentityNumber.of("n", "110105 19491231 002x"));
        assertThat(IdentityNumber.of("n", "11010519491231002X").lastFour()).isEqualTo("002X");
        assertThat(IdentityNumber.of("n", "E12345678").lastFour()).isEqualTo("5678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "11010519491231X02X", "12345", "", "陈伟陈伟陈伟"})
    void what_is_no_number_is_refused(String typed) {
        assertThatThrownBy(() -> IdentityNumber.of("n", typed)).isInstanceOf(Rejected.class);
    }
}
