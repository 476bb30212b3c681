package org.sheqia.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.sheqia.payment.entity.Payment;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's instalments. */
@ApplicationScoped
public class Payments {

    @Inject
    TenantScope scope;

    Payment get(String contractId, String id, Revision seen) {
        Payment payment = scope.em().createQuery("select p from Payment p where p.id = :id and p.contractId = :contract",
                Payment.class).setParameter("id", id).setParameter("contract", contractId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        Revision.check(seen, id, payment.version());
        return payment;
    }

    /** An instalment of the tenant, locked until the transaction ends. */
    Optional<Payment> find(String id) {
        return scope.em().createQuery("select p from Payment p where p.id = :id", Payment.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Payment get(String id) {
        return find(id).orElseThrow(Rejected::hidden);
    }

    List<Payment> of(String contractId) {
        return scope.em().createQuery("select p from Payment p where p.contractId = :contract order by p.number", Payment.class)
                .setParameter("contract", contractId).getResultList();
    }

    boolean isUsed(String creditCode, String invoiceNumber, String paymentId) {
        return !scope.em().createQuery("select p.id from Payment p where p.creditCode = :code and p.invoiceNumber = :invoice"
                + " and p.id <> :id", String.class).setParameter("code", creditCode).setParameter("invoice", invoiceNumber)
                .setParameter("id", paymentId).setMaxResults(1).getResultList().isEmpty();
    }

    void add(Payment payment) {
        scope.em().persist(payment);
    }
}
