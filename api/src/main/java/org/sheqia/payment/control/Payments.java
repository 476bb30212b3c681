package org.sheqia.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import org.sheqia.money.entity.Money;
import org.sheqia.payment.entity.Payment;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's instalments. */
@ApplicationScoped
public class Payments {

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

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

    List<Payment> of(String contractId) {
        return scope.em().createQuery("select p from Payment p where p.contractId = :contract order by p.number", Payment.class)
                .setParameter("contract", contractId).getResultList();
    }

    /** Whether the organisation has given this invoice for another instalment, whichever tenant's. */
    boolean isUsed(String creditCode, String invoiceNumber, String paymentId) {
        return !cross.createQuery("select p.id from Payment p where p.creditCode = :code and p.invoiceNumber = :invoice"
                + " and p.id <> :id", String.class).setParameter("code", creditCode).setParameter("invoice", invoiceNumber)
                .setParameter("id", paymentId).setMaxResults(1).getResultList().isEmpty();
    }

    /** Which of these references of the bank stand at an instalment of the tenant already. */
    Set<String> used(Collection<String> bankReferences) {
        return bankReferences.isEmpty() ? Set.of() : Set.copyOf(scope.em().createQuery("select p.bankReference from Payment p"
                + " where p.bankReference in :references", String.class).setParameter("references", bankReferences).getResultList());
    }

    /** The contract of an instalment of the tenant: whoever changes an instalment locks its contract first. */
    String contractOf(String id) {
        return scope.em().createQuery("select p.contractId from Payment p where p.id = :id", String.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** What is approved of a contract and not paid yet; whoever asks has locked the contract. */
    Money approved(String contractId) {
        return Money.sum(scope.em().createQuery("select p from Payment p where p.contractId = :contract"
                + " and p.status = org.sheqia.payment.entity.PaymentStatus.APPROVED order by p.id", Payment.class)
                .setParameter("contract", contractId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .map(Payment::payable).toList());
    }

    /** @throws Rejected {@code payments-at-bank} while an instalment of the project is approved and not booked */
    public void requireNoneAtBank(String projectId) {
        if (!scope.em().createQuery("select p.id from Payment p where p.projectId = :project and p.status = org.sheqia.payment.entity.PaymentStatus.APPROVED",
                String.class).setParameter("project", projectId).setMaxResults(1).getResultList().isEmpty()) {
            throw Rejected.rule("payments-at-bank");
        }
    }

    void add(Payment payment) {
        scope.em().persist(payment);
    }
}
