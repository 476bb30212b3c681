package org.sheqia.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.contract.AgreementFixture.BID;
import static org.sheqia.contract.AgreementFixture.PLAN;
import static org.sheqia.testing.Refusal.refused;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.contract.entity.ContractTerms.Line;
import org.sheqia.contract.entity.ContractTerms.PlannedInstalment;
import org.sheqia.money.entity.Money;
import org.sheqia.tenantconfig.GradeDeductions;
import org.sheqia.tenantconfig.Instalment.Gate;
import org.sheqia.tenantconfig.ReportRules;

/** What a contract says follows from what was asked for and offered; its instalments add up. */
class ContractTermsTest {

    @Example
    void each_line_has_its_offered_price_and_staff_stands_apart() {
        ContractTerms terms = AgreementFixture.terms();

        assertThat(terms.indicators()).containsExactly(line("上门探访", "次", 240, "140.00", "33600.00"), line("小组活动", "场", 12, "1000.00", "12000.00"));
        assertThat(terms.staff()).containsExactly(line("社工", "人月", 12, "1000.00", "12000.00"));
        assertThat(terms.deductions()).isEqualTo(new GradeDeductions(0, 5, 10));
        assertThat(terms.clauses()).isEmpty();
    }

    @Example
    void it_is_just_the_amount_that_was_awarded() {
        for (String amount : List.of("57599.99", "57600.01")) {
            refused("contract-differs-from-award",
                    () -> ContractTerms.from(AgreementFixture.content(6), BID, Money.of(amount), PLAN, null, null));
        }
    }

    @Example
    void where_nothing_is_said_no_grade_costs_anything_and_reports_are_the_usual() {
        ContractTerms terms = new ContractTerms(List.of(), List.of(), PLAN, null, "", null);

        assertThat(terms.deductions()).isEqualTo(GradeDeductions.NONE);
        assertThat(terms.reports()).isEqualTo(ReportRules.USUAL);
    }

    @Example
    void a_plan_is_numbered_without_gaps_adds_up_and_waits_for_no_settlement() {
        revised("paymentPlan[0].number instalments-numbered, paymentPlan[1].number instalments-numbered", planned(2, 50, Gate.SIGNED),
                planned(1, 50, Gate.FINAL_PASSED));
        revised("paymentPlan[1].gate gate-not-planned", planned(1, 50, Gate.SIGNED), planned(2, 50, Gate.SETTLEMENT));
        revised("paymentPlan instalments-sum", planned(1, 50, Gate.SIGNED), planned(2, 49, Gate.FINAL_PASSED));
        revised("paymentPlan instalments-sum", planned(1, 50, Gate.SIGNED), planned(2, 51, Gate.FINAL_PASSED));
    }

    @Property(tries = 300)
    void instalments_add_up_to_the_cent_each_but_the_last_its_share(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 30) Integer> percents,
            @ForAll @LongRange(min = 1, max = 100_000_000_00L) long cents) {
        Money amount = Money.of(BigDecimal.valueOf(cents, 2));
        List<PlannedInstalment> plan = new ArrayList<>();
        percents.forEach(p -> plan.add(planned(plan.size() + 1, p, Gate.SIGNED)));

        List<Money> sums = new ContractTerms(List.of(), List.of(), plan, null, "", null).instalments(amount);

        assertThat(Money.sum(sums)).isEqualTo(amount);
        assertThat(sums).hasSameSizeAs(percents);
        for (int i = 0; i < percents.size() - 1; i++) {
            assertThat(sums.get(i)).isEqualTo(amount.percent(percents.get(i)));
        }
    }

    @Example
    void a_third_of_a_yuan_goes_to_the_last() {
        List<PlannedInstalment> thirds = List.of(planned(1, 33, Gate.SIGNED), planned(2, 33, Gate.MID_TERM_PASSED), planned(3, 34, Gate.FINAL_PASSED));

        assertThat(new ContractTerms(List.of(), List.of(), thirds, null, "", null).instalments(Money.of("1.01")))
                .containsExactly(Money.of("0.33"), Money.of("0.33"), Money.of("0.35"));
    }

    private static void revised(String refusal, PlannedInstalment... plan) {
        refused(refusal, () -> AgreementFixture.draft(6).revise(new ContractTerms.Changeable(List.of(plan), "")));
    }

    private static PlannedInstalment planned(int number, int percent, Gate gate) {
        return new PlannedInstalment(number, percent, gate);
    }

    private static Line line(String name, String unit, int quantity, String price, String total) {
        return new Line(name, unit, quantity, Money.of(price), Money.of(total));
    }
}
