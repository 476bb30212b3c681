package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** What waits between the opening and the notice of award. */
@ApplicationScoped
public class AwardWork implements OffersWork {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.open("run-evaluation", "select p.id, p.title, p.tenantId, p.changedAt, p.id from Project p where p.tenantId = :scope and p.status ="
                    + " org.sheqia.project.entity.ProjectStatus.EVALUATION and not exists (select a from Award a where a.tenantId ="
                    + " :scope and a.projectId = p.id and a.status = org.sheqia.award.entity.AwardStatus.PROPOSED) order by"
                    + " p.changedAt",
                    Role.OFFICER),
                WorkKind.official("confirm-award", "winner-determined", "select p.id, p.title, p.tenantId, a.proposedAt, p.id, a.confirmBy from Project p, Award a where p.tenantId ="
                    + " :scope and a.tenantId = :scope and a.projectId = p.id and a.status ="
                    + " org.sheqia.award.entity.AwardStatus.PROPOSED order by a.proposedAt",
                    Role.APPROVER),
                WorkKind.open("confirm-revocation", "select p.id, p.title, p.tenantId, a.revocationAt, a.id from Project p, Award a where p.tenantId = :scope and"
                    + " a.tenantId = :scope and a.projectId = p.id and a.revocationAt is not null and a.status <>"
                    + " org.sheqia.award.entity.AwardStatus.REVOKED and p.status in"
                    + " (org.sheqia.project.entity.ProjectStatus.EVALUATION, org.sheqia.project.entity.ProjectStatus.PUBLICITY,"
                    + " org.sheqia.project.entity.ProjectStatus.AWARDED, org.sheqia.project.entity.ProjectStatus.SIGNING) order by"
                    + " a.revocationAt",
                    Role.APPROVER),
                WorkKind.official("notice-award", "result-noticed", "select p.id, p.title, p.tenantId, a.publicityEndsAt, p.id from Project p, Award a where p.tenantId = :scope"
                    + " and a.tenantId = :scope and a.projectId = p.id and a.publicityEndsAt <= :now and a.status ="
                    + " org.sheqia.award.entity.AwardStatus.PUBLICITY order by a.publicityEndsAt",
                    Role.OFFICER),
                WorkKind.open("score-bids", "select p.id, p.title, p.tenantId, p.changedAt, p.id from Project p, CommitteeMember m where m.sub = :sub and"
                    + " p.id = m.projectId and p.status = org.sheqia.project.entity.ProjectStatus.EVALUATION and (m.status ="
                    + " org.sheqia.award.entity.MemberStatus.SEATED or m.status = org.sheqia.award.entity.MemberStatus.DECLARED or"
                    + " m.status = org.sheqia.award.entity.MemberStatus.REOPENED) order by p.changedAt",
                    Role.EVALUATOR));
    }
}
