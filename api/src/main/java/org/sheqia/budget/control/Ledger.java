package org.sheqia.budget.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetEntry;
import org.sheqia.budget.entity.BudgetEntry.Kind;
import org.sheqia.budget.entity.ProjectFunding;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;

/**
 * Books a project's steps on its appropriations. Appropriations are locked in the order of their ids, so that two
 * bookings at once wait for each other and never deadlock.
 */
@ApplicationScoped
public class Ledger {

    @Inject
    Appropriations appropriations;

    @Inject
    RequestInstant instant;

    /** Reserves each line's sum for a project that holds nothing yet. */
    public void reserve(String projectId, List<Line> lines, String cause) {
        Map<String, Appropriation> locked = lock(lines.stream().map(Line::appropriationId).toList());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            ProjectFunding funding = new ProjectFunding(projectId, line.appropriationId(), i);
            appropriations.add(funding);
            book(funding, locked, Kind.RESERVED, line.amount(), cause);
        }
    }

    /** Commits {@code sum} of what the project has reserved, first source first, and releases the rest. */
    public void commit(String projectId, Money sum, String cause) {
        draw(projectId, Kind.COMMITTED, sum, ProjectFunding::reserved, cause);
        release(projectId, Kind.RESERVE_RELEASED, ProjectFunding::reserved, cause);
    }

    /** Spends {@code sum} of what the project has committed, first source first. */
    public void spend(String projectId, Money sum, String cause) {
        draw(projectId, Kind.SPENT, sum, ProjectFunding::committed, cause);
    }

    /** Releases all that the project has reserved or committed and not spent. */
    public void releaseAll(String projectId, String cause) {
        release(projectId, Kind.RESERVE_RELEASED, ProjectFunding::reserved, cause);
        release(projectId, Kind.COMMITMENT_RELEASED, ProjectFunding::committed, cause);
    }

    private void draw(String projectId, Kind kind, Money sum, Function<ProjectFunding, Money> held, String cause) {
        List<ProjectFunding> fundings = appropriations.heldBy(projectId);
        Map<String, Appropriation> locked = lock(fundings.stream().map(ProjectFunding::appropriationId).toList());
        Money left = sum;
        for (ProjectFunding funding : fundings) {
            Money part = left.min(held.apply(funding));
            if (part.isPositive()) {
                book(funding, locked, kind, part, cause);
                left = left.minus(part);
            }
        }
        if (left.isPositive()) {
            throw new IllegalStateException(kind + " of " + sum + " exceeds what project " + projectId + " holds");
        }
    }

    private void release(String projectId, Kind kind, Function<ProjectFunding, Money> held, String cause) {
        List<ProjectFunding> fundings = appropriations.heldBy(projectId);
        Money all = Money.sum(fundings.stream().map(held).toList());
        if (all.isPositive()) {
            draw(projectId, kind, all, held, cause);
        }
    }

    private Map<String, Appropriation> lock(List<String> ids) {
        Map<String, Appropriation> locked = new TreeMap<>();
        ids.stream().sorted().distinct().forEach(id -> locked.put(id, appropriations.locked(id)));
        return locked;
    }

    private void book(ProjectFunding funding, Map<String, Appropriation> locked, Kind kind, Money sum, String cause) {
        appropriations.add(funding.book(locked.get(funding.appropriationId()), kind, sum, cause, instant.now()));
    }

    /** A sum from one appropriation. */
    public record Line(String appropriationId, Money amount) {
    }
}
