package org.sheqia.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.audit.entity.Subject;
import org.sheqia.budget.entity.Account;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetEntry;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.budget.entity.Transfer;
import org.sheqia.money.entity.Money;
import org.sheqia.tenancy.entity.Owned;

/** An appropriation gives what is free, to the cent; a pledge moreover only what the foundation has paid. */
class AppropriationTest {

    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final Cause CAUSE = new Cause("project.published", "p-1", null, NOW);

    private final Appropriation town = granted("1000.00");

    @Test
    void the_last_cent_can_be_reserved_and_not_one_more() {
        town.book(Transfer.RESERVE, Money.of("999.99"), CAUSE);
        assertThatThrownBy(() -> town.book(Transfer.RESERVE, Money.of("0.02"), CAUSE))
                .hasMessage("appropriation-exceeded {free=0.01, needed=0.02, year=2026, source=TOWN_FINANCE}");

        town.book(Transfer.RESERVE, Money.of("0.01"), CAUSE);

        assertThat(town.free()).isEqualTo(Money.ZERO);
        assertThat(town.balances().reserved()).isEqualTo(town.amount()).isEqualTo(Money.of("1000.00"));
    }

    @Test
    void what_is_reserved_cannot_be_withdrawn() {
        town.book(Transfer.RESERVE, Money.of("400.00"), CAUSE);

        assertThatThrownBy(() -> town.book(Transfer.WITHDRAW, Money.of("600.01"), CAUSE)).hasMessageStartingWith("appropriation-exceeded");
        town.book(Transfer.WITHDRAW, Money.of("600.00"), CAUSE);

        assertThat(town.amount()).isEqualTo(Money.of("400.00"));
    }

    @Test
    void a_project_goes_from_reserved_to_committed_to_spent_and_back() {
        town.book(Transfer.RESERVE, Money.of("500.00"), CAUSE);
        town.book(Transfer.COMMIT, Money.of("450.00"), CAUSE);
        town.book(Transfer.RELEASE_RESERVE, Money.of("50.00"), CAUSE);
        town.book(Transfer.SPEND, Money.of("225.00"), CAUSE);
        town.book(Transfer.RELEASE_COMMITMENT, Money.of("100.00"), CAUSE);
        town.book(Transfer.REPAY, Money.of("25.00"), CAUSE);

        assertThat(town.balances().reserved()).isEqualTo(Money.ZERO);
        assertThat(town.balances().committed()).isEqualTo(Money.of("125.00"));
        assertThat(town.balances().spent()).isEqualTo(Money.of("200.00"));
        assertThat(town.free()).isEqualTo(Money.of("675.00"));
        assertThat(town.amount()).isEqualTo(Money.of("1000.00"));
    }

    @ParameterizedTest
    @EnumSource(value = Transfer.class, names = {"RELEASE_RESERVE", "COMMIT", "RELEASE_COMMITMENT", "SPEND", "REPAY"})
    void no_account_gives_what_it_does_not_have(Transfer transfer) {
        assertThatThrownBy(() -> town.book(transfer, Money.of("0.01"), CAUSE)).isInstanceOf(IllegalStateException.class)
                .hasMessage(transfer + " of 0.01 takes more than there is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01"})
    void nothing_moves_by_nothing_or_backwards(String sum) {
        assertThatThrownBy(() -> town.book(Transfer.RESERVE, Money.of(sum), CAUSE)).isInstanceOf(IllegalArgumentException.class).hasMessage("RESERVE of " + sum);
    }

    @Test
    void an_entry_names_both_accounts_the_sum_and_the_year() {
        BudgetEntry entry = town.book(Transfer.RESERVE, Money.of("10.00"), CAUSE);

        assertThat(entry.debit()).isEqualTo(Account.RESERVED);
        assertThat(entry.credit()).isEqualTo(Account.FREE);
        assertThat(entry.amount()).isEqualTo(Money.of("10.00"));
        assertThat(entry.fiscalYear()).isEqualTo(2026);
    }

    @Test
    void a_pledge_is_reserved_whole_and_spent_only_as_far_as_it_was_paid() {
        Appropriation pledge = committedPledge();
        assertThat(pledge.isPledged()).isTrue();
        assertThatThrownBy(() -> pledge.book(Transfer.SPEND, Money.of("0.01"), CAUSE)).hasMessage("pledge-not-received {needed=0.01, available=0.00}");

        pledge.receive(Money.of("300.00"));
        pledge.book(Transfer.SPEND, Money.of("100.00"), CAUSE);

        assertThat(pledge.spendable(Money.of("500.00"))).isEqualTo(Money.of("200.00"));
        assertThat(pledge.spendable(Money.of("150.00"))).isEqualTo(Money.of("150.00"));
        assertThatThrownBy(() -> pledge.book(Transfer.SPEND, Money.of("200.01"), CAUSE)).hasMessage("pledge-not-received {needed=200.01, available=200.00}");
        pledge.book(Transfer.SPEND, Money.of("200.00"), CAUSE);
        assertThat(pledge.balances().spent()).isEqualTo(Money.of("300.00"));
    }

    @Test
    void the_tenants_own_money_is_all_there() {
        assertThat(town.isPledged()).isFalse();
        assertThat(town.spendable(Money.of("9999.99"))).isEqualTo(Money.of("9999.99"));
    }

    @Test
    void next_year_is_the_same_source_with_nothing_granted() {
        Appropriation next = town.nextYear(NOW);

        assertThat(next.fiscalYear()).isEqualTo(2027);
        assertThat(next.source()).isEqualTo(FundingSource.TOWN_FINANCE);
        assertThat(next.amount()).isEqualTo(Money.ZERO);
        assertThat(next.isLike(town)).isTrue();
        assertThat(next.spendable(Money.of("1.00"))).isEqualTo(Money.of("1.00"));
    }

    @Test
    void next_year_a_pledge_is_still_that_pledge_and_nothing_of_it_paid() {
        Appropriation next = committedPledge().nextYear(NOW);

        assertThat(next.isPledged()).isTrue();
        assertThat(next.isLike(committedPledge())).isTrue();
        assertThat(next.spendable(Money.of("1.00"))).isEqualTo(Money.ZERO);
    }

    @Test
    void money_is_alike_of_one_source_and_one_pledge() {
        Appropriation other = Appropriation.pledged(2026, "pledge-2", "慈善会", NOW);

        assertThat(town.isLike(new Appropriation(2026, FundingSource.DISTRICT_FINANCE, null, NOW))).isFalse();
        assertThat(committedPledge().isLike(other)).isFalse();
        assertThat(other.isLike(new Appropriation(2026, FundingSource.FOUNDATION, null, NOW))).isFalse();
        assertThat(other.isLike(Appropriation.pledged(2027, "pledge-2", "慈善会", NOW))).isTrue();
    }

    @Test
    void it_is_called_by_its_year_and_source() {
        assertThat(town.subject()).isEqualTo(new Subject("appropriation", town.id(), "dali", null, null, "2026 TOWN_FINANCE"));
    }

    static Appropriation granted(String sum) {
        Appropriation granted = Owned.by("dali", new Appropriation(2026, FundingSource.TOWN_FINANCE, null, NOW));
        granted.book(Transfer.GRANT, Money.of(sum), new Cause("appropriation.entered", NOW));
        return granted;
    }

    /** 500 yuan of a foundation, all committed and none paid. */
    static Appropriation committedPledge() {
        Appropriation pledge = Owned.by("dali", Appropriation.pledged(2026, "pledge-1", "慈善会", NOW));
        for (Transfer transfer : new Transfer[] {Transfer.GRANT, Transfer.RESERVE, Transfer.COMMIT}) {
            pledge.book(transfer, Money.of("500.00"), CAUSE);
        }
        return pledge;
    }
}
