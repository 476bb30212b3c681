package org.sheqia.pledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.DateKind;
import org.sheqia.work.control.OffersDates;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** What waits on pledges, their tranches and programmes. */
@ApplicationScoped
public class PledgeWork implements OffersWork, OffersDates {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.open("decide-pledge", "select g.id, g.title, g.tenantId, g.offeredAt, g.id from Pledge g where g.tenantId = :scope and g.status ="
                    + " org.sheqia.pledge.entity.PledgeStatus.OFFERED order by g.offeredAt",
                    Role.APPROVER),
                WorkKind.open("request-tranche", "select g.id, g.title, g.tenantId, g.decidedAt, t.id from Pledge g, Tranche t, Project p where g.tenantId ="
                    + " :scope and t.pledgeId = g.id and p.id = g.projectId and t.dueOn <= :today and g.status ="
                    + " org.sheqia.pledge.entity.PledgeStatus.ACCEPTED and " + Pledges.ASKABLE + " order by t.dueOn",
                    Role.OFFICER, Role.FINANCE),
                WorkKind.open("acknowledge-tranche", "select g.id, g.title, g.tenantId, t.confirmedAt, t.id from Pledge g, Tranche t where t.tenantId = :scope and"
                    + " g.id = t.pledgeId and t.status = org.sheqia.pledge.entity.TrancheStatus.CONFIRMED order by t.confirmedAt",
                    Role.FINANCE),
                WorkKind.open("decide-proposal", "select r.id, o.title, o.proposerId, o.submittedAt, o.id from Proposal o, Programme r where o.creditCode ="
                    + " :scope and r.id = o.programmeId and o.status = org.sheqia.pledge.entity.ProposalStatus.SUBMITTED order by"
                    + " o.submittedAt",
                    Role.ORG_ADMIN),
                WorkKind.open("name-project", "select o.id, o.title, o.proposerId, o.endedAt, o.id from Proposal o where o.proposerKind ="
                    + " org.sheqia.pledge.entity.Proposer.Kind.TENANT and o.proposerId = :scope and o.status ="
                    + " org.sheqia.pledge.entity.ProposalStatus.ACCEPTED and o.projectId is null order by o.endedAt",
                    Role.OFFICER),
                WorkKind.open("pledge-as-accepted", "select p.id, p.title, p.tenantId, p.publishedAt, o.id from Proposal o, Project p where o.creditCode ="
                    + " :scope and p.id = o.projectId and o.status = org.sheqia.pledge.entity.ProposalStatus.ACCEPTED and p.publishedAt is not null"
                    + " and p.status in (org.sheqia.project.entity.ProjectStatus.PUBLISHED, org.sheqia.project.entity.ProjectStatus.SEALED,"
                    + " org.sheqia.project.entity.ProjectStatus.EVALUATION, org.sheqia.project.entity.ProjectStatus.PUBLICITY,"
                    + " org.sheqia.project.entity.ProjectStatus.AWARDED) and not exists (select g.id from Pledge g where g.projectId = p.id"
                    + " and g.creditCode = o.creditCode and g.offeredAt >= o.endedAt) order by p.publishedAt",
                    Role.ORG_ADMIN),
                WorkKind.open("pay-tranche", "select g.id, g.title, g.tenantId, t.requestedAt, t.id from Pledge g, Tranche t where t.creditCode = :scope"
                    + " and g.id = t.pledgeId and t.status = org.sheqia.pledge.entity.TrancheStatus.REQUESTED order by"
                    + " t.requestedAt",
                    Role.ORG_ADMIN),
                WorkKind.open("decide-foundation", "select f.creditCode, f.name, f.creditCode, f.proposedAt, f.creditCode from FoundationProfile f where"
                    + " f.status = org.sheqia.organisation.entity.ApprovalStatus.PENDING order by f.proposedAt",
                    Role.DISTRICT_ADMIN));
    }

    @Override
    public List<DateKind> dates() {
        return List.of(tranches("t.tenantId", Role.FINANCE, Role.OFFICER), tranches("t.creditCode", Role.ORG_ADMIN, Role.ORG_STAFF));
    }

    private static DateKind tranches(String scope, Role... roles) {
        return DateKind.of("tranche", "select t.id, g.id, g.title, g.tenantId, t.dueOn, null from Tranche t, Pledge g, Project p where " + scope + " = :scope"
                + " and g.id = t.pledgeId and p.id = g.projectId and g.status = org.sheqia.pledge.entity.PledgeStatus.ACCEPTED and t.status in"
                + " (org.sheqia.pledge.entity.TrancheStatus.PLANNED, org.sheqia.pledge.entity.TrancheStatus.REQUESTED) and not (" + Pledges.UNNEEDED
                + ") and t.dueOn >= :fromDay and t.dueOn < :untilDay order by t.dueOn", roles);
    }
}
