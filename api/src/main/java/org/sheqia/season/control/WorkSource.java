package org.sheqia.season.control;

import org.sheqia.security.entity.Role;

/**
 * One kind of work, for which role, and where it is found: JPQL over (subject id, title, scope id, due, since), due being
 * since where there is no deadline, with {@code :scope} for tenant code, credit code or subject, {@code :bids} for the
 * organisation's bids that are not opened, {@code :role} for the role that asks, {@code :now} where it names the time, and
 * {@code :today} where it names the day. Where a clock sets the limit the kind names it, or a seventh column does; a sixth says
 * what it runs for (the subject, where there is none), and the due date is the clock's, wherever there is one.
 */
enum WorkSource {

    REVISE_PROJECT("revise-project", "select p.id, p.title, p.tenantId, p.bidDeadline, p.changedAt from Project p"
            + " where p.tenantId = :scope and p.status = org.sheqia.project.entity.ProjectStatus.RETURNED order by p.changedAt",
            Role.OFFICER),
    REVIEW_PROJECT("review-project", "select p.id, p.title, p.tenantId, p.bidDeadline, p.changedAt from Project p"
            + " where p.tenantId = :scope and p.status = org.sheqia.project.entity.ProjectStatus.UNDER_REVIEW order by p.changedAt",
            Role.APPROVER),
    CLOSE_CONSULTATION("close-consultation", "select p.id, p.title, p.tenantId, c.closesAt, c.closesAt from Project p, Consultation c"
            + " where p.tenantId = :scope and c.tenantId = :scope and c.projectId = p.id and c.closesAt <= :now"
            + " and c.status = org.sheqia.project.entity.ConsultationStatus.OPEN order by c.closesAt", Role.OFFICER),
    CONFIRM_NEED_EXEMPTION("confirm-need-exemption", "select p.id, p.title, p.tenantId, x.askedAt, x.askedAt from Project p, NeedExemption x"
            + " where p.tenantId = :scope and x.tenantId = :scope and x.projectId = p.id"
            + " and x.status = org.sheqia.project.entity.NeedExemption.Status.ASKED order by x.askedAt", Role.APPROVER),
    DECIDE_AMENDMENT("decide-amendment", "select p.id, p.title, p.tenantId, p.bidDeadline, a.proposedAt from Project p, Amendment a"
            + " where p.tenantId = :scope and a.tenantId = :scope and a.projectId = p.id"
            + " and a.status = org.sheqia.project.entity.Amendment.Status.PROPOSED order by a.proposedAt", Role.APPROVER),
    ANSWER_QUESTION("answer-question", "inquiry-answer", "select p.id, q.text, p.tenantId, q.answerBy, q.askedAt, q.id from Project p, Question q"
            + " where p.tenantId = :scope and q.tenantId = :scope and q.projectId = p.id and q.answeredAt is null"
            + " and (q.proposedAnswer is null or q.returnedReason is not null) order by q.askedAt", Role.OFFICER),
    PUBLISH_ANSWER("publish-answer", "inquiry-answer", "select p.id, q.text, p.tenantId, q.answerBy, q.askedAt, q.id from Project p, Question q"
            + " where p.tenantId = :scope and q.tenantId = :scope and q.projectId = p.id and q.answeredAt is null"
            + " and q.proposedAnswer is not null and q.returnedReason is null order by q.askedAt",
            Role.APPROVER),
    OPEN_BIDS("open-bids", "select p.id, p.title, p.tenantId, p.bidDeadline, p.changedAt from Project p"
            + " where p.tenantId = :scope and p.status = org.sheqia.project.entity.ProjectStatus.PUBLISHED and p.bidDeadline <= :now"
            + " order by p.bidDeadline", Role.OFFICER, Role.APPROVER),
    RUN_EVALUATION("run-evaluation", "select p.id, p.title, p.tenantId, p.bidDeadline, p.changedAt from Project p"
            + " where p.tenantId = :scope and p.status = org.sheqia.project.entity.ProjectStatus.EVALUATION order by p.changedAt",
            Role.OFFICER),
    CONFIRM_AWARD("confirm-award", "winner-determined", "select p.id, p.title, p.tenantId, coalesce(a.confirmBy, a.proposedAt), a.proposedAt from Project p, Award a"
            + " where p.tenantId = :scope and a.tenantId = :scope and a.projectId = p.id"
            + " and a.status = org.sheqia.award.entity.AwardStatus.PROPOSED order by a.proposedAt", Role.APPROVER),
    CONFIRM_REVOCATION("confirm-revocation", "select p.id, p.title, p.tenantId, a.revocationAt, a.revocationAt from Project p, Award a"
            + " where p.tenantId = :scope and a.tenantId = :scope and a.projectId = p.id and a.revocationAt is not null"
            + " and a.status <> org.sheqia.award.entity.AwardStatus.REVOKED and p.status in (org.sheqia.project.entity.ProjectStatus.EVALUATION,"
            + " org.sheqia.project.entity.ProjectStatus.PUBLICITY, org.sheqia.project.entity.ProjectStatus.AWARDED,"
            + " org.sheqia.project.entity.ProjectStatus.SIGNING) order by a.revocationAt", Role.APPROVER),
    ANSWER_OBJECTION("answer-objection", "objection-answer", "select p.id, p.title, p.tenantId, o.answerBy, o.filedAt, o.id from Project p, Objection o"
            + " where p.tenantId = :scope and o.tenantId = :scope and o.projectId = p.id and (o.status = org.sheqia.remedy.entity.ObjectionStatus.FILED"
            + " or o.status = org.sheqia.remedy.entity.ObjectionStatus.ACCEPTED) and (o.proposed is null or o.answerReturnedReason is not null)"
            + " and not exists (select k from Complaint k where k.openKey = o.id) order by o.answerBy", Role.OFFICER, Role.APPROVER),
    CONFIRM_ANSWER("confirm-answer", "objection-answer", "select p.id, p.title, p.tenantId, o.answerBy, o.filedAt, o.id from Project p, Objection o"
            + " where p.tenantId = :scope and o.tenantId = :scope and o.projectId = p.id and o.status = org.sheqia.remedy.entity.ObjectionStatus.ACCEPTED"
            + " and o.proposed is not null and o.answerReturnedReason is null"
            + " and not exists (select k from Complaint k where k.openKey = o.id) order by o.answerBy", Role.OFFICER, Role.APPROVER),
    EXPLAIN_COMPLAINT("explain-complaint", "complaint-explained", "select p.id, p.title, p.tenantId, k.filedAt, k.filedAt, k.id from Project p, Complaint k"
            + " where p.tenantId = :scope and k.tenantId = :scope and k.projectId = p.id and k.explanation.at is null"
            + " and k.status = org.sheqia.remedy.entity.ComplaintStatus.EXPLAINING order by k.explanation.by", Role.OFFICER, Role.APPROVER),
    NOTICE_AWARD("notice-award", "result-noticed", "select p.id, p.title, p.tenantId, a.publicityEndsAt, a.publicityEndsAt from Project p, Award a"
            + " where p.tenantId = :scope and a.tenantId = :scope and a.projectId = p.id and a.publicityEndsAt <= :now"
            + " and a.status = org.sheqia.award.entity.AwardStatus.PUBLICITY order by a.publicityEndsAt", Role.OFFICER),
    DRAFT_CONTRACT("draft-contract", "contract-signed", "select p.id, p.title, p.tenantId, a.signBy, a.noticedAt from Project p, Award a"
            + " where p.tenantId = :scope and a.tenantId = :scope and a.projectId = p.id"
            + " and a.status = org.sheqia.award.entity.AwardStatus.FINAL"
            + " and p.status = org.sheqia.project.entity.ProjectStatus.AWARDED order by a.signBy", Role.OFFICER),
    SIGN_CONTRACT("sign-contract", "select c.id, c.title, c.tenantId, c.round.openUntil, coalesce(c.round.signedByOrganisationAt, c.round.offeredAt)"
            + " from Contract c where c.tenantId = :scope and c.status = org.sheqia.contract.entity.ContractStatus.SIGNING"
            + " and c.round.signedByTenantAt is null and (c.round.signedByOrganisationAt is not null"
            + " or c.round.signsFirst = org.sheqia.tenantconfig.Tenant.Side.TENANT) order by c.round.openUntil", Role.APPROVER),
    FILE_CONTRACT("file-contract", "contract-filed", "select c.id, c.title, c.tenantId, c.activeAt, c.activeAt from Contract c, Clock k"
            + " where c.tenantId = :scope and k.tenantId = :scope and k.subjectId = c.id and k.code = 'contract-filed'"
            + " and k.state <> org.sheqia.clock.entity.Clock.State.DONE and not exists (select n from Clock n where n.replaces = k.id)"
            + " order by k.lastDay", Role.OFFICER),
    /** 档案保存期满: said, and nothing is deleted. */
    RECORDS_OVER("records-over", "records-kept", "select p.id, p.title, p.tenantId, k.from, k.from from Project p, Clock k where p.tenantId = :scope"
            + " and k.tenantId = :scope and k.subjectId = p.id and k.code = 'records-kept' and k.lastDay < :today"
            + " and not exists (select n from Clock n where n.replaces = k.id) order by k.lastDay", Role.TENANT_ADMIN),
    CONFIRM_PAPER("confirm-paper", "select c.id, c.title, c.tenantId, c.round.openUntil, c.round.offeredAt"
            + " from Contract c where c.tenantId = :scope and c.status = org.sheqia.contract.entity.ContractStatus.SIGNING"
            + " and c.registeredBy is not null order by c.round.openUntil", Role.APPROVER),
    SIGN_SUPPLEMENT("sign-supplement", "select s.contractId, s.title, s.tenantId, s.round.openUntil,"
            + " coalesce(s.round.signedByOrganisationAt, s.round.offeredAt) from Supplement s where s.tenantId = :scope"
            + " and s.status = org.sheqia.contract.entity.SupplementStatus.SIGNING and s.round.signedByTenantAt is null"
            + " and (s.round.signedByOrganisationAt is not null or s.round.signsFirst = org.sheqia.tenantconfig.Tenant.Side.TENANT)"
            + " order by s.round.openUntil", Role.APPROVER),
    DECIDE_BUDGET_CHANGE("decide-budget-change", "select c.id, c.reason, c.tenantId, c.proposedAt, c.proposedAt from BudgetChange c"
            + " where c.tenantId = :scope and c.status = org.sheqia.budget.entity.BudgetChange.Status.PROPOSED order by c.proposedAt",
            Role.APPROVER),
    CONFIRM_PAYMENT("confirm-payment", "select c.id, c.title, c.tenantId, y.dueAt, y.requestedAt from Contract c, Payment y"
            + " where y.tenantId = :scope and c.id = y.contractId and y.confirmedAt is null"
            + " and y.status = org.sheqia.payment.entity.PaymentStatus.REQUESTED order by y.requestedAt", Role.OFFICER),
    APPROVE_PAYMENT("approve-payment", "select c.id, c.title, c.tenantId, y.dueAt, y.confirmedAt from Contract c, Payment y"
            + " where y.tenantId = :scope and c.id = y.contractId and y.confirmedAt is not null"
            + " and y.status = org.sheqia.payment.entity.PaymentStatus.REQUESTED order by y.confirmedAt", Role.FINANCE),
    PAY("pay", "select c.id, c.title, c.tenantId, y.dueAt, y.approvedAt from Contract c, Payment y"
            + " where y.tenantId = :scope and c.id = y.contractId"
            + " and y.status = org.sheqia.payment.entity.PaymentStatus.APPROVED and (y.approvedAs is null"
            + " or y.approvedAs <> org.sheqia.security.entity.Role.FINANCE or (select count(distinct m.sub) from Membership m"
            + " where m.scopeId = :scope and m.role = org.sheqia.security.entity.Role.FINANCE and m.validUntil is null) > 1)"
            + " order by y.approvedAt", Role.FINANCE),
    COUNTERSIGN_PAYMENT("approve-payment", "select c.id, c.title, c.tenantId, y.dueAt, y.confirmedAt from Contract c, Payment y"
            + " where y.tenantId = :scope and c.id = y.contractId and y.confirmedAt is not null"
            + " and y.status = org.sheqia.payment.entity.PaymentStatus.REQUESTED and (select count(distinct m.sub) from Membership m"
            + " where m.scopeId = :scope and m.role = org.sheqia.security.entity.Role.FINANCE and m.validUntil is null) < 2"
            + " order by y.confirmedAt", Role.APPROVER),
    COUNTERSIGN_BOOKING("pay", "select c.id, c.title, c.tenantId, y.dueAt, y.approvedAt from Contract c, Payment y"
            + " where y.tenantId = :scope and c.id = y.contractId and y.approvedAs = org.sheqia.security.entity.Role.FINANCE"
            + " and y.status = org.sheqia.payment.entity.PaymentStatus.APPROVED and (select count(distinct m.sub) from Membership m"
            + " where m.scopeId = :scope and m.role = org.sheqia.security.entity.Role.FINANCE and m.validUntil is null) < 2"
            + " order by y.approvedAt", Role.APPROVER),
    CONFIRM_REPAYMENT("confirm-repayment", "select c.id, c.title, c.tenantId, c.endedAt, c.endedAt from Contract c where c.tenantId = :scope"
            + " and c.status = org.sheqia.contract.entity.ContractStatus.TERMINATED and c.repayment.paidOn is not null"
            + " and c.repayment.returnedReason is null and c.repayment.confirmedAt is null order by c.endedAt", Role.APPROVER, Role.FINANCE),
    ACCEPT_RECTIFICATION("accept-rectification", "select c.id, c.title, c.tenantId, e.rectification.dueBy, e.rectification.reportedAt"
            + " from Contract c, Evaluation e where e.tenantId = :scope and c.id = e.contractId"
            + " and e.status = org.sheqia.delivery.entity.EvaluationStatus.RECTIFIED order by e.rectification.reportedAt", Role.OFFICER),
    CONFIRM_EXEMPTION("confirm-exemption", "select c.id, c.title, c.tenantId, x.askedAt, x.askedAt from Contract c, Exemption x"
            + " where x.tenantId = :scope and c.id = x.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE"
            + " and x.status = org.sheqia.delivery.entity.Exemption.Status.ASKED order by x.askedAt", Role.APPROVER),
    ANSWER_APPEAL("answer-appeal", "select c.id, c.title, c.tenantId, e.hearing.appealedAt, e.hearing.appealedAt"
            + " from Contract c, Evaluation e where e.tenantId = :scope and c.id = e.contractId"
            + " and e.status = org.sheqia.delivery.entity.EvaluationStatus.APPEALED order by e.hearing.appealedAt", Role.APPROVER),

    ACCEPT_REPORT("accept-report", "select c.id, c.title, c.tenantId, r.submittedAt, r.submittedAt from Contract c, Report r"
            + " where r.tenantId = :scope and c.id = r.contractId"
            + " and r.status = org.sheqia.delivery.entity.ReportStatus.SUBMITTED order by r.submittedAt", Role.OFFICER),
    DECIDE_PLEDGE("decide-pledge", "select g.id, g.title, g.tenantId, g.offeredAt, g.offeredAt from Pledge g"
            + " where g.tenantId = :scope and g.status = org.sheqia.pledge.entity.PledgeStatus.OFFERED order by g.offeredAt", Role.APPROVER),
    REQUEST_TRANCHE("request-tranche", "select g.id, g.title, g.tenantId, g.decidedAt, g.decidedAt from Pledge g, Tranche t, Project p"
            + " where g.tenantId = :scope and t.pledgeId = g.id and p.id = g.projectId and t.dueOn <= :today"
            + " and t.status = org.sheqia.pledge.entity.TrancheStatus.PLANNED and g.status = org.sheqia.pledge.entity.PledgeStatus.ACCEPTED"
            + " and p.status = org.sheqia.project.entity.ProjectStatus.PERFORMING"
            + " and (select sum(a.balances.reserved) + sum(a.balances.committed) + sum(a.balances.spent) from Appropriation a where a.pledgeId = g.id)"
            + " > (select coalesce(sum(x.amount), 0) from Tranche x where x.pledgeId = g.id"
            + " and x.status <> org.sheqia.pledge.entity.TrancheStatus.PLANNED) order by t.dueOn", Role.OFFICER, Role.FINANCE),
    ACKNOWLEDGE_TRANCHE("acknowledge-tranche", "select g.id, g.title, g.tenantId, t.confirmedAt, t.confirmedAt from Pledge g, Tranche t"
            + " where t.tenantId = :scope and g.id = t.pledgeId and t.status = org.sheqia.pledge.entity.TrancheStatus.CONFIRMED"
            + " order by t.confirmedAt", Role.FINANCE),

    DECIDE_PROPOSAL("decide-proposal", "select r.id, o.title, o.proposerId, o.submittedAt, o.submittedAt from Proposal o, Programme r"
            + " where o.creditCode = :scope and r.id = o.programmeId and o.status = org.sheqia.pledge.entity.ProposalStatus.SUBMITTED"
            + " order by o.submittedAt", Role.ORG_ADMIN),
    PAY_TRANCHE("pay-tranche", "select g.id, g.title, g.tenantId, t.requestedAt, t.requestedAt from Pledge g, Tranche t"
            + " where t.creditCode = :scope and g.id = t.pledgeId and t.status = org.sheqia.pledge.entity.TrancheStatus.REQUESTED"
            + " order by t.requestedAt", Role.ORG_ADMIN),
    ANSWER_MEETING_REQUEST("answer-meeting-request", "select r.id, r.title, r.tenant, r.expiresAt, r.askedAt from MeetingRequest r"
            + " where r.tenant = :scope and r.askedBy = org.sheqia.meeting.entity.Side.ORGANISATION and r.expiresAt > :now"
            + " and r.status = org.sheqia.meeting.entity.RequestStatus.REQUESTED order by r.expiresAt", Role.OFFICER),

    ANSWER_OWN_MEETING_REQUEST("answer-own-meeting-request", "select r.id, r.title, r.tenant, r.expiresAt, r.askedAt from MeetingRequest r"
            + " where r.creditCode = :scope and r.askedBy = org.sheqia.meeting.entity.Side.TENANT and r.expiresAt > :now"
            + " and r.status = org.sheqia.meeting.entity.RequestStatus.REQUESTED order by r.expiresAt", Role.ORG_ADMIN, Role.ORG_STAFF),
    FINISH_BID("finish-bid", "select b.id, p.title, p.tenantId, p.bidDeadline, b.savedAt from Bid b, Project p"
            + " where b.id in :bids and p.id = b.projectId and b.status = org.sheqia.bid.entity.BidStatus.DRAFT"
            + " and p.bidDeadline > :now order by p.bidDeadline", Role.ORG_ADMIN, Role.ORG_STAFF),
    CONFIRM_BID("confirm-bid", "select b.id, p.title, p.tenantId, p.bidDeadline, e.publishedAt from Bid b, Project p, Edition e"
            + " where b.id in :bids and p.id = b.projectId and b.status = org.sheqia.bid.entity.BidStatus.SUBMITTED and p.bidDeadline > :now"
            + " and p.status = org.sheqia.project.entity.ProjectStatus.PUBLISHED and e.projectId = p.id and e.number = p.materialEdition"
            + " and b.submittedAt < e.publishedAt order by p.bidDeadline", Role.ORG_ADMIN, Role.ORG_STAFF),
    /** 其他有关当事人的书面说明: who took part may be heard in another's complaint, as long as the time for that runs. */
    STATE_ON_COMPLAINT("state-on-complaint", "complaint-explained", "select p.id, p.title, p.tenantId, k.filedAt, k.filedAt, k.id from Project p, Complaint k, Bid b"
            + " where b.creditCode = :scope and b.projectId = p.id and k.projectId = p.id and k.creditCode <> :scope and k.explanation.by > :now"
            + " and k.status = org.sheqia.remedy.entity.ComplaintStatus.EXPLAINING"
            + " and not exists (select s from Statement s where s.complaintId = k.id and s.creditCode = :scope) order by k.explanation.by", Role.ORG_ADMIN),
    MEND_OBJECTION("mend-letter", "select p.id, p.title, p.tenantId, o.correctBy, o.filedAt from Project p, Objection o"
            + " where o.creditCode = :scope and o.projectId = p.id and o.correctBy > :now"
            + " and o.status = org.sheqia.remedy.entity.ObjectionStatus.RETURNED order by o.correctBy", Role.ORG_ADMIN),
    MEND_COMPLAINT("mend-letter", "select p.id, p.title, p.tenantId, k.correctBy, k.filedAt from Project p, Complaint k"
            + " where k.creditCode = :scope and k.projectId = p.id and k.correctBy > :now"
            + " and k.status = org.sheqia.remedy.entity.ComplaintStatus.CORRECTION order by k.correctBy", Role.ORG_ADMIN),
    SIGN_FOR_ORGANISATION("sign-for-organisation", "select c.id, c.title, c.tenantId, c.round.openUntil,"
            + " coalesce(c.round.signedByTenantAt, c.round.offeredAt, c.createdAt)"
            + " from Contract c where c.creditCode = :scope and c.status = org.sheqia.contract.entity.ContractStatus.SIGNING"
            + " and c.round.signedByOrganisationAt is null and (c.round.signedByTenantAt is not null"
            + " or c.round.signsFirst = org.sheqia.tenantconfig.Tenant.Side.ORGANISATION) order by c.round.openUntil", Role.ORG_ADMIN),
    SIGN_SUPPLEMENT_FOR_ORGANISATION("sign-supplement-for-organisation", "select s.contractId, s.title, s.tenantId, s.round.openUntil,"
            + " coalesce(s.round.signedByTenantAt, s.round.offeredAt) from Supplement s where s.creditCode = :scope"
            + " and s.status = org.sheqia.contract.entity.SupplementStatus.SIGNING and s.round.signedByOrganisationAt is null"
            + " and (s.round.signedByTenantAt is not null or s.round.signsFirst = org.sheqia.tenantconfig.Tenant.Side.ORGANISATION)"
            + " order by s.round.openUntil", Role.ORG_ADMIN),
    REQUEST_PAYMENT("request-payment", "select c.id, c.title, c.tenantId, y.dueAt, y.dueAt from Contract c, Payment y"
            + " where y.creditCode = :scope and c.id = y.contractId and (y.status = org.sheqia.payment.entity.PaymentStatus.DUE"
            + " or y.status = org.sheqia.payment.entity.PaymentStatus.RETURNED) order by y.dueAt", Role.ORG_ADMIN, Role.ORG_STAFF),
    REPLY_TO_EVALUATION("reply-to-evaluation", "evaluation-reply", "select c.id, c.title, c.tenantId, e.hearing.replyBy, e.submittedAt, e.id"
            + " from Contract c, Evaluation e where c.creditCode = :scope and c.id = e.contractId and e.hearing.replyBy > :now"
            + " and e.status = org.sheqia.delivery.entity.EvaluationStatus.SUBMITTED order by e.hearing.replyBy",
            Role.ORG_ADMIN, Role.ORG_STAFF),
    RECTIFY("rectify", "rectification-reported", "select c.id, c.title, c.tenantId, e.rectification.dueBy, e.finalAt, e.id from Contract c, Evaluation e"
            + " where c.creditCode = :scope and c.id = e.contractId and e.rectification.dueBy is not null"
            + " and (e.status = org.sheqia.delivery.entity.EvaluationStatus.FINAL"
            + " or e.status = org.sheqia.delivery.entity.EvaluationStatus.RETURNED) order by e.rectification.dueBy",
            Role.ORG_ADMIN, Role.ORG_STAFF),
    WRITE_REPORT("write-report", "report-submitted", "select c.id, c.title, c.tenantId, r.decidedAt, r.decidedAt, r.id from Contract c, Report r"
            + " where r.creditCode = :scope and c.id = r.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE"
            + " and (r.status = org.sheqia.delivery.entity.ReportStatus.DRAFT or r.status = org.sheqia.delivery.entity.ReportStatus.RETURNED)"
            + " and r.periodUntil < :today order by r.periodUntil", Role.ORG_ADMIN, Role.ORG_STAFF),

    SCORE_BIDS("score-bids", "select p.id, p.title, p.tenantId, p.bidDeadline, p.changedAt from Project p, CommitteeMember m"
            + " where m.sub = :scope and p.id = m.projectId and p.status = org.sheqia.project.entity.ProjectStatus.EVALUATION"
            + " and (m.status = org.sheqia.award.entity.MemberStatus.SEATED or m.status = org.sheqia.award.entity.MemberStatus.DECLARED"
            + " or m.status = org.sheqia.award.entity.MemberStatus.REOPENED) order by p.changedAt", Role.EVALUATOR),
    EVALUATE_DELIVERY("evaluate-delivery", "select e.id, c.title, c.tenantId, e.assignedAt, e.assignedAt from Contract c, Evaluation e"
            + " where e.assessorSub = :scope and c.id = e.contractId and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE"
            + " and e.status = org.sheqia.delivery.entity.EvaluationStatus.ASSIGNED order by e.assignedAt", Role.EVALUATOR),

    DECIDE_REGISTRATION("decide-registration", "select r.id, r.name, r.creditCode, r.submittedAt, r.submittedAt from Registration r"
            + " where r.status = org.sheqia.organisation.entity.RegistrationStatus.PENDING order by r.submittedAt", Role.DISTRICT_ADMIN),
    CONFIRM_INVITATION("confirm-invitation", "select i.id, i.personName, i.scopeId, i.invitedAt, i.invitedAt from Invitation i"
            + " where i.status = org.sheqia.account.entity.InvitationStatus.PROPOSED order by i.invitedAt", Role.DISTRICT_ADMIN),
    CONFIRM_OWN_INVITATION("confirm-own-invitation", "select i.id, i.personName, i.scopeId, i.invitedAt, i.invitedAt from Invitation i"
            + " where i.scopeId = :scope and i.status = org.sheqia.account.entity.InvitationStatus.PROPOSED order by i.invitedAt", Role.TENANT_ADMIN),
    CONFIRM_STANDING("confirm-standing", "select o.creditCode, o.name, o.creditCode, o.standings.waitsSince, o.standings.waitsSince from Organisation o"
            + " where o.standings.waitsSince is not null order by o.standings.waitsSince", Role.DISTRICT_ADMIN),
    DECIDE_FACTS("decide-facts", "select o.creditCode, o.name, o.creditCode, f.proposedAt, f.proposedAt from FactsProposal f, Organisation o"
            + " where o.creditCode = f.creditCode and f.status = org.sheqia.organisation.entity.ApprovalStatus.PENDING order by f.proposedAt",
            Role.DISTRICT_ADMIN),
    DECIDE_FOUNDATION("decide-foundation", "select f.creditCode, f.name, f.creditCode, f.proposedAt, f.proposedAt from FoundationProfile f"
            + " where f.status = org.sheqia.organisation.entity.ApprovalStatus.PENDING order by f.proposedAt", Role.DISTRICT_ADMIN),
    EXAMINE_COMPLAINT("examine-complaint", "complaint-examined", "select k.id, p.title, p.tenantId, k.filedAt, k.filedAt from Project p, Complaint k"
            + " where k.projectId = p.id and k.authority = :role and k.status = org.sheqia.remedy.entity.ComplaintStatus.FILED order by k.examineBy",
            Role.SUPERVISOR, Role.DISTRICT_ADMIN),
    DECIDE_COMPLAINT("decide-complaint", "complaint-decided", "select k.id, p.title, p.tenantId, k.filedAt, k.filedAt from Project p, Complaint k"
            + " where k.projectId = p.id and k.authority = :role and k.status = org.sheqia.remedy.entity.ComplaintStatus.EXPLAINING order by k.decideBy",
            Role.SUPERVISOR, Role.DISTRICT_ADMIN),
    PUBLISH_DECISION("publish-decision", "select k.id, p.title, p.tenantId, k.decision.at, k.decision.at from Project p, Complaint k"
            + " where k.projectId = p.id and k.authority = :role and k.status = org.sheqia.remedy.entity.ComplaintStatus.DECIDED order by k.decision.at",
            Role.SUPERVISOR, Role.DISTRICT_ADMIN),
    /** 逾期督办: what a clock has put before the auditor, what came last first. */
    SEE_OVERDUE("see-overdue", "select p.id, p.title, p.tenantId, k.recordedAt, k.recordedAt, k.subjectId, k.code from Project p, Clock k where p.id = k.projectId"
            + " and k.state = org.sheqia.clock.entity.Clock.State.EXPIRED and not exists (select n from Clock n where n.replaces = k.id)"
            + " order by k.id desc", Role.DISTRICT_AUDITOR),
    CONFIRM_CALENDAR("confirm-calendar", "select e.id, e.source, e.id, e.proposedAt, e.proposedAt from CalendarEdition e"
            + " where e.status = org.sheqia.almanac.entity.EditionStatus.PROPOSED order by e.proposedAt", Role.DISTRICT_ADMIN),
    ANSWER_CONTEST("answer-contest", "select o.creditCode, o.name, o.creditCode, k.filedAt, k.filedAt from Contest k, Organisation o"
            + " where o.creditCode = k.creditCode and k.status = org.sheqia.credit.entity.ContestStatus.OPEN order by k.filedAt",
            Role.DISTRICT_ADMIN);

    final String kind;

    /** The clock that sets the limit; null where none does. */
    final String clock;
    final String jpql;
    final Role[] roles;

    WorkSource(String kind, String jpql, Role... roles) {
        this(kind, null, jpql, roles);
    }

    WorkSource(String kind, String clock, String jpql, Role... roles) {
        this.kind = kind;
        this.clock = clock;
        this.jpql = jpql;
        this.roles = roles;
    }

    /** True for what an auditor looks at where it is. */
    boolean isRead() {
        return roles[0] == Role.DISTRICT_AUDITOR;
    }

    /** True for work that is done in a tenant's name. */
    boolean isTenants() {
        return roles[0].scope() == Role.Scope.TENANT;
    }
}
