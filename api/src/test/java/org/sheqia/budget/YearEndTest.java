package org.sheqia.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.budget.AppropriationTest.CAUSE;
import static org.sheqia.budget.AppropriationTest.NOW;
import static org.sheqia.budget.AppropriationTest.granted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.ProjectFunding;
import org.sheqia.budget.entity.Transfer;
import org.sheqia.budget.entity.YearEnd;
import org.sheqia.money.entity.Money;

/** At a year's end what projects hold goes on, line by line; the rest goes with it or lapses. */
class YearEndTest {

    private final Appropriation year = granted("1000.00");
    private final Appropriation next = year.nextYear(NOW);
    private final ProjectFunding visits = holding("p-1", null, 3, "400.00");

    @Test
    void what_a_project_holds_stands_on_the_same_line_of_the_next_year() {
        visits.book(year, Transfer.COMMIT, Money.of("300.00"), CAUSE);
        visits.holdFor("c-1");

        YearEnd end = end(List.of(visits), List.of(), true);

        ProjectFunding carried = end.carried().get(0);
        assertThat(end.carried()).hasSize(1);
        assertThat(carried.projectId()).isEqualTo("p-1");
        assertThat(carried.contractId()).isEqualTo("c-1");
        assertThat(carried.appropriationId()).isEqualTo(next.id()).isNotEqualTo(visits.appropriationId());
        assertThat(visits.appropriationId()).isEqualTo(year.id());
        assertThat(carried.line()).isEqualTo(3);
        assertThat(carried.balances().reserved()).isEqualTo(Money.of("100.00"));
        assertThat(carried.balances().committed()).isEqualTo(Money.of("300.00"));
        assertThat(visits.balances().reserved()).isEqualTo(Money.ZERO);
        assertThat(end.entries()).hasSize(6);
    }

    @Test
    void what_the_next_year_holds_for_the_project_already_is_added_to() {
        ProjectFunding there = new ProjectFunding("p-1", null, next.id(), 0);

        YearEnd end = end(List.of(visits), List.of(new ProjectFunding("p-2", null, next.id(), 0), new ProjectFunding("p-1", "c-2", next.id(), 0), there), true);

        assertThat(end.carried()).isEmpty();
        assertThat(there.balances().reserved()).isEqualTo(Money.of("400.00"));
    }

    @Test
    void what_was_spent_stays_and_a_project_that_holds_nothing_more_is_not_carried() {
        visits.book(year, Transfer.COMMIT, Money.of("400.00"), CAUSE);
        visits.book(year, Transfer.SPEND, Money.of("400.00"), CAUSE);

        YearEnd end = end(List.of(visits), List.of(), true);

        assertThat(end.carried()).isEmpty();
        assertThat(year.amount()).isEqualTo(Money.of("400.00"));
        assertThat(next.amount()).isEqualTo(Money.of("600.00"));
    }

    @Test
    void what_is_free_lapses_unless_it_is_carried() {
        YearEnd end = end(List.of(visits), List.of(), false);

        assertThat(year.amount()).isEqualTo(Money.ZERO);
        assertThat(next.amount()).isEqualTo(Money.of("400.00"));
        assertThat(end.entries()).hasSize(3);
    }

    @Test
    void a_year_that_ended_books_nothing_more() {
        assertThat(year.isClosed()).isFalse();
        end(List.of(visits), List.of(), false);

        assertThat(year.isClosed()).isTrue();
        assertThatThrownBy(() -> year.book(Transfer.GRANT, Money.of("1.00"), CAUSE)).hasMessage("fiscal-year-closed {year=2026}");
    }

    @Test
    void what_a_foundation_paid_and_nobody_spent_goes_on_with_its_pledge() {
        Appropriation paid = Appropriation.pledged(2026, "pledge-1", "慈善会", NOW);
        ProjectFunding funded = new ProjectFunding("p-1", "c-1", paid.id(), 0);
        paid.book(Transfer.GRANT, Money.of("500.00"), CAUSE);
        funded.book(paid, Transfer.RESERVE, Money.of("500.00"), CAUSE);
        funded.book(paid, Transfer.COMMIT, Money.of("500.00"), CAUSE);
        paid.receive(Money.of("300.00"));
        funded.book(paid, Transfer.SPEND, Money.of("120.00"), CAUSE);
        Appropriation later = paid.nextYear(NOW);

        new YearEnd(paid, later, "budget-change.approved", NOW).carry(List.of(funded), List.of(), true);

        assertThat(later.spendable(Money.of("380.00"))).isEqualTo(Money.of("180.00"));
        assertThat(paid.spendable(Money.of("1.00"))).isEqualTo(Money.ZERO);
    }

    @Test
    void money_is_for_the_contract_that_holds_it_and_for_any_before_one_is_signed() {
        assertThat(visits.isFor("c-1")).isTrue();
        assertThat(visits.isFor("c-2")).isTrue();

        visits.holdFor("c-1");

        assertThat(visits.isFor("c-1")).isTrue();
        assertThat(visits.isFor("c-2")).isFalse();
    }

    @Test
    void what_the_appropriation_refuses_the_project_does_not_hold() {
        assertThatThrownBy(() -> visits.book(year, Transfer.RESERVE, Money.of("600.01"), CAUSE)).hasMessageStartingWith("appropriation-exceeded");

        assertThat(visits.balances().reserved()).isEqualTo(Money.of("400.00"));
    }

    private ProjectFunding holding(String project, String contract, int line, String sum) {
        ProjectFunding funding = new ProjectFunding(project, contract, year.id(), line);
        funding.book(year, Transfer.RESERVE, Money.of(sum), CAUSE);
        return funding;
    }

    private YearEnd end(List<ProjectFunding> fundings, List<ProjectFunding> there, boolean carryFree) {
        YearEnd end = new YearEnd(year, next, "budget-change.approved", NOW);
        end.carry(fundings, there, carryFree);
        return end;
    }
}
