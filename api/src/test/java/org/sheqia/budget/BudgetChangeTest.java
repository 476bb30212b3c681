package org.sheqia.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.budget.AppropriationTest.NOW;
import static org.sheqia.budget.AppropriationTest.granted;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetChange;
import org.sheqia.budget.entity.BudgetChange.Kind;
import org.sheqia.budget.entity.BudgetEvent;
import org.sheqia.money.entity.Money;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.entity.Owned;

/** Who proposes that money moves does not decide it, and a year is carried over once it has ended. */
class BudgetChangeTest {

    private static final Actor FINANCE = new Actor("finance", "finance", "财务", Set.of());
    private static final Actor APPROVER = new Actor("approver", "approver", "审批", Set.of());

    private final Appropriation town = granted("1000.00");

    @Test
    void a_proposal_tells_the_approvers_what_is_asked_and_why() {
        BudgetChange change = increase();

        assertThat(change.proposed()).isEqualTo(new BudgetEvent.Proposed(subject(change), Kind.INCREASE, 2026, Money.of("50.00"), "追加"));
        assertThat(Told.by(change.proposed())).contains(Audience.tenant("dali", Role.APPROVER));
    }

    @Test
    void an_approval_tells_finance_what_moves() {
        BudgetChange change = increase();

        BudgetEvent.Approved approved = change.approve(APPROVER, NOW);

        assertThat(approved).isEqualTo(new BudgetEvent.Approved(subject(change), Kind.INCREASE, 2026, Money.of("50.00")));
        assertThat(Told.by(approved)).contains(Audience.tenant("dali", Role.FINANCE));
        assertThatThrownBy(() -> change.reject("太晚", APPROVER, NOW)).hasMessageStartingWith("illegal-state {state=APPROVED");
    }

    @Test
    void a_rejection_tells_finance_why() {
        BudgetChange change = increase();

        BudgetEvent.Rejected rejected = change.reject("无依据", APPROVER, NOW);

        assertThat(rejected).isEqualTo(new BudgetEvent.Rejected(subject(change), Kind.INCREASE, 2026, "无依据"));
        assertThat(Told.by(rejected)).contains(Audience.tenant("dali", Role.FINANCE));
        assertThatThrownBy(() -> change.approve(APPROVER, NOW)).hasMessageStartingWith("illegal-state {state=REJECTED");
    }

    @Test
    void nobody_decides_what_they_proposed() {
        BudgetChange change = increase();

        assertThatThrownBy(() -> change.approve(FINANCE, NOW)).hasMessageStartingWith("separation-of-duties");
        assertThatThrownBy(() -> change.reject("撤回", FINANCE, NOW)).hasMessageStartingWith("separation-of-duties");
        change.approve(APPROVER, NOW);
    }

    @Test
    void a_transfer_names_who_gives_and_who_gets() {
        Appropriation other = granted("1.00");

        BudgetChange change = new BudgetChange(Kind.TRANSFER, town, other, Money.of("10.00"), "调剂", FINANCE, NOW);

        assertThat(change.kind()).isEqualTo(Kind.TRANSFER);
        assertThat(change.appropriationId()).isEqualTo(town.id());
        assertThat(change.toAppropriationId()).isEqualTo(other.id());
        assertThat(change.amount()).isEqualTo(Money.of("10.00"));
        assertThat(change.fiscalYear()).isEqualTo(2026);
        assertThat(increase().toAppropriationId()).isNull();
    }

    @Test
    void a_year_is_carried_over_from_midnight_in_china_on() {
        Instant newYear = Instant.parse("2026-12-31T16:00:00Z");

        assertThatThrownBy(() -> BudgetChange.carryOver(2026, true, "结转", FINANCE, newYear.minusNanos(1000))).hasMessage("fiscal-year-not-ended {year=2026}");
        assertThat(BudgetChange.carryOver(2026, true, "结转", FINANCE, newYear).carriesFree()).isTrue();

        BudgetChange lapsing = Owned.by("dali", BudgetChange.carryOver(2025, false, "结转", FINANCE, newYear));
        assertThat(lapsing.carriesFree()).isFalse();
        assertThat(lapsing.proposed()).isEqualTo(new BudgetEvent.Proposed(new Subject("budget-change", lapsing.id(), "dali", null, null, "2025"),
                Kind.CARRY_OVER, 2025, null, "结转"));
    }

    private BudgetChange increase() {
        return Owned.by("dali", new BudgetChange(Kind.INCREASE, town, null, Money.of("50.00"), "追加", FINANCE, NOW));
    }

    private static Subject subject(BudgetChange change) {
        return new Subject("budget-change", change.id(), "dali", null, null, "2026");
    }
}
