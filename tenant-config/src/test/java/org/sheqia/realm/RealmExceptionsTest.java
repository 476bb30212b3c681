package org.sheqia.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator answers for. */
class RealmExceptionsTest {

    @Test
    void each_point_has_its_reason_and_a_reason_may_hold_an_equals_sign() {
        assertThat(RealmExceptions.parse(" second-factor = asked for by the province (acr=2) ;password-policy=no passwords here; "))
                .containsEntry(RealmRule.SECOND_FACTOR, "asked for by the province (acr=2)")
                .containsEntry(RealmRule.PASSWORD_POLICY, "no passwords here").hasSize(2);
        assertThat(RealmExceptions.parse("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "otp=brokered | “otp” is no point of a realm; there are verified-addresses,",
        "second-factor | second-factor has no reason",
        "second-factor= | second-factor has no reason",
        "second-factor=a;second-factor=b | answered twice"})
    void what_cannot_be_meant_is_refused(String text, String line) {
        assertThatThrownBy(() -> RealmExceptions.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(line);
    }
}
