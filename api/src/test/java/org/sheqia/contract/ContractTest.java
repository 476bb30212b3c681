package org.sheqia.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.contract.AgreementFixture.AMOUNT;
import static org.sheqia.contract.AgreementFixture.APPROVER;
import static org.sheqia.contract.AgreementFixture.CODE;
import static org.sheqia.contract.AgreementFixture.LEGAL;
import static org.sheqia.contract.AgreementFixture.NOW;
import static org.sheqia.contract.AgreementFixture.OFFICER;
import static org.sheqia.contract.AgreementFixture.UNTIL;
import static org.sheqia.testing.Refusal.inState;
import static org.sheqia.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.award.entity.Award;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.contract.entity.PaperSignatures;
import org.sheqia.money.entity.Money;
import org.sheqia.project.ProjectFixture;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.Tenant.Side;

/** A contract: each act in each state, what it says, who hears of it, and what is paid back after an early end. */
class ContractTest {

    private static final Map<String, Consumer<Contract>> ACTS = new LinkedHashMap<>();
    private static final PaperSignatures PAPER = new PaperSignatures("s".repeat(36), "甲", LocalDate.of(2026, 5, 18), "乙", LocalDate.of(2026, 5, 19));

    static {
        ACTS.put("revise", c -> c.revise(new ContractTerms.Changeable(AgreementFixture.PLAN, "另附")));
        ACTS.put("offer", c -> c.offer(c.organisationName(), UNTIL, Side.ORGANISATION, NOW));
        ACTS.put("decline", c -> c.decline("单价不符"));
        ACTS.put("withdraw", c -> c.withdraw("条款有误"));
        ACTS.put("sign", c -> c.sign(Side.ORGANISATION, LEGAL, NOW));
        ACTS.put("register", c -> c.register(PAPER, OFFICER, NOW));
        ACTS.put("discard", Contract::discard);
        ACTS.put("complete", c -> c.complete(NOW));
        ACTS.put("terminate", c -> c.terminate("机构停业", NOW));
        ACTS.put("settle", c -> c.settle(Money.ZERO, NOW));
        ACTS.put("renew", c -> c.renewal(2, List.of(new FundingLine("one", AMOUNT)), 1, NOW));
        ACTS.put("change", Contract::requireActive);
        ACTS.put("pay", Contract::requirePayable);
    }

    @ParameterizedTest(name = "{0} allows {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DRAFT      | revise offer discard
            SIGNING    | decline withdraw sign register
            ACTIVE     | complete terminate settle renew change pay
            COMPLETED  | renew
            TERMINATED | pay
            DISCARDED  | -
            """)
    void each_act_in_each_state(ContractStatus status, String allowed) {
        ACTS.forEach((name, act) -> {
            Contract contract = AgreementFixture.in(status);
            assertThat(contract.status()).isEqualTo(status);
            inState(allowed, name, contract::status, () -> act.accept(contract));
        });
        refused(status == ContractStatus.SIGNING ? "paper-not-registered" : "illegal-state",
                () -> AgreementFixture.in(status).confirmPaper(APPROVER, NOW));
    }

    @Test
    void it_says_what_was_awarded_and_lasts_the_months_that_were_asked_for() {
        Project project = ProjectFixture.published(AgreementFixture.content(6));
        Award award = AgreementFixture.award();

        Contract contract = AgreementFixture.draft(project, award);

        assertThat(contract.number()).isEqualTo("2026-dali-001-C" + award.id().substring(32));
        assertThat(contract.projectId()).isEqualTo(project.id());
        assertThat(contract.awardId()).isEqualTo(award.id());
        assertThat(contract.creditCode()).isEqualTo(CODE);
        assertThat(contract.organisationName()).isEqualTo("南海社工中心");
        assertThat(contract.amount()).isEqualTo(AMOUNT);
        assertThat(contract.serviceFrom()).isEqualTo("2026-06-01");
        assertThat(contract.serviceUntil()).isEqualTo("2026-11-30");
        assertThat(contract.terms()).isEqualTo(AgreementFixture.terms());
        assertThat(contract.contractId()).isEqualTo(contract.id());
        assertThat(contract.isRenewal()).isFalse();
        assertThat(contract.renews()).isNull();
        assertThat(contract.funding()).isEmpty();
        assertThat(contract.subject()).isEqualTo(new Subject("contract", contract.id(), "dali", null, project.id(), "长者服务", contract.id()));
        assertThat(contract.title()).isEqualTo("长者服务");
    }

    @Test
    void what_is_revised_is_what_is_offered() {
        Contract contract = AgreementFixture.draft(6);
        var one = List.of(new ContractTerms.PlannedInstalment(1, 100, AgreementFixture.PLAN.get(2).gate()));

        assertThat(contract.revise(new ContractTerms.Changeable(one, "验收后一次付清")).changes()).extracting(Change::field)
                .containsExactly("paymentPlan", "clauses");

        ContractTerms then = AgreementFixture.terms();
        assertThat(contract.terms()).isEqualTo(new ContractTerms(then.indicators(), then.staff(), one, then.deductions(), "验收后一次付清", then.reports()));
        ContractEvent.Offered offered = contract.offer("南海社会工作中心", UNTIL, Side.ORGANISATION, NOW);
        assertThat(contract.organisationName()).as("as it is called now").isEqualTo("南海社会工作中心");
        assertThat(offered).isEqualTo(new ContractEvent.Offered(contract.subject(), CODE, AMOUNT, UNTIL));
        assertThat(Told.by(offered)).contains(Audience.organisation(CODE));
        assertThat(contract.round().signsFirst()).isEqualTo(Side.ORGANISATION);
    }

    @Test
    void completed_it_is_told_to_everybody_and_a_renewal_that_does_not_come_about_is_discarded() {
        Contract contract = AgreementFixture.active(6);
        assertThat(contract.complete(NOW)).isEqualTo(new ContractEvent.Completed(contract.subject(), CODE, "南海社工中心", AMOUNT));

        Contract other = AgreementFixture.draft(6);
        assertThat(other.discard()).isEqualTo(new ContractEvent.Discarded(other.subject(), CODE));
        assertThat(other.status()).isEqualTo(ContractStatus.DISCARDED);
    }

    @Test
    void terminated_nothing_is_settled_and_both_sides_hear_why() {
        Contract contract = AgreementFixture.active(6);

        ContractEvent.Terminated ended = contract.terminate("机构停业", NOW);

        assertThat(ended).isEqualTo(new ContractEvent.Terminated(contract.subject(), CODE, "南海社工中心", "机构停业", Money.ZERO));
        assertThat(Told.by(ended)).contains(Audience.organisation(CODE), Audience.tenant("dali", Role.OFFICER));
        refused("no-repayment-due", () -> contract.repayment().enter(contract, WorkingDays.dayOf(NOW), "回单", NOW));
    }

    @ParameterizedTest
    @CsvSource({"0.01,0.01", "0.00,0.00", "-0.01,0.00"})
    void ended_by_both_it_says_what_is_still_to_be_paid(String balance, String settlement) {
        Contract contract = AgreementFixture.active(6);

        assertThat(contract.settle(Money.of(balance), NOW))
                .isEqualTo(new ContractEvent.Terminated(contract.subject(), CODE, "南海社工中心", "agreed", Money.of(settlement)));
        assertThat(contract.status()).isEqualTo(ContractStatus.TERMINATED);
        if (balance.startsWith("-")) {
            assertThat(contract.repayment().enter(contract, WorkingDays.dayOf(NOW), "回单", NOW).amount()).isEqualTo(Money.of("0.01"));
        } else {
            refused("no-repayment-due", () -> contract.repayment().enter(contract, WorkingDays.dayOf(NOW), "回单", NOW));
        }
    }

    @Test
    void what_was_overpaid_comes_back_once_between_the_end_and_today() {
        Contract contract = AgreementFixture.active(6);
        contract.settle(Money.of("-800.50"), NOW);
        Instant later = NOW.plus(Duration.ofDays(10));
        LocalDate end = WorkingDays.dayOf(NOW);

        refused("paidOn paid-on", () -> contract.repayment().enter(contract, end.minusDays(1), "回单", later));
        refused("paidOn paid-on", () -> contract.repayment().enter(contract, end.plusDays(11), "回单", later));
        refused("no-repayment-entered", () -> contract.repayment().confirm(contract, later));
        assertThat(Told.by(contract.repayment().enter(contract, end.plusDays(9), "回单", later)))
                .contains(Audience.tenant("dali", Role.FINANCE), Audience.tenant("dali", Role.APPROVER));
        refused("no-repayment-due", () -> contract.repayment().enter(contract, end.plusDays(10), "回单2", later));
        assertThat(Told.by(contract.repayment().giveBack(contract, "日期不符"))).contains(Audience.tenant("dali", Role.FINANCE));
        refused("no-repayment-entered", () -> contract.repayment().giveBack(contract, "日期不符"));
        contract.repayment().enter(contract, end.plusDays(10), "回单1", later);
        assertThat(contract.repayment().confirm(contract, later))
                .isEqualTo(new ContractEvent.Repaid(contract.subject(), CODE, Money.of("800.50"), end.plusDays(10), "回单1"));
        refused("no-repayment-entered", () -> contract.repayment().confirm(contract, later));
        refused("no-repayment-entered", () -> contract.repayment().giveBack(contract, "日期不符"));
        refused("no-repayment-due", () -> contract.repayment().enter(contract, end.plusDays(10), "回单2", later));
    }
}
