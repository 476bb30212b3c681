package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Exemption;
import org.sheqia.delivery.entity.Verification;
import org.sheqia.delivery.entity.VerifiedRecord;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's samples of records; whoever draws has locked the contract. */
@ApplicationScoped
public class Samples {

    @Inject
    TenantScope scope;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** The sample that stands for a report's period. */
    Optional<Verification> standing(String reportId) {
        return scope.em().createQuery("select v from Verification v where v.reportId = :report and v.replaced = false", Verification.class)
                .setParameter("report", reportId).getResultStream().findFirst();
    }

    Verification get(String contractId, String id) {
        return scope.em().createQuery("select v from Verification v where v.id = :id and v.contractId = :contract", Verification.class)
                .setParameter("id", id).setParameter("contract", contractId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    VerifiedRecord verified(String contractId, String verificationId, String recordId) {
        return scope.em().createQuery("select r from VerifiedRecord r, Verification v where r.verificationId = :verification"
                + " and r.recordId = :record and v.id = r.verificationId and v.contractId = :contract", VerifiedRecord.class)
                .setParameter("verification", verificationId).setParameter("record", recordId).setParameter("contract", contractId)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    void add(Verification verification, Contract contract) {
        scope.em().persist(verification);
        verification.records().forEach(scope.em()::persist);
        acts.fire(verification.drawn(contract));
    }

    /** Draws again what somebody else has confirmed. */
    void again(Exemption confirmed, Contract contract) {
        add(get(contract.id(), confirmed.about()).again(confirmed, caller.actor(), instant.now()), contract);
    }
}
