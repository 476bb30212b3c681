package org.sheqia.budget.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.BudgetEntry;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.budget.entity.ProjectFunding;
import org.sheqia.problem.entity.Rejected;
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

    public Optional<Appropriation> of(int fiscalYear, FundingSource source) {
        return scope.em().createQuery("select a from Appropriation a where a.fiscalYear = :year and a.source = :source",
                Appropriation.class).setParameter("year", fiscalYear).setParameter("source", source)
                .getResultStream().findFirst();
    }

    /** What the project holds, in the order in which its sources are drawn on. */
    public List<ProjectFunding> heldBy(String projectId) {
        return scope.em().createQuery("select f from ProjectFunding f where f.projectId = :project order by f.line",
                ProjectFunding.class).setParameter("project", projectId).getResultList();
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
