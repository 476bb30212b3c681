package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.DateKind;
import org.sheqia.work.control.OffersDates;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** What waits for the bids of a project, on both sides of the box. */
@ApplicationScoped
public class BidWork implements OffersWork, OffersDates {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.at("open-bids", "select p.id, p.title, p.tenantId, p.publishedAt, p.id, coalesce(p.openingAt, p.bidDeadline) from Project p"
                    + " where p.tenantId = :scope and p.status = org.sheqia.project.entity.ProjectStatus.PUBLISHED and"
                    + " (p.bidDeadline <= :now or p.openingAt < :tomorrow) order by p.bidDeadline",
                    Role.OFFICER, Role.APPROVER),
                WorkKind.until("finish-bid", "select b.id, p.title, p.tenantId, b.savedAt, b.id, p.bidDeadline from Bid b, Project p where b.id in :bids"
                    + " and p.id = b.projectId and b.status = org.sheqia.bid.entity.BidStatus.DRAFT and p.bidDeadline > :now order"
                    + " by p.bidDeadline",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                WorkKind.until("confirm-bid", "select b.id, p.title, p.tenantId, e.publishedAt, b.id, p.bidDeadline from Bid b, Project p, Edition e where"
                    + " b.id in :bids and p.id = b.projectId and b.status = org.sheqia.bid.entity.BidStatus.SUBMITTED and"
                    + " p.bidDeadline > :now and p.status = org.sheqia.project.entity.ProjectStatus.PUBLISHED and e.projectId ="
                    + " p.id and e.number = p.materialEdition and b.submittedAt < e.publishedAt order by p.bidDeadline",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                WorkKind.at("attend-opening", "select b.id, p.title, p.tenantId, b.submittedAt, p.id, coalesce(p.openingAt, p.bidDeadline) from Bid b,"
                    + " Project p where b.id in :bids and p.id = b.projectId and b.status ="
                    + " org.sheqia.bid.entity.BidStatus.SUBMITTED and p.status = org.sheqia.project.entity.ProjectStatus.PUBLISHED"
                    + " and p.openingAt < :tomorrow and p.openingAt >= :dawn order by p.openingAt",
                    Role.ORG_ADMIN, Role.ORG_STAFF));
    }

    @Override
    public List<DateKind> dates() {
        return List.of(
                DateKind.of("bid-deadline", "select p.id, p.id, p.title, p.tenantId, p.bidDeadline, null from Bid b, Project p where b.id in :bids and"
                    + " p.id = b.projectId and p.status = org.sheqia.project.entity.ProjectStatus.PUBLISHED and p.bidDeadline >="
                    + " :from and p.bidDeadline < :until order by p.bidDeadline",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                DateKind.of("opening", "select p.id, p.id, p.title, p.tenantId, p.openingAt, null from Bid b, Project p where b.id in :bids and p.id"
                    + " = b.projectId and p.status = org.sheqia.project.entity.ProjectStatus.PUBLISHED and p.openingAt >= :from and"
                    + " p.openingAt < :until order by p.openingAt",
                    Role.ORG_ADMIN, Role.ORG_STAFF));
    }
}
