package org.sheqia.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.sheqia.delivery.control.DeliveryFigures;
import org.sheqia.opinion.control.OpinionListing;
import org.sheqia.payment.entity.Checklist;
import org.sheqia.payment.entity.PaymentStatus;

/** What is open of a contract, put together from what the others know. */
@ApplicationScoped
public class Checklists {

    @Inject
    OpinionListing opinions;

    /**
     * @param em            what sees the contract: the transaction's own rows, or those that are committed
     * @param servesAnybody whether the project names whom its services are for
     */
    Checklist of(EntityManager em, String tenant, String contractId, boolean servesAnybody) {
        DeliveryFigures delivery = DeliveryFigures.of(em, contractId);
        // What is withheld may still fall due until the final result is final and passed.
        Set<PaymentStatus> settled = delivery.finalPassed() ? Set.of(PaymentStatus.PAID, PaymentStatus.WITHHELD) : Set.of(PaymentStatus.PAID);
        long payments = em.createQuery("select count(p) from Payment p where p.contractId = :contract and p.status not in :settled", Long.class)
                .setParameter("contract", contractId).setParameter("settled", settled).getSingleResult();
        return Checklist.of(delivery.reports(), delivery.samples(),
                !servesAnybody || opinions.ofTenant(tenant, contractId).result().answers() > 0, delivery.finalPassed(), payments);
    }
}
