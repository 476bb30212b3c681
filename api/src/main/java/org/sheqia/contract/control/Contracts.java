package org.sheqia.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's contracts. */
@ApplicationScoped
public class Contracts {

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** The tenant of one of the organisation's contracts that has been offered to it; hidden otherwise. */
    public String tenantOf(String creditCode, String id) {
        return cross.createQuery("select c.tenantId from Contract c where c.id = :id and c.creditCode = :code"
                + " and c.status not in :unseen", String.class).setParameter("id", id).setParameter("code", creditCode)
                .setParameter("unseen", List.of(ContractStatus.DRAFT, ContractStatus.DISCARDED)).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** The contract, locked until the transaction ends. */
    public Contract get(String id) {
        return scope.em().createQuery("select c from Contract c where c.id = :id", Contract.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    public Contract get(String id, Revision seen) {
        Contract contract = get(id);
        Revision.check(seen, id, contract.version());
        return contract;
    }

    Optional<Contract> ofAward(String awardId) {
        return scope.em().createQuery("select c from Contract c where c.awardId = :award and c.renews is null", Contract.class)
                .setParameter("award", awardId).getResultStream().findFirst();
    }

    /** How often a renewal of the contract was begun. */
    public int renewals(String contractId) {
        return scope.em().createQuery("select count(c) from Contract c where c.renews = :contract", Long.class)
                .setParameter("contract", contractId).getSingleResult().intValue();
    }

    /** The renewal that is drafted or waits for signatures, locked. */
    Optional<Contract> unsignedRenewalOf(String contractId) {
        return scope.em().createQuery("select c from Contract c where c.renews = :contract and c.status in"
                + " (org.sheqia.contract.entity.ContractStatus.DRAFT, org.sheqia.contract.entity.ContractStatus.SIGNING)", Contract.class)
                .setParameter("contract", contractId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** @throws Rejected {@code renewed-already} where a renewal is there that was not discarded */
    public void requireNotRenewed(String contractId) {
        if (!scope.em().createQuery("select c.id from Contract c where c.renews = :contract"
                + " and c.status <> org.sheqia.contract.entity.ContractStatus.DISCARDED", String.class)
                .setParameter("contract", contractId).setMaxResults(1).getResultList().isEmpty()) {
            throw Rejected.conflict("renewed-already");
        }
    }

    /** Renewals of the project that are drafted or wait for signatures, locked. */
    List<Contract> unsignedRenewals(String projectId) {
        return scope.em().createQuery("select c from Contract c where c.projectId = :project and c.renews is not null and c.status in"
                + " (org.sheqia.contract.entity.ContractStatus.DRAFT, org.sheqia.contract.entity.ContractStatus.SIGNING)", Contract.class)
                .setParameter("project", projectId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Credit codes of those who perform the project's contracts. */
    public Set<String> contractors(String projectId) {
        return inForce(projectId).stream().map(Contract::creditCode).collect(Collectors.toSet());
    }

    /** Whether a contract of the project is in force, or a renewal may come to be. */
    public boolean isAlive(String projectId) {
        return !inForce(projectId).isEmpty() || !unsignedRenewals(projectId).isEmpty();
    }

    boolean isFiled(String contractId) {
        return !scope.em().createQuery("select f.id from Filing f where f.contractId = :contract", String.class).setParameter("contract", contractId)
                .getResultList().isEmpty();
    }

    /** The project's contracts that are in force, locked. */
    List<Contract> inForce(String projectId) {
        return scope.em().createQuery("select c from Contract c where c.projectId = :project"
                + " and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE order by c.term", Contract.class)
                .setParameter("project", projectId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Whether another contract of the same project is in force, or is a renewal that may come to be. */
    boolean isOtherAlive(Contract contract) {
        return !scope.em().createQuery("select c.id from Contract c where c.projectId = :project and c.id <> :id"
                + " and (c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE or c.renews is not null and c.status in"
                + " (org.sheqia.contract.entity.ContractStatus.DRAFT, org.sheqia.contract.entity.ContractStatus.SIGNING))", String.class)
                .setParameter("project", contract.projectId()).setParameter("id", contract.id()).setMaxResults(1).getResultList().isEmpty();
    }

    public void add(Contract contract) {
        scope.em().persist(contract);
    }
}
