package org.sheqia.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
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
                + " and c.status <> :draft", String.class).setParameter("id", id).setParameter("code", creditCode)
                .setParameter("draft", ContractStatus.DRAFT).getResultStream().findFirst().orElseThrow(Rejected::hidden);
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
        return scope.em().createQuery("select c from Contract c where c.awardId = :award", Contract.class)
                .setParameter("award", awardId).getResultStream().findFirst();
    }

    void add(Contract contract) {
        scope.em().persist(contract);
    }
}
