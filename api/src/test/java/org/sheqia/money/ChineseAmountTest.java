package org.sheqia.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.money.entity.ChineseAmount;
import org.sheqia.money.entity.Money;

class ChineseAmountTest {

    @ParameterizedTest
    @CsvSource({"0.00,零元整", "0.05,伍分", "0.50,伍角整", "1.00,壹元整", "10.00,壹拾元整", "45600.00,肆万伍仟陆佰元整",
        "1008000.00,壹佰万零捌仟元整", "100000.01,壹拾万元零壹分", "1006.30,壹仟零陆元叁角整", "20030.00,贰万零叁拾元整",
        "100000000.00,壹亿元整", "100020000.00,壹亿零贰万元整", "1000010000000.00,壹万亿零壹仟万元整"})
    void is_written_as_on_a_cheque(String amount, String words) {
        assertThat(ChineseAmount.of(Money.of(amount))).isEqualTo(words);
    }
}
