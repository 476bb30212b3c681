package org.sheqia.budget.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.budget.entity.FundingYears;
import org.sheqia.budget.entity.ProjectFunding;
import org.sheqia.budget.entity.Shares;
import org.sheqia.budget.entity.Transfer;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/**
 * Books a project's steps on its appropriations. Appropriations are locked in the order of their ids, so that two bookings at
 * once wait for each other and never deadlock.
 *
 * <p>用款与结余: which source pays, and to which one goes back what is saved (an award below the ceiling, a withheld
 * instalment, a rest at the close or the end), follows one rule:
 * <ol>
 * <li>by fiscal year: the earliest pays first, and what is saved goes back to the latest first;
 * <li>within a year a foundation's pledge pays before the tenant's own money, as far as it has come, and the tenant's own
 * money goes back before the pledge;
 * <li>the tenant's own sources of a year pay and get back together, in proportion to what each of them holds of the project,
 * to the cent ({@link Shares}); and so do several pledges among themselves.
 * </ol>
 */
@ApplicationScoped
public class Ledger {

    @Inject
    Appropriations appropriations;

    @Inject
    RequestInstant instant;

    /**
     * Reserves each line's sum, of the tenant's own money: what a foundation pledges comes by {@link CoFunding}.
     *
     * @param contractId the contract in force, or the renewal, for which it is; null for a project without one
     * @param years      the fiscal years that may pay for it
     */
    public void reserve(String projectId, String contractId, List<Line> lines, FundingYears years, String act) {
        requireFundable(lines, years);
        Map<String, Money> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.appropriationId(), line.amount(), Money::plus));
        Map<String, Appropriation> locked = appropriations.locked(sums.keySet());
        List<ProjectFunding> known = appropriations.heldBy(projectId);
        Cause cause = new Cause(act, projectId, contractId, instant.now());
        int line = known.size();
        for (Map.Entry<String, Money> sum : sums.entrySet()) {
            ProjectFunding funding = known.stream().filter(f -> f.appropriationId().equals(sum.getKey())
                    && Objects.equals(f.contractId(), contractId)).findFirst().orElse(null);
            if (funding == null) {
                funding = new ProjectFunding(projectId, contractId, sum.getKey(), line++);
                appropriations.add(funding);
            }
            appropriations.add(funding.book(locked.get(sum.getKey()), Transfer.RESERVE, sum.getValue(), cause));
        }
    }

    /**
     * Asks whether these appropriations may be chosen; how much is free of them is asked when it is reserved.
     *
     * @throws Rejected {@code invalid}, naming at each line why not: another fiscal year, a closed one, a pledge, not approved yet
     */
    public void requireFundable(List<Line> lines, FundingYears years) {
        Map<String, Appropriation> there = appropriations.found(lines.stream().map(Line::appropriationId).toList());
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Appropriation of = there.get(lines.get(i).appropriationId());
            String field = "funding[" + i + "].appropriationId";
            if (of == null) {
                faults.add(Violation.of(field, "funding-unknown"));
            } else if (of.isPledged()) {
                faults.add(Violation.of(field, "funding-of-pledge"));
            } else if (of.isClosed()) {
                faults.add(Violation.of(field, "funding-closed", "year", of.fiscalYear()));
            } else if (!years.contains(of.fiscalYear())) {
                faults.add(Violation.of(field, "funding-year", "year", of.fiscalYear(), "from", years.first(), "until", years.last()));
            } else if (of.isPending() && !of.amount().isPositive()) {
                faults.add(Violation.of(field, "funding-pending"));
            }
        }
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
    }

    /** Releases what is reserved for a contract in force, or for a renewal, and not committed. */
    public void releaseReserve(String projectId, String contractId, String act) {
        release(held(projectId, contractId), Transfer.RELEASE_RESERVE, Held::reserved, new Cause(act, projectId, contractId, instant.now()));
    }

    /** What has been spent on a contract. */
    public Money spentOn(String projectId, String contractId) {
        return Money.sum(appropriations.heldBy(projectId).stream().filter(f -> contractId.equals(f.contractId()))
                .map(f -> f.balances().spent()).toList());
    }

    /**
     * A term of more than a year needs the budget of each of its years: 财预〔2014〕13号, 政府购买服务管理办法 art. 24.
     *
     * @param years the fiscal years that have to be among those of the appropriations; none for a term within a year
     */
    public void requireSecured(Set<String> appropriationIds, Set<Integer> years) {
        Set<Integer> missing = new TreeSet<>(years);
        if (!missing.isEmpty()) {
            missing.removeAll(appropriations.yearsOf(appropriationIds));
        }
        if (!missing.isEmpty()) {
            throw Rejected.field("funding", "years-not-secured", "years", missing.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Commits {@code sum} of what is reserved to the contract, and releases the rest.
     *
     * @throws Rejected {@code reserve-short} where less is reserved: a candidate took the place of another whose contract had begun
     */
    public void commit(String projectId, String contractId, Money sum, String act) {
        Cause cause = new Cause(act, projectId, contractId, instant.now());
        List<List<Held>> held = held(projectId, contractId);
        if (sum.exceeds(sum(held, Held::reserved))) {
            throw Rejected.rule("reserve-short", "needed", sum, "available", sum(held, Held::reserved));
        }
        held.forEach(together -> together.forEach(h -> h.funding().holdFor(contractId)));
        draw(held, Transfer.COMMIT, sum, Held::reserved, cause);
        release(held, Transfer.RELEASE_RESERVE, Held::reserved, cause);
    }

    /** Spends {@code sum} of what the contract has committed, if it {@link #requireSpendable can be}. */
    public void spend(String projectId, String contractId, Money sum, LocalDate day, String act) {
        draw(spendable(projectId, contractId, sum, day), Transfer.SPEND, sum, Held::spendable, new Cause(act, projectId, contractId, instant.now()));
    }

    /**
     * Asks whether {@code sum} could be spent; nothing is booked.
     *
     * @throws Rejected {@code funding-of-later-year} when so much is only committed from years that have not begun on
     *                  {@code day}: 预算法 art. 18, the budget year is the calendar year; {@code pledge-not-received}
     *                  when the rest of it is a foundation's and has not been paid yet
     */
    public void requireSpendable(String projectId, String contractId, Money sum, LocalDate day) {
        spendable(projectId, contractId, sum, day);
    }

    private List<List<Held>> spendable(String projectId, String contractId, Money sum, LocalDate day) {
        List<List<Held>> held = held(projectId, contractId, a -> a.fiscalYear() <= day.getYear() && !a.isClosed());
        Money available = sum(held, Held::committed);
        if (sum.exceeds(available)) {
            throw Rejected.rule("funding-of-later-year", "needed", sum, "available", available, "year", day.getYear());
        }
        Money received = sum(held, Held::spendable);
        if (sum.exceeds(received)) {
            throw Rejected.rule("pledge-not-received", "needed", sum, "available", received);
        }
        return held;
    }

    /**
     * Books that an organisation has paid back {@code sum} of what it was paid for a contract.
     *
     * @throws Rejected {@code repayment-of-closed-year} when that was spent in a year that is closed: such money goes to the treasury
     */
    public void repay(String projectId, String contractId, Money sum, String act) {
        draw(repayable(projectId, contractId, sum), Transfer.REPAY, sum, Held::spent, new Cause(act, projectId, contractId, instant.now()));
    }

    /** @throws Rejected {@code repayment-of-closed-year} */
    public void requireRepayable(String projectId, String contractId, Money sum) {
        repayable(projectId, contractId, sum);
    }

    private List<List<Held>> repayable(String projectId, String contractId, Money sum) {
        List<List<Held>> held = savings(held(projectId, contractId, a -> !a.isClosed()));
        if (sum.exceeds(sum(held, Held::spent))) {
            throw Rejected.rule("repayment-of-closed-year");
        }
        return held;
    }

    /** Releases all that is reserved or committed for the contract, or for the project while no contract is signed, and not spent. */
    public void releaseAll(String projectId, String contractId, String act) {
        releaseAllBut(Money.ZERO, projectId, contractId, act);
    }

    /** The same, but for a sum that stays committed. */
    public void releaseAllBut(Money kept, String projectId, String contractId, String act) {
        Cause cause = new Cause(act, projectId, contractId, instant.now());
        List<List<Held>> held = held(projectId, contractId);
        release(held, Transfer.RELEASE_RESERVE, Held::reserved, cause);
        Money committed = sum(held, Held::committed);
        if (committed.exceeds(kept)) {
            draw(savings(held), Transfer.RELEASE_COMMITMENT, committed.minus(kept), Held::committed, cause);
        }
    }

    /**
     * The project's contracts have fallen: what they have not spent is the project's again, and what is free of its sources beside it up
     * to its lines, for the next candidate may be dearer. Years that are closed give nothing.
     */
    public void backToProject(String projectId, List<Line> lines, String act) {
        Map<String, Appropriation> locked = appropriations.locked(lines.stream().map(Line::appropriationId).toList());
        List<ProjectFunding> held = appropriations.heldBy(projectId);
        Cause cause = new Cause(act, projectId, null, instant.now());
        for (int i = 0; i < lines.size(); i++) {
            Appropriation of = locked.get(lines.get(i).appropriationId());
            Money spent = Money.sum(held.stream().filter(f -> f.appropriationId().equals(of.id())).map(f -> f.balances().spent()).toList());
            Money sum = lines.get(i).amount().minus(spent).min(of.free());
            if (sum.isPositive() && !of.isClosed()) {
                ProjectFunding funding = new ProjectFunding(projectId, null, of.id(), i);
                appropriations.add(funding);
                appropriations.add(funding.book(of, Transfer.RESERVE, sum, cause));
            }
        }
    }

    /** The order in which savings go back: the other way round. */
    private static List<List<Held>> savings(List<List<Held>> held) {
        List<List<Held>> reversed = new ArrayList<>(held);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Of one after the other, and of those that stand together in proportion to what each has. */
    private void draw(List<List<Held>> held, Transfer transfer, Money sum, Function<Held, Money> from, Cause cause) {
        Money left = sum;
        for (List<Held> together : held) {
            List<Money> shares = Shares.of(left, together.stream().map(from).toList());
            for (int i = 0; i < together.size(); i++) {
                Held h = together.get(i);
                if (shares.get(i).isPositive()) {
                    appropriations.add(h.funding().book(h.appropriation(), transfer, shares.get(i), cause));
                }
            }
            left = left.minus(Money.sum(shares));
        }
        if (left.isPositive()) {
            throw new IllegalStateException(transfer + " of " + sum + " exceeds what project " + cause.projectId() + " holds");
        }
    }

    private void release(List<List<Held>> held, Transfer transfer, Function<Held, Money> from, Cause cause) {
        draw(held, transfer, sum(held, from), from, cause);
    }

    private static Money sum(List<List<Held>> held, Function<Held, Money> of) {
        return Money.sum(held.stream().flatMap(List::stream).map(of).toList());
    }

    /** What the contract, or the project without one, holds: in the order in which it pays, what pays together in one. */
    private List<List<Held>> held(String projectId, String contractId) {
        return held(projectId, contractId, a -> true);
    }

    private List<List<Held>> held(String projectId, String contractId, Predicate<Appropriation> which) {
        List<ProjectFunding> fundings = appropriations.heldBy(projectId).stream().filter(f -> f.isFor(contractId)).toList();
        Map<String, Appropriation> locked = appropriations.locked(fundings.stream().map(ProjectFunding::appropriationId).toList());
        Map<Integer, List<Held>> groups = new TreeMap<>();
        fundings.stream().map(f -> new Held(f, locked.get(f.appropriationId()))).filter(h -> which.test(h.appropriation()))
                .sorted(Comparator.comparing(h -> h.funding().line()))
                .forEach(h -> groups.computeIfAbsent(h.place(), place -> new ArrayList<>()).add(h));
        return List.copyOf(groups.values());
    }

    /** What a project holds of an appropriation that is locked. */
    private record Held(ProjectFunding funding, Appropriation appropriation) {

        /** By fiscal year, pledges before the tenant's own. */
        int place() {
            return 2 * appropriation.fiscalYear() + (appropriation.isPledged() ? 0 : 1);
        }

        Money reserved() {
            return funding.balances().reserved();
        }

        Money committed() {
            return funding.balances().committed();
        }

        Money spendable() {
            return appropriation.spendable(committed());
        }

        Money spent() {
            return funding.balances().spent();
        }
    }

    /** A sum from one appropriation. */
    public record Line(String appropriationId, Money amount) {
    }
}
