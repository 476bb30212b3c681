package org.sheqia.delivery.control;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.sheqia.delivery.entity.ReportStatus;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;

/**
 * How far the delivery of a contract is from its close.
 *
 * @param reports     how many are not handed in or not accepted
 * @param samples     how many handed-in reports with records have no sample, or one that is not checked to its end
 * @param finalPassed whether the final result is final and passed
 */
public record DeliveryFigures(long reports, long samples, boolean finalPassed) {

    private static final String UNVERIFIED = "select count(t) from Report t where t.contractId = :contract and t.status in :handedIn"
            + " and exists (select r.id from ServiceRecord r where r.contractId = t.contractId and r.servedOn between t.periodFrom and t.periodUntil"
            + " and " + ServiceRecords.STANDING.formatted("t.submittedAt", "t.submittedAt") + ")"
            + " and not exists (select v.id from Verification v where v.reportId = t.id and v.replaced = false"
            + " and not exists (select x.id from VerifiedRecord x where x.verificationId = v.id and x.outcome is null))";

    /** @param em what sees the contract: the transaction's own rows, or those that are committed */
    public static DeliveryFigures of(EntityManager em, String contractId) {
        long reports = em.createQuery("select count(t) from Report t where t.contractId = :contract and t.status <> :accepted", Long.class)
                .setParameter("contract", contractId).setParameter("accepted", ReportStatus.ACCEPTED).getSingleResult();
        long samples = em.createQuery(UNVERIFIED, Long.class).setParameter("contract", contractId)
                .setParameter("handedIn", Set.of(ReportStatus.SUBMITTED, ReportStatus.ACCEPTED)).getSingleResult();
        boolean passed = em.createQuery("select count(e) from Evaluation e where e.contractId = :contract and e.stage = :final"
                + " and e.finalAt is not null and e.grade <> org.sheqia.tenantconfig.GradeBands.Grade.FAIL", Long.class)
                .setParameter("contract", contractId).setParameter("final", Stage.FINAL).getSingleResult() > 0;
        return new DeliveryFigures(reports, samples, passed);
    }
}
