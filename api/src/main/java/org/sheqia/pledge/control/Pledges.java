package org.sheqia.pledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sheqia.pledge.entity.Pledge;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.pledge.entity.Tranche;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenancy.control.TenantScope;

/** What foundations have promised to the entered tenant's projects. */
@ApplicationScoped
public class Pledges {

    private static final String PLANNED = "org.sheqia.pledge.entity.TrancheStatus.PLANNED";
    /** In JPQL: the contract of project {@code p} is signed. */
    private static final String CONTRACTED = Arrays.stream(ProjectStatus.values()).filter(ProjectStatus::isContracted)
            .map(s -> ProjectStatus.class.getName() + "." + s).collect(Collectors.joining(", ", "p.status in (", ")"));
    /** The project of pledge {@code g} needs more of it than was asked for. */
    static final String NEEDED = "(select coalesce(sum(a.balances.reserved) + sum(a.balances.committed) + sum(a.balances.spent), 0) from Appropriation a"
            + " where a.pledgeId = g.id) > (select coalesce(sum(x.amount), 0) from Tranche x where x.pledgeId = g.id and x.status <> " + PLANNED + ")";
    /** Tranche {@code t} can be asked for once it is due. */
    static final String ASKABLE = "t.status = " + PLANNED + " and " + CONTRACTED + " and " + NEEDED;
    /** Tranche {@code t} will never be asked for. */
    static final String UNNEEDED = "t.status = " + PLANNED + " and " + CONTRACTED + " and not (" + NEEDED + ")";

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

    /** How many of the foundation's pledges to a project are not accepted. */
    long unaccepted(String creditCode, String projectId) {
        return scope.em().createQuery("select count(p) from Pledge p where p.creditCode = :code and p.projectId = :project and p.status <> :accepted",
                Long.class).setParameter("code", creditCode).setParameter("project", projectId).setParameter("accepted", PledgeStatus.ACCEPTED)
                .getSingleResult();
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
