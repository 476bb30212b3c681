package org.sheqia.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.contract.AgreementFixture.APPROVER;
import static org.sheqia.contract.AgreementFixture.CODE;
import static org.sheqia.contract.AgreementFixture.LEGAL;
import static org.sheqia.contract.AgreementFixture.NOW;
import static org.sheqia.contract.AgreementFixture.UNTIL;
import static org.sheqia.contract.SupplementFixture.drafted;
import static org.sheqia.contract.SupplementFixture.extension;
import static org.sheqia.contract.SupplementFixture.increase;
import static org.sheqia.contract.SupplementFixture.termination;
import static org.sheqia.testing.Refusal.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractTerms.Line;
import org.sheqia.contract.entity.Supplement;
import org.sheqia.contract.entity.SupplementEvent;
import org.sheqia.contract.entity.SupplementRequest;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.Instalment.Gate;
import org.sheqia.tenantconfig.Tenant.Side;

/** How far a contract can be changed: a tenth more, three years in all, no more settled than was bought. */
class SupplementTermsTest {

    private Contract contract;

    @BeforeEach
    void inForce() {
        contract = AgreementFixture.active(6);
    }

    @Test
    void all_increases_together_add_a_tenth_and_not_a_cent_more() {
        assertThat(drafted(contract, increase(34, 1, 0)).value()).isEqualTo(Money.of("5760.00"));
        refused("indicatorQuantities supplement-too-much", () -> drafted(contract, increase(35, 1, 0)));
        refused("indicatorQuantities supplement-too-much", () -> new Supplement(contract, 2, increase(34, 1, 0), Money.of("0.01"), NOW));
    }

    @Test
    void a_tenth_is_counted_of_what_was_awarded_not_of_what_was_added() {
        SupplementFixture.effective(contract, increase(0, 5, 0));
        assertThat(contract.amount()).isEqualTo(Money.of("62600.00"));

        Money before = Money.of("5000.00");
        assertThat(new Supplement(contract, 2, increase(5, 0, 0), before, NOW).value()).isEqualTo(Money.of("700.00"));
        refused("indicatorQuantities supplement-too-much", () -> new Supplement(contract, 2, increase(6, 0, 0), before, NOW));
    }

    @Test
    void an_increase_is_in_the_contract_with_the_last_signature() {
        Supplement supplement = drafted(contract, increase(10, 1, 2));
        supplement.offer(contract, contract.organisationName(), Money.ZERO, UNTIL, Side.TENANT, NOW);
        supplement.sign(Side.TENANT, APPROVER, contract, Money.ZERO, NOW);
        SupplementEvent last = supplement.sign(Side.ORGANISATION, LEGAL, contract, Money.ZERO, NOW);

        assertThat(last).isEqualTo(new SupplementEvent.Increased(supplement.subject(), contract.id(), CODE, "南海社工中心", Money.of("4400.00"),
                Gate.FINAL_PASSED));
        assertThat(Told.by(last)).contains(Audience.organisation(CODE), Audience.tenant("dali", Role.FINANCE));
        assertThat(contract.amount()).isEqualTo(Money.of("62000.00"));
        assertThat(contract.terms().indicators()).containsExactly(new Line("上门探访", "次", 250, Money.of("140.00"), Money.of("35000.00")),
                new Line("小组活动", "场", 13, Money.of("1000.00"), Money.of("13000.00")));
        assertThat(contract.terms().staff()).containsExactly(new Line("社工", "人月", 14, Money.of("1000.00"), Money.of("14000.00")));
        assertThat(contract.terms().paymentPlan()).isEqualTo(AgreementFixture.PLAN);
        assertThat(contract.terms().reports()).isEqualTo(AgreementFixture.terms().reports());
    }

    @Test
    void an_increase_adds_something_and_its_money_comes_from_somewhere() {
        refused("indicatorQuantities supplement-empty", () -> drafted(contract, increase(0, 0, 0)));
        refused("funding funding-sum", () -> drafted(contract, increase(List.of(0, 1), List.of(0), null, Gate.SIGNED)));
        refused("funding funding-sum", () -> drafted(contract, increase(List.of(0, 1), List.of(0), funding("one 999.99"), Gate.SIGNED)));
        refused("funding listed-twice", () -> drafted(contract, increase(List.of(0, 1), List.of(0), funding("one 999.99", "one 0.01"), Gate.SIGNED)));
        refused("gate NotNull", () -> drafted(contract, increase(List.of(0, 1), List.of(0), funding("one 1000.00"), null)));
        refused("gate NotNull", () -> drafted(contract, increase(List.of(0, 1), List.of(0), funding("one 1000.00"), Gate.SETTLEMENT)));

        Supplement two = drafted(contract, increase(List.of(0, 1), List.of(0), funding("one 999.99", "two 0.01"), Gate.SIGNED));
        assertThat(two.terms().funding()).isEqualTo(funding("one 999.99", "two 0.01"));
        assertThat(two.terms().gate()).isEqualTo(Gate.SIGNED);
    }

    @Test
    void every_line_of_the_contract_is_counted() {
        refused("indicatorQuantities one-per-line", () -> drafted(contract, increase(List.of(1), List.of(0), List.of(), Gate.SIGNED)));
        refused("indicatorQuantities one-per-line", () -> drafted(contract, increase(null, List.of(0), List.of(), Gate.SIGNED)));
        refused("staffQuantities one-per-line", () -> drafted(contract, increase(List.of(0, 1), List.of(), List.of(), Gate.SIGNED)));
    }

    @Test
    void an_extension_ends_later_and_within_three_years_of_the_first_day() {
        refused("serviceUntil NotNull", () -> drafted(contract, extension(null)));
        refused("serviceUntil extension-day", () -> drafted(contract, extension(LocalDate.of(2026, 11, 30))));
        refused("serviceUntil extension-day", () -> drafted(contract, extension(LocalDate.of(2029, 6, 1))));

        for (LocalDate right : List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2029, 5, 31))) {
            Supplement supplement = drafted(contract, extension(right));
            assertThat(supplement.terms().serviceUntil()).isEqualTo(right);
            assertThat(supplement.value()).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void no_more_is_settled_than_was_bought() {
        refused("indicatorQuantities[1] more-than-bought", () -> drafted(contract, termination(240, 13, 12)));
        refused("staffQuantities[0] more-than-bought", () -> drafted(contract, termination(240, 12, 13)));

        assertThat(drafted(contract, termination(240, 12, 12)).value()).isEqualTo(contract.amount());
        SupplementRequest nothing = termination(0, 0, 0);
        assertThat(drafted(contract, nothing).value()).isEqualTo(Money.ZERO);
    }

    private static List<FundingLine> funding(String... lines) {
        return List.of(lines).stream().map(l -> new FundingLine(l.split(" ")[0], Money.of(l.split(" ")[1]))).toList();
    }
}
