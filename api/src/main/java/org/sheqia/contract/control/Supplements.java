package org.sheqia.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.sheqia.contract.entity.Supplement;
import org.sheqia.contract.entity.SupplementKind;
import org.sheqia.contract.entity.SupplementStatus;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** The supplements of the entered tenant's contracts; whoever asks has locked the contract. */
@ApplicationScoped
class Supplements {

    @Inject
    TenantScope scope;

    /** The supplement, locked until the transaction ends. */
    Supplement get(String contractId, String id, Revision seen) {
        Supplement supplement = scope.em().createQuery("select s from Supplement s where s.id = :id and s.contractId = :contract",
                Supplement.class).setParameter("id", id).setParameter("contract", contractId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        Revision.check(seen, id, supplement.version());
        return supplement;
    }

    /** What the contract's supplements have added. */
    Money increased(String contractId) {
        return Money.sum(scope.em().createQuery("select s.value from Supplement s where s.contractId = :contract"
                + " and s.status = :effective and s.kind = :increase", Money.class).setParameter("contract", contractId)
                .setParameter("effective", SupplementStatus.EFFECTIVE).setParameter("increase", SupplementKind.INCREASE).getResultList());
    }

    int count(String contractId) {
        return scope.em().createQuery("select count(s) from Supplement s where s.contractId = :contract", Long.class)
                .setParameter("contract", contractId).getSingleResult().intValue();
    }

    /** @throws Rejected {@code supplement-open} while one is drafted or waits for signatures */
    void requireNoneOpen(String contractId) {
        if (!scope.em().createQuery("select s.id from Supplement s where s.contractId = :contract and s.status in"
                + " (org.sheqia.contract.entity.SupplementStatus.DRAFT, org.sheqia.contract.entity.SupplementStatus.SIGNING)", String.class)
                .setParameter("contract", contractId).setMaxResults(1).getResultList().isEmpty()) {
            throw Rejected.conflict("supplement-open");
        }
    }

    void add(Supplement supplement) {
        scope.em().persist(supplement);
    }
}
