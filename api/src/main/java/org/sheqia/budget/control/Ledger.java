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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.budget.entity.ProjectFunding;
import org.sheqia.budget.entity.Transfer;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;

/**
 * Books a project's steps on its appropriations, those of the earliest fiscal year first. Appropriations are locked in
 * the order of their ids, so that two bookings at once wait for each other and never deadlock.
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
     */
    public void reserve(String projectId, String contractId, List<Line> lines, String act) {
        Map<String, Money> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.appropriationId(), line.amount(), Money::plus));
        Map<String, Appropriation> locked = appropriations.locked(sums.keySet());
        if (locked.values().stream().anyMatch(Appropriation::isPledged)) {
            throw Rejected.field("funding", "funding-of-pledge");
        }
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

    /** Commits {@code sum} of what is reserved to the contract, and releases the rest. */
    public void commit(String projectId, String contractId, Money sum, String act) {
        Cause cause = new Cause(act, projectId, contractId, instant.now());
        List<Held> held = held(projectId, contractId);
        held.forEach(h -> h.funding().holdFor(contractId));
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

    private List<Held> spendable(String projectId, String contractId, Money sum, LocalDate day) {
        List<Held> held = held(projectId, contractId).stream().filter(h -> h.appropriation().fiscalYear() <= day.getYear() && !h.appropriation().isClosed()).toList();
        Money available = Money.sum(held.stream().map(Held::committed).toList());
        if (sum.exceeds(available)) {
            throw Rejected.rule("funding-of-later-year", "needed", sum, "available", available, "year", day.getYear());
        }
        Money received = Money.sum(held.stream().map(Held::spendable).toList());
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
        List<Held> held = new ArrayList<>(held(projectId, contractId).stream().filter(h -> !h.appropriation().isClosed()).toList());
        Collections.reverse(held);
        if (sum.exceeds(Money.sum(held.stream().map(Held::spent).toList()))) {
            throw Rejected.rule("repayment-of-closed-year");
        }
        draw(held, Transfer.REPAY, sum, Held::spent, new Cause(act, projectId, contractId, instant.now()));
    }

    /** Releases all that is reserved or committed for the contract, or for the project while no contract is signed, and not spent. */
    public void releaseAll(String projectId, String contractId, String act) {
        releaseAllBut(Money.ZERO, projectId, contractId, act);
    }

    /** The same, but for a sum that stays committed. */
    public void releaseAllBut(Money kept, String projectId, String contractId, String act) {
        Cause cause = new Cause(act, projectId, contractId, instant.now());
        List<Held> held = held(projectId, contractId);
        release(held, Transfer.RELEASE_RESERVE, Held::reserved, cause);
        Money committed = Money.sum(held.stream().map(Held::committed).toList());
        if (committed.exceeds(kept)) {
            List<Held> latestFirst = new ArrayList<>(held);
            Collections.reverse(latestFirst);
            draw(latestFirst, Transfer.RELEASE_COMMITMENT, committed.minus(kept), Held::committed, cause);
        }
    }

    private void draw(List<Held> held, Transfer transfer, Money sum, Function<Held, Money> from, Cause cause) {
        Money left = sum;
        for (Held h : held) {
            Money part = left.min(from.apply(h));
            if (part.isPositive()) {
                appropriations.add(h.funding().book(h.appropriation(), transfer, part, cause));
                left = left.minus(part);
            }
        }
        if (left.isPositive()) {
            throw new IllegalStateException(transfer + " of " + sum + " exceeds what project " + cause.projectId() + " holds");
        }
    }

    private void release(List<Held> held, Transfer transfer, Function<Held, Money> from, Cause cause) {
        draw(held, transfer, Money.sum(held.stream().map(from).toList()), from, cause);
    }

    private List<Held> held(String projectId, String contractId) {
        List<ProjectFunding> fundings = appropriations.heldBy(projectId).stream().filter(f -> f.isFor(contractId)).toList();
        Map<String, Appropriation> locked = appropriations.locked(fundings.stream().map(ProjectFunding::appropriationId).toList());
        return fundings.stream().map(f -> new Held(f, locked.get(f.appropriationId())))
                .sorted(Comparator.comparing((Held h) -> h.appropriation().fiscalYear()).thenComparing(h -> h.funding().line())).toList();
    }

    /** What a project holds of an appropriation that is locked. */
    private record Held(ProjectFunding funding, Appropriation appropriation) {

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
