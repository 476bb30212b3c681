package org.sheqia.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.sheqia.budget.entity.Account;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetEntry;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.budget.entity.ProjectFunding;
import org.sheqia.budget.entity.Transfer;
import org.sheqia.budget.entity.YearEnd;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;

/** Whatever is booked in whatever order: the books balance, no account goes below nil, what is kept is the sum of the entries. */
class BooksBalanceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Cause CAUSE = new Cause("test.booked", NOW);

    private Appropriation year;
    private Appropriation next;
    private List<ProjectFunding> projects;
    private List<BudgetEntry> booked;
    private List<BudgetEntry> bookedNext;

    @BeforeTry
    void two_years_and_two_projects() {
        year = new Appropriation(2026, FundingSource.TOWN_FINANCE, null, NOW);
        next = new Appropriation(2027, FundingSource.TOWN_FINANCE, null, NOW);
        projects = List.of(new ProjectFunding("a", null, year.id(), 0), new ProjectFunding("b", null, year.id(), 0));
        booked = new ArrayList<>();
        bookedNext = new ArrayList<>();
    }

    @Property(tries = 300)
    void books_balance_after_every_step(@ForAll("steps") List<Step> steps) {
        for (Step step : steps) {
            attempt(step);
            requireBalance(year, booked);
        }
    }

    @Property(tries = 300)
    void nothing_is_lost_at_the_end_of_a_year(@ForAll("steps") List<Step> steps, @ForAll boolean carryFree) {
        steps.forEach(this::attempt);
        Money held = year.balances().reserved().plus(year.balances().committed());
        Money free = year.free();
        Money spent = year.balances().spent();

        YearEnd end = new YearEnd(year, next, "budget-change.approved", NOW);
        end.carry(projects, List.of(), carryFree);
        end.entries().forEach(e -> (e.fiscalYear() == 2026 ? booked : bookedNext).add(e));

        requireBalance(year, booked);
        requireBalance(next, bookedNext);
        assertThat(year.isClosed()).isTrue();
        assertThat(year.amount()).isEqualTo(spent);
        assertThat(next.amount()).isEqualTo(carryFree ? held.plus(free) : held);
        assertThat(next.balances().reserved().plus(next.balances().committed())).isEqualTo(held);
        List<BudgetEntry> both = new ArrayList<>(booked);
        both.addAll(bookedNext);
        assertThat(balance(both, Account.TRANSFERRED)).isEqualByComparingTo("0");
    }

    /** A step that is not possible is refused and changes nothing. */
    private void attempt(Step step) {
        ProjectFunding project = projects.get(step.project());
        try {
            boolean ofProject = step.transfer() != Transfer.GRANT && step.transfer() != Transfer.WITHDRAW;
            if (ofProject && !isPossible(project, step)) {
                return;
            }
            booked.add(ofProject ? project.book(year, step.transfer(), step.sum(), CAUSE) : year.book(step.transfer(), step.sum(), CAUSE));
        } catch (Rejected refused) {
            assertThat(refused.slug()).isEqualTo("appropriation-exceeded");
        }
    }

    /** The ledger draws no more than a project holds. */
    private static boolean isPossible(ProjectFunding project, Step step) {
        return switch (step.transfer().credit()) {
            case RESERVED -> !step.sum().exceeds(project.balances().reserved());
            case COMMITTED -> !step.sum().exceeds(project.balances().committed());
            case SPENT -> !step.sum().exceeds(project.balances().spent());
            default -> true;
        };
    }

    private static void requireBalance(Appropriation appropriation, List<BudgetEntry> entries) {
        BigDecimal all = BigDecimal.ZERO;
        for (Account account : Account.values()) {
            all = all.add(balance(entries, account));
        }
        assertThat(all).isEqualByComparingTo("0");
        assertThat(balance(entries, Account.RESERVED)).isEqualByComparingTo(appropriation.balances().reserved().toBigDecimal()).isNotNegative();
        assertThat(balance(entries, Account.COMMITTED)).isEqualByComparingTo(appropriation.balances().committed().toBigDecimal()).isNotNegative();
        assertThat(balance(entries, Account.SPENT)).isEqualByComparingTo(appropriation.balances().spent().toBigDecimal()).isNotNegative();
        assertThat(balance(entries, Account.FREE)).isEqualByComparingTo(appropriation.free().toBigDecimal()).isNotNegative();
    }

    private static BigDecimal balance(List<BudgetEntry> entries, Account account) {
        BigDecimal balance = BigDecimal.ZERO;
        for (BudgetEntry entry : entries) {
            if (entry.debit() == account) {
                balance = balance.add(entry.amount().toBigDecimal());
            } else if (entry.credit() == account) {
                balance = balance.subtract(entry.amount().toBigDecimal());
            }
        }
        return balance;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Transfer> transfers = Arbitraries.of(Transfer.GRANT, Transfer.GRANT, Transfer.WITHDRAW, Transfer.RESERVE, Transfer.RESERVE,
                Transfer.RELEASE_RESERVE, Transfer.COMMIT, Transfer.RELEASE_COMMITMENT, Transfer.SPEND, Transfer.REPAY);
        Arbitrary<Money> sums = Arbitraries.longs().between(1, 100_000_00).map(cents -> Money.of(BigDecimal.valueOf(cents, 2)));
        return Combinators.combine(transfers, sums, Arbitraries.integers().between(0, 1)).as(Step::new).list().ofMaxSize(60);
    }

    /** An attempt to move money. */
    record Step(Transfer transfer, Money sum, int project) {
    }
}
