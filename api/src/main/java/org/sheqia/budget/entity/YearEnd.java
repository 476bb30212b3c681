package org.sheqia.budget.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.money.entity.Money;

/**
 * 年终结转 of one appropriation: what projects still hold of it goes into the next year's appropriation of the same source,
 * line by line; what is free goes with it or lapses; then it is closed. What was spent stays.
 */
public final class YearEnd {

    private final Appropriation old;
    private final Appropriation next;
    private final Cause cause;
    private final List<BudgetEntry> entries = new ArrayList<>();
    private final List<ProjectFunding> carried = new ArrayList<>();

    public YearEnd(Appropriation old, Appropriation next, String act, Instant now) {
        this.old = old;
        this.next = next;
        cause = new Cause(act, now);
    }

    /**
     * @param fundings what projects hold of the old appropriation
     * @param there    what projects hold of the next one already
     */
    public void carry(List<ProjectFunding> fundings, List<ProjectFunding> there, boolean carryFree) {
        for (ProjectFunding funding : fundings) {
            carry(funding, there.stream().filter(funding::isLike).findFirst());
        }
        if (old.free().isPositive()) {
            if (carryFree) {
                Money free = old.free();
                entries.add(old.book(Transfer.FREE_OUT, free, cause));
                entries.add(next.book(Transfer.FREE_IN, free, cause));
            } else {
                entries.add(old.book(Transfer.WITHDRAW, old.free(), cause));
            }
        }
        old.handOver(next);
        old.close(cause.at());
    }

    private void carry(ProjectFunding funding, Optional<ProjectFunding> known) {
        Money reserved = funding.balances().reserved();
        Money committed = funding.balances().committed();
        if (!reserved.isPositive() && !committed.isPositive()) {
            return;
        }
        ProjectFunding there = known.orElseGet(() -> added(funding.in(next)));
        Cause of = new Cause(cause.act(), funding.projectId(), funding.contractId(), cause.at());
        move(funding, there, Transfer.RESERVE_OUT, Transfer.RESERVE_IN, reserved, of);
        move(funding, there, Transfer.COMMITMENT_OUT, Transfer.COMMITMENT_IN, committed, of);
    }

    private ProjectFunding added(ProjectFunding funding) {
        carried.add(funding);
        return funding;
    }

    private void move(ProjectFunding here, ProjectFunding there, Transfer out, Transfer in, Money sum, Cause of) {
        if (sum.isPositive()) {
            entries.add(here.book(old, out, sum, of));
            entries.add(there.book(next, in, sum, of));
        }
    }

    public List<BudgetEntry> entries() {
        return entries;
    }

    /** The projects' lines in the next year that are new. */
    public List<ProjectFunding> carried() {
        return carried;
    }
}
