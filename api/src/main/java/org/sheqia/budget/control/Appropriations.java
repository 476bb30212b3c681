package org.sheqia.budget.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetChange;
import org.sheqia.budget.entity.BudgetEntry;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.budget.entity.ProjectFunding;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's appropriations and what projects hold of them. */
@ApplicationScoped
public class Appropriations {

    @Inject
    TenantScope scope;

    /** The appropriation, locked until the transaction ends. */
    public Appropriation locked(String id) {
        return found(scope.em().createQuery("select a from Appropriation a where a.id = :id", Appropriation.class)
                .setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst());
    }

    /** The appropriations, locked in the order of their ids, so that two who want the same ones wait for each other and never deadlock. */
    Map<String, Appropriation> locked(Collection<String> ids) {
        Map<String, Appropriation> locked = new TreeMap<>();
        ids.forEach(id -> locked.put(id, null));
        locked.replaceAll((id, none) -> locked(id));
        return locked;
    }

    /** Those of these ids that the tenant has, not locked. */
    Map<String, Appropriation> found(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : scope.em().createQuery("select a from Appropriation a where a.id in :ids", Appropriation.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(Appropriation::id, a -> a));
    }

    /** The tenant's own of that year and source. */
    public Optional<Appropriation> of(int fiscalYear, FundingSource source) {
        return scope.em().createQuery("select a from Appropriation a where a.fiscalYear = :year and a.source = :source and a.pledgeId is null",
                Appropriation.class).setParameter("year", fiscalYear).setParameter("source", source)
                .getResultStream().findFirst();
    }

    /** Where a pledge's money lies now: its appropriation of the year that is not closed. */
    Appropriation ofPledge(String pledgeId) {
        return locked(scope.em().createQuery("select a.id from Appropriation a where a.pledgeId = :pledge and a.closedAt is null", String.class)
                .setParameter("pledge", pledgeId).getSingleResult());
    }

    /** The same in all its years, the closed ones too. */
    Collection<Appropriation> allOfPledge(String pledgeId) {
        return locked(scope.em().createQuery("select a.id from Appropriation a where a.pledgeId = :pledge", String.class)
                .setParameter("pledge", pledgeId).getResultList()).values();
    }

    /** What the project holds, in the order in which its sources are drawn on. */
    public List<ProjectFunding> heldBy(String projectId) {
        return scope.em().createQuery("select f from ProjectFunding f where f.projectId = :project order by f.line",
                ProjectFunding.class).setParameter("project", projectId).getResultList();
    }

    /** What projects hold of an appropriation. */
    List<ProjectFunding> heldOf(String appropriationId) {
        return scope.em().createQuery("select f from ProjectFunding f where f.appropriationId = :id order by f.projectId",
                ProjectFunding.class).setParameter("id", appropriationId).getResultList();
    }

    /** The ids of the appropriations of a year, in the order in which they are locked. */
    List<String> idsOf(int fiscalYear) {
        return scope.em().createQuery("select a.id from Appropriation a where a.fiscalYear = :year order by a.id", String.class)
                .setParameter("year", fiscalYear).getResultList();
    }

    List<Integer> yearsOf(Set<String> ids) {
        return ids.isEmpty() ? List.of() : scope.em().createQuery("select distinct a.fiscalYear from Appropriation a where a.id in :ids",
                Integer.class).setParameter("ids", ids).getResultList();
    }

    BudgetChange change(String id, Revision seen) {
        BudgetChange change = scope.em().createQuery("select c from BudgetChange c where c.id = :id", BudgetChange.class)
                .setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
        Revision.check(seen, id, change.version());
        return change;
    }

    void add(BudgetChange change) {
        scope.em().persist(change);
    }

    public void add(Appropriation appropriation) {
        scope.em().persist(appropriation);
    }

    public void add(ProjectFunding funding) {
        scope.em().persist(funding);
    }

    public void add(BudgetEntry entry) {
        scope.em().persist(entry);
    }

    private static Appropriation found(Optional<Appropriation> appropriation) {
        return appropriation.orElseThrow(Rejected::hidden);
    }
}
