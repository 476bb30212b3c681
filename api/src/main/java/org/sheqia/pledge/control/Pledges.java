package org.sheqia.pledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheqia.pledge.entity.Pledge;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.pledge.entity.Tranche;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** What foundations have promised to the entered tenant's projects. */
@ApplicationScoped
public class Pledges {

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** The tenant to which the foundation has made this pledge; hidden when it has made none of that id. */
    String tenantOf(String creditCode, String id) {
        return cross.createQuery("select p.tenantId from Pledge p where p.id = :id and p.creditCode = :code", String.class)
                .setParameter("id", id).setParameter("code", creditCode).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** The project of a pledge: whoever changes a pledge locks its project first. */
    String projectOf(String id) {
        return scope.em().createQuery("select p.projectId from Pledge p where p.id = :id", String.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** The pledge, locked until the transaction ends. */
    Pledge get(String id) {
        return scope.em().createQuery("select p from Pledge p where p.id = :id", Pledge.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    Pledge get(String id, Revision seen) {
        Pledge pledge = get(id);
        Revision.check(seen, id, pledge.version());
        return pledge;
    }

    /** The pledges to a project that are offered or accepted. */
    List<Pledge> alive(String projectId) {
        return scope.em().createQuery("select p from Pledge p where p.projectId = :project and p.status in :alive order by p.id", Pledge.class)
                .setParameter("project", projectId).setParameter("alive", List.of(PledgeStatus.OFFERED, PledgeStatus.ACCEPTED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The tranches of a pledge that is locked. */
    List<Tranche> tranches(String pledgeId) {
        return scope.em().createQuery("select t from Tranche t where t.pledgeId = :pledge order by t.number", Tranche.class)
                .setParameter("pledge", pledgeId).getResultList();
    }

    Tranche tranche(String pledgeId, int number, Revision seen) {
        Tranche tranche = scope.em().createQuery("select t from Tranche t where t.pledgeId = :pledge and t.number = :number", Tranche.class)
                .setParameter("pledge", pledgeId).setParameter("number", number).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
        Revision.check(seen, pledgeId, tranche.version());
        return tranche;
    }

    /** Whether the foundation has named this reference for another tranche, whichever tenant's. */
    boolean isBankReferenceUsed(String creditCode, String bankReference) {
        return !cross.createQuery("select t.id from Tranche t where t.creditCode = :code and t.bankReference = :reference", String.class)
                .setParameter("code", creditCode).setParameter("reference", bankReference).setMaxResults(1).getResultList().isEmpty();
    }

    void add(Pledge pledge) {
        scope.em().persist(pledge);
    }

    void add(Tranche tranche) {
        scope.em().persist(tranche);
    }
}
