package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.DateKind;
import org.sheqia.work.control.OffersDates;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** What waits while a contract is performed. */
@ApplicationScoped
public class DeliveryWork implements OffersWork, OffersDates {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.open("accept-rectification", "select c.id, c.title, c.tenantId, e.rectification.reportedAt, e.id from Contract c, Evaluation e where"
                    + " e.tenantId = :scope and c.id = e.contractId and e.status ="
                    + " org.sheqia.delivery.entity.EvaluationStatus.RECTIFIED order by e.rectification.reportedAt",
                    Role.OFFICER),
                WorkKind.open("confirm-exemption", "select c.id, c.title, c.tenantId, x.askedAt, x.id from Contract c, Exemption x where x.tenantId = :scope and"
                    + " c.id = x.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and x.status ="
                    + " org.sheqia.delivery.entity.Exemption.Status.ASKED order by x.askedAt",
                    Role.APPROVER),
                WorkKind.open("answer-appeal", "select c.id, c.title, c.tenantId, e.hearing.appealedAt, e.id from Contract c, Evaluation e where e.tenantId"
                    + " = :scope and c.id = e.contractId and e.status = org.sheqia.delivery.entity.EvaluationStatus.APPEALED order"
                    + " by e.hearing.appealedAt",
                    Role.APPROVER),
                WorkKind.open("accept-report", "select c.id, c.title, c.tenantId, r.submittedAt, r.id from Contract c, Report r where r.tenantId = :scope"
                    + " and c.id = r.contractId and r.status = org.sheqia.delivery.entity.ReportStatus.SUBMITTED order by"
                    + " r.submittedAt",
                    Role.OFFICER),
                // The organisation is late and the official is not: since the day it was due.
                WorkKind.open("chase-report", "select c.id, c.title, c.tenantId, r.dueOn, r.id from Contract c, Report r where r.tenantId = :scope and c.id"
                    + " = r.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and r.status ="
                    + " org.sheqia.delivery.entity.ReportStatus.DRAFT and r.dueOn < :today and not " + ReportListing.OPEN + " order by r.dueOn",
                    Role.OFFICER),
                // No plan names a day for it: from the middle of the term on, where an instalment waits for it.
                WorkKind.open("arrange-mid-term", "select c.id, c.title, c.tenantId, function('from_days', (function('to_days', c.serviceFrom) +"
                    + " function('to_days', c.serviceUntil)) / 2), c.id from Contract c where c.tenantId = :scope and c.status ="
                    + " org.sheqia.contract.entity.ContractStatus.ACTIVE and function('datediff', :today, c.serviceFrom) * 2 >"
                    + " function('datediff', c.serviceUntil, c.serviceFrom) and c.terms like '%MID_TERM_PASSED%' and not exists"
                    + " (select e from Evaluation e where e.contractId = c.id and (e.stage ="
                    + " org.sheqia.tenantconfig.CriteriaTemplate.Stage.FINAL or e.stage ="
                    + " org.sheqia.tenantconfig.CriteriaTemplate.Stage.MID_TERM and e.status in"
                    + " (org.sheqia.delivery.entity.EvaluationStatus.ASSIGNED,"
                    + " org.sheqia.delivery.entity.EvaluationStatus.SUBMITTED,"
                    + " org.sheqia.delivery.entity.EvaluationStatus.APPEALED, org.sheqia.delivery.entity.EvaluationStatus.FINAL,"
                    + " org.sheqia.delivery.entity.EvaluationStatus.RECTIFIED,"
                    + " org.sheqia.delivery.entity.EvaluationStatus.RETURNED,"
                    + " org.sheqia.delivery.entity.EvaluationStatus.ACCEPTED))) order by c.serviceUntil",
                    Role.OFFICER),
                WorkKind.open("arrange-final", "select c.id, c.title, c.tenantId, c.serviceUntil, c.id from Contract c where c.tenantId = :scope and"
                    + " c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and c.serviceUntil < :today and not exists"
                    + " (select e from Evaluation e where e.contractId = c.id and e.stage ="
                    + " org.sheqia.tenantconfig.CriteriaTemplate.Stage.FINAL and e.status in"
                    + " (org.sheqia.delivery.entity.EvaluationStatus.ASSIGNED,"
                    + " org.sheqia.delivery.entity.EvaluationStatus.SUBMITTED,"
                    + " org.sheqia.delivery.entity.EvaluationStatus.APPEALED, org.sheqia.delivery.entity.EvaluationStatus.FINAL,"
                    + " org.sheqia.delivery.entity.EvaluationStatus.RECTIFIED,"
                    + " org.sheqia.delivery.entity.EvaluationStatus.RETURNED)) order by c.serviceUntil",
                    Role.OFFICER),
                WorkKind.official("reply-to-evaluation", "evaluation-reply", "select c.id, c.title, c.tenantId, e.submittedAt, e.id, e.hearing.replyBy from Contract c, Evaluation e where"
                    + " c.creditCode = :scope and c.id = e.contractId and e.hearing.replyBy > :now and e.status ="
                    + " org.sheqia.delivery.entity.EvaluationStatus.SUBMITTED order by e.hearing.replyBy",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                WorkKind.official("rectify", "rectification-reported", "select c.id, c.title, c.tenantId, e.finalAt, e.id, e.rectification.dueBy from Contract c, Evaluation e where"
                    + " c.creditCode = :scope and c.id = e.contractId and e.rectification.dueBy is not null and (e.status ="
                    + " org.sheqia.delivery.entity.EvaluationStatus.FINAL or e.status ="
                    + " org.sheqia.delivery.entity.EvaluationStatus.RETURNED) order by e.rectification.dueBy",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                WorkKind.official("write-report", "report-submitted", "select c.id, c.title, c.tenantId, r.periodUntil, r.id, r.dueOn from Contract c, Report r where r.creditCode"
                    + " = :scope and c.id = r.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and"
                    + " r.status = org.sheqia.delivery.entity.ReportStatus.DRAFT and r.periodUntil < :today order by r.periodUntil",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                // What was handed in has met its clock; no rule says by when it is handed in again.
                WorkKind.official("write-report", "report-submitted", "select c.id, c.title, c.tenantId, r.decidedAt, r.id from Contract c, Report r"
                    + " where r.creditCode = :scope and c.id = r.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and"
                    + " r.status = org.sheqia.delivery.entity.ReportStatus.RETURNED order by r.decidedAt",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                WorkKind.open("evaluate-delivery", "select e.id, c.title, c.tenantId, e.assignedAt, e.id from Contract c, Evaluation e where e.assessorSub ="
                    + " :sub and c.id = e.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and e.status ="
                    + " org.sheqia.delivery.entity.EvaluationStatus.ASSIGNED order by e.assignedAt",
                    Role.EVALUATOR));
    }

    @Override
    public List<DateKind> dates() {
        return List.of(
                DateKind.of("report-due", "select r.id, c.id, c.title, c.tenantId, r.dueOn, null from Report r, Contract c where r.tenantId = :scope"
                    + " and c.id = r.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and (r.status ="
                    + " org.sheqia.delivery.entity.ReportStatus.DRAFT or r.status ="
                    + " org.sheqia.delivery.entity.ReportStatus.RETURNED) and r.dueOn >= :fromDay and r.dueOn < :untilDay order by"
                    + " r.dueOn",
                    Role.OFFICER, Role.APPROVER, Role.FINANCE, Role.TENANT_ADMIN),
                DateKind.of("report-due", "select r.id, c.id, c.title, c.tenantId, r.dueOn, null from Report r, Contract c where r.creditCode = :scope"
                    + " and c.id = r.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and (r.status ="
                    + " org.sheqia.delivery.entity.ReportStatus.DRAFT or r.status ="
                    + " org.sheqia.delivery.entity.ReportStatus.RETURNED) and r.dueOn >= :fromDay and r.dueOn < :untilDay order by"
                    + " r.dueOn",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                DateKind.of("rectification-due", "select e.id, c.id, c.title, c.tenantId, e.rectification.dueBy, null from Evaluation e, Contract c where"
                    + " c.tenantId = :scope and c.id = e.contractId and (e.status ="
                    + " org.sheqia.delivery.entity.EvaluationStatus.FINAL or e.status ="
                    + " org.sheqia.delivery.entity.EvaluationStatus.RETURNED) and e.rectification.dueBy >= :from and"
                    + " e.rectification.dueBy < :until order by e.rectification.dueBy",
                    Role.OFFICER, Role.APPROVER, Role.FINANCE, Role.TENANT_ADMIN),
                DateKind.of("rectification-due", "select e.id, c.id, c.title, c.tenantId, e.rectification.dueBy, null from Evaluation e, Contract c where"
                    + " c.creditCode = :scope and c.id = e.contractId and (e.status ="
                    + " org.sheqia.delivery.entity.EvaluationStatus.FINAL or e.status ="
                    + " org.sheqia.delivery.entity.EvaluationStatus.RETURNED) and e.rectification.dueBy >= :from and"
                    + " e.rectification.dueBy < :until order by e.rectification.dueBy",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                DateKind.of("evaluation-reply", "select e.id, c.id, c.title, c.tenantId, e.hearing.replyBy, null from Evaluation e, Contract c where"
                    + " c.creditCode = :scope and c.id = e.contractId and e.status ="
                    + " org.sheqia.delivery.entity.EvaluationStatus.SUBMITTED and e.hearing.replyBy >= :from and e.hearing.replyBy"
                    + " < :until order by e.hearing.replyBy",
                    Role.ORG_ADMIN, Role.ORG_STAFF));
    }
}
