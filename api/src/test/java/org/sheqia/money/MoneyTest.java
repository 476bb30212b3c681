package org.sheqia.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.contract.entity.ContractTerms.PlannedInstalment;
import org.sheqia.money.entity.Money;
import org.sheqia.tenantconfig.GradeDeductions;
import org.sheqia.tenantconfig.Instalment.Gate;

class MoneyTest {

    @Test
    void is_written_with_two_decimals() {
        assertThat(Money.of("1008000")).hasToString("1008000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e5", "1.234", "12345678901234", "1,000", " 1", "NaN", "１２"})
    void anything_but_digits_with_two_decimals_is_refused(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void rounds_half_up_to_the_cent() {
        assertThat(Money.of(new BigDecimal("0.005"))).hasToString("0.01");
        assertThat(Money.of("0.05").percent(30)).hasToString("0.02");
    }

    @Property
    void instalments_add_up_to_the_cent(@ForAll @LongRange(min = 1, max = 10_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 8) Integer> shares) {
        Money amount = Money.of(BigDecimal.valueOf(cents, 2));
        List<PlannedInstalment> plan = new java.util.ArrayList<>();
        int left = 100;
        for (int i = 0; i < shares.size(); i++) {
            int percent = i == shares.size() - 1 ? left : shares.get(i);
            plan.add(new PlannedInstalment(i + 1, percent, Gate.SIGNED));
            left -= percent;
        }
        List<Money> sums = new ContractTerms(List.of(), List.of(), plan, GradeDeductions.NONE, "", null).instalments(amount);
        assertThat(Money.sum(sums)).isEqualTo(amount);
        assertThat(sums).noneMatch(Money::isNegative);
    }
}
