package org.sheqia.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.DateKind;
import org.sheqia.work.control.OffersDates;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** What waits on objections and complaints, and what their clocks have put before the auditor. */
@ApplicationScoped
public class RemedyWork implements OffersWork, OffersDates {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.official("answer-objection", "objection-answer", "select p.id, p.title, p.tenantId, o.filedAt, o.id, o.answerBy from Project p, Objection o where p.tenantId ="
                    + " :scope and o.tenantId = :scope and o.projectId = p.id and (o.status ="
                    + " org.sheqia.remedy.entity.ObjectionStatus.FILED or o.status ="
                    + " org.sheqia.remedy.entity.ObjectionStatus.ACCEPTED) and (o.proposed is null or o.answerReturnedReason is not"
                    + " null) and not exists (select k from Complaint k where k.openKey = o.id) order by o.answerBy",
                    Role.OFFICER, Role.APPROVER),
                WorkKind.official("confirm-answer", "objection-answer", "select p.id, p.title, p.tenantId, o.filedAt, o.id, o.answerBy from Project p, Objection o where p.tenantId ="
                    + " :scope and o.tenantId = :scope and o.projectId = p.id and o.status ="
                    + " org.sheqia.remedy.entity.ObjectionStatus.ACCEPTED and o.proposed is not null and o.answerReturnedReason is"
                    + " null and not exists (select k from Complaint k where k.openKey = o.id) order by o.answerBy",
                    Role.OFFICER, Role.APPROVER),
                WorkKind.official("explain-complaint", "complaint-explained", "select p.id, p.title, p.tenantId, k.filedAt, k.id from Project p, Complaint k where p.tenantId = :scope and"
                    + " k.tenantId = :scope and k.projectId = p.id and k.explanation.at is null and k.status ="
                    + " org.sheqia.remedy.entity.ComplaintStatus.EXPLAINING order by k.explanation.by",
                    Role.OFFICER, Role.APPROVER),
                // 档案保存期满: said since that day, and nothing is deleted.
                WorkKind.telling("records-over", "records-kept", "select p.id, p.title, p.tenantId, k.lastDay, p.id from Project p, Clock k where p.tenantId = :scope and"
                    + " k.tenantId = :scope and k.subjectId = p.id and k.code = 'records-kept' and k.lastDay < :today and not"
                    + " exists (select n from Clock n where n.replaces = k.id) order by k.lastDay",
                    Role.TENANT_ADMIN),
                // 其他有关当事人的书面说明: who took part may be heard in another's complaint, as long as the time for that runs.
                WorkKind.official("state-on-complaint", "complaint-explained", "select p.id, p.title, p.tenantId, k.filedAt, k.id from Project p, Complaint k, Bid b where b.creditCode ="
                    + " :scope and b.projectId = p.id and k.projectId = p.id and k.creditCode <> :scope and k.explanation.by > :now"
                    + " and k.status = org.sheqia.remedy.entity.ComplaintStatus.EXPLAINING and not exists (select s from Statement"
                    + " s where s.complaintId = k.id and s.creditCode = :scope) order by k.explanation.by",
                    Role.ORG_ADMIN),
                WorkKind.until("mend-letter", "select p.id, p.title, p.tenantId, o.filedAt, o.id, o.correctBy from Project p, Objection o where"
                    + " o.creditCode = :scope and o.projectId = p.id and o.correctBy > :now and o.status ="
                    + " org.sheqia.remedy.entity.ObjectionStatus.RETURNED order by o.correctBy",
                    Role.ORG_ADMIN),
                WorkKind.until("mend-letter", "select p.id, p.title, p.tenantId, k.filedAt, k.id, k.correctBy from Project p, Complaint k where"
                    + " k.creditCode = :scope and k.projectId = p.id and k.correctBy > :now and k.status ="
                    + " org.sheqia.remedy.entity.ComplaintStatus.CORRECTION order by k.correctBy",
                    Role.ORG_ADMIN),
                WorkKind.official("examine-complaint", "complaint-examined", "select k.id, p.title, p.tenantId, k.filedAt, k.id from Project p, Complaint k where k.projectId = p.id and"
                    + " k.authority = :role and k.status = org.sheqia.remedy.entity.ComplaintStatus.FILED order by k.examineBy",
                    Role.SUPERVISOR, Role.DISTRICT_ADMIN),
                WorkKind.official("decide-complaint", "complaint-decided", "select k.id, p.title, p.tenantId, k.filedAt, k.id from Project p, Complaint k where k.projectId = p.id and"
                    + " k.authority = :role and k.status = org.sheqia.remedy.entity.ComplaintStatus.EXPLAINING order by k.decideBy",
                    Role.SUPERVISOR, Role.DISTRICT_ADMIN),
                // 政府采购法实施条例 第58条 sets no number of days.
                WorkKind.open("publish-decision", "select k.id, p.title, p.tenantId, k.decision.at, k.id from Project p, Complaint k where k.projectId = p.id"
                    + " and k.authority = :role and k.status = org.sheqia.remedy.entity.ComplaintStatus.DECIDED order by"
                    + " k.decision.at",
                    Role.SUPERVISOR, Role.DISTRICT_ADMIN),
                // 逾期督办: what a clock has put before the auditor, what came last first; the limit was another's.
                WorkKind.telling("see-overdue", null, "select p.id, p.title, p.tenantId, k.recordedAt, k.subjectId, k.code from Project p, Clock k where p.id ="
                    + " k.projectId and k.state = org.sheqia.clock.entity.Clock.State.EXPIRED and not exists (select n from Clock n"
                    + " where n.replaces = k.id) order by k.id desc",
                    Role.DISTRICT_AUDITOR));
    }

    @Override
    public List<DateKind> dates() {
        return List.of(
                // Until when others may object is no date of the buyer's; what it owes, and what has to run, is.
                DateKind.of("official-date", "select k.subjectId, p.id, p.title, p.tenantId, k.lastDay, null, k.code from Project p, Clock k where p.tenantId = :scope and"
                    + " k.tenantId = :scope and p.id = k.projectId and k.state = org.sheqia.clock.entity.Clock.State.RUNNING and k.lastDay >= :fromDay"
                    + " and k.lastDay < :untilDay and k.code not in ('report-submitted', 'rectification-reported', 'records-kept')"
                    + " and k.rule not like '%\"effect\":\"CLOSE\"%'"
                    + " and not exists (select n from Clock n where n.replaces = k.id) order by k.lastDay",
                    Role.OFFICER, Role.APPROVER, Role.FINANCE, Role.TENANT_ADMIN),
                DateKind.of("official-date", "select k.subjectId, p.id, p.title, p.tenantId, k.lastDay, null, k.code from Project p, Objection o, Clock k"
                    + " where o.creditCode = :scope and p.id = o.projectId and k.subjectId = o.id and k.state ="
                    + " org.sheqia.clock.entity.Clock.State.RUNNING and k.lastDay >= :fromDay and k.lastDay < :untilDay and not"
                    + " exists (select n from Clock n where n.replaces = k.id) order by k.lastDay",
                    Role.ORG_ADMIN),
                DateKind.of("complaint-date", "select k.subjectId, q.id, p.title, p.tenantId, k.lastDay, null, k.code from Project p, Complaint q, Clock k"
                    + " where q.authority = :role and p.id = q.projectId and k.subjectId = q.id and k.state ="
                    + " org.sheqia.clock.entity.Clock.State.RUNNING and k.lastDay >= :fromDay and k.lastDay < :untilDay and not"
                    + " exists (select n from Clock n where n.replaces = k.id) order by k.lastDay",
                    Role.SUPERVISOR, Role.DISTRICT_ADMIN));
    }
}
