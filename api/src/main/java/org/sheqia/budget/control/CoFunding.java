package org.sheqia.budget.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetEntry.Cause;
import org.sheqia.budget.entity.ProjectFunding;
import org.sheqia.budget.entity.Relief;
import org.sheqia.budget.entity.Transfer;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;

/**
 * A foundation's money in a project's budget: a pledge takes the place of what the tenant had reserved, in an appropriation
 * of its own, and gives it back when it falls away. What the project has reserved stays the same, to the cent. Of a pledge
 * is drawn before the tenant's own sources of the same year.
 */
@ApplicationScoped
public class CoFunding {

    @Inject
    Appropriations appropriations;

    @Inject
    RequestInstant instant;

    /**
     * Frees {@code sum} of what the project has reserved of the tenant's own sources of its first year, the last of them
     * first, and reserves the same of the pledge.
     *
     * @return which sources were relieved of how much
     * @throws Rejected {@code pledge-exceeds-share} when less of the tenant's own money is reserved in that year
     */
    public List<Relief> relieve(String projectId, String pledgeId, String foundation, Money sum, String act) {
        List<ProjectFunding> held = appropriations.heldBy(projectId);
        Map<String, Appropriation> locked = appropriations.locked(held.stream().map(ProjectFunding::appropriationId).toList());
        int year = held.stream().filter(f -> f.balances().reserved().isPositive())
                .mapToInt(f -> locked.get(f.appropriationId()).fiscalYear()).min().orElseThrow();
        List<ProjectFunding> own = new ArrayList<>(held.stream().filter(f -> !locked.get(f.appropriationId()).isPledged()
                && locked.get(f.appropriationId()).fiscalYear() == year).toList());
        Collections.reverse(own);
        Money left = Money.sum(own.stream().map(f -> f.balances().reserved()).toList());
        if (sum.exceeds(left)) {
            throw Rejected.rule("pledge-exceeds-share", "needed", sum, "left", left, "year", year);
        }
        Cause cause = new Cause(act, projectId, null, instant.now());
        List<Relief> reliefs = new ArrayList<>();
        Money toFree = sum;
        for (ProjectFunding funding : own) {
            Money part = toFree.min(funding.balances().reserved());
            if (part.isPositive()) {
                Appropriation from = locked.get(funding.appropriationId());
                appropriations.add(funding.book(from, Transfer.RELEASE_RESERVE, part, cause));
                reliefs.add(new Relief(from.source(), part));
                toFree = toFree.minus(part);
            }
        }
        Appropriation pledged = Appropriation.pledged(year, pledgeId, foundation, instant.now());
        appropriations.add(pledged);
        appropriations.add(pledged.book(Transfer.GRANT, sum, cause));
        ProjectFunding funding = new ProjectFunding(projectId, null, pledged.id(), -1 - held.size());
        appropriations.add(funding);
        appropriations.add(funding.book(pledged, Transfer.RESERVE, sum, cause));
        return reliefs;
    }

    /** True when the tenant's own sources have free what would fall back on them. */
    public boolean isCovered(String pledgeId, List<Relief> reliefs) {
        return covering(appropriations.ofPledge(pledgeId).fiscalYear(), reliefs).size() == reliefs.size();
    }

    /** Takes the pledge out of the project's budget again; the caller has made sure that it {@link #isCovered}. */
    public void restore(String projectId, String pledgeId, List<Relief> reliefs, String act) {
        List<ProjectFunding> held = appropriations.heldBy(projectId);
        Appropriation pledged = appropriations.ofPledge(pledgeId);
        List<Appropriation> own = covering(pledged.fiscalYear(), reliefs);
        Cause cause = new Cause(act, projectId, null, instant.now());
        ProjectFunding gone = held.stream().filter(f -> f.appropriationId().equals(pledged.id())).findFirst().orElseThrow();
        appropriations.add(gone.book(pledged, Transfer.RELEASE_RESERVE, gone.balances().reserved(), cause));
        appropriations.add(pledged.book(Transfer.WITHDRAW, pledged.free(), cause));
        for (int i = 0; i < reliefs.size(); i++) {
            Appropriation source = own.get(i);
            ProjectFunding funding = held.stream().filter(f -> f.appropriationId().equals(source.id())).findFirst().orElse(null);
            if (funding == null) {
                funding = new ProjectFunding(projectId, null, source.id(), held.size() + i);
                appropriations.add(funding);
            }
            appropriations.add(funding.book(source, Transfer.RESERVE, reliefs.get(i).amount(), cause));
        }
    }

    /** Gives up what is free of a pledge whose project has come to nothing. */
    public void lapse(String projectId, String pledgeId, String act) {
        Appropriation pledged = appropriations.ofPledge(pledgeId);
        if (pledged.free().isPositive()) {
            appropriations.add(pledged.book(Transfer.WITHDRAW, pledged.free(), new Cause(act, projectId, null, instant.now())));
        }
    }

    /** The foundation has paid {@code sum} of its pledge. */
    public void receive(String pledgeId, Money sum) {
        appropriations.ofPledge(pledgeId).receive(sum);
    }

    /** How much of a pledge its project needs: what it has reserved, committed and spent of it, in all years. */
    public Money needed(String pledgeId) {
        return Money.sum(appropriations.allOfPledge(pledgeId).stream().map(pledged -> pledged.amount().minus(pledged.free())).toList());
    }

    /** What the project has reserved, by appropriation, in the order in which it is drawn on. */
    public List<Ledger.Line> reserved(String projectId) {
        return appropriations.heldBy(projectId).stream().filter(f -> f.balances().reserved().isPositive())
                .map(f -> new Ledger.Line(f.appropriationId(), f.balances().reserved())).toList();
    }

    /** The tenant's own open appropriations that have so much free, locked; fewer than reliefs where one has not. */
    private List<Appropriation> covering(int year, List<Relief> reliefs) {
        TreeSet<String> ids = new TreeSet<>();
        reliefs.forEach(r -> appropriations.of(year, r.source()).ifPresent(a -> ids.add(a.id())));
        Map<String, Appropriation> locked = appropriations.locked(ids);
        return reliefs.stream().flatMap(r -> locked.values().stream().filter(a -> a.source() == r.source() && !a.isClosed()
                && !r.amount().exceeds(a.free()))).toList();
    }
}
