package org.sheqia.bid.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.file.control.FileListing;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.tenancy.control.Listing;

/** An organisation's own bids at any time; everyone's only after the opening. */
@Listing
public class BidListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Sealing sealing;

    @Inject
    FileListing files;

    /** The organisation's bids in all tenants, newest first. */
    public Page<BidRow> own(String creditCode, Cursor cursor) {
        var query = em.createQuery("select new org.sheqia.bid.control.BidRow(b.id, p.id, p.title, p.number, p.tenantId,"
                + " b.status, p.budgetCeiling, p.bidDeadline, b.savedAt, b.submittedAt) from Bid b, Project p"
                + " where p.id = b.projectId and b.bidderSeal = :seal" + (cursor.isStart() ? "" : " and b.id < :before")
                + " order by b.id desc", BidRow.class).setParameter("seal", sealing.bidderSeal(creditCode));
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.values()[0]);
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), b -> Cursor.at(b.id()));
    }

    /** One of the organisation's own bids, whole. */
    public BidView own(String creditCode, String id) {
        Object[] row = em.createQuery("select b, p from Bid b, Project p where p.id = b.projectId and b.id = :id"
                + " and b.bidderSeal = :seal", Object[].class).setParameter("id", id)
                .setParameter("seal", sealing.bidderSeal(creditCode)).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
        Bid bid = (Bid) row[0];
        Project project = (Project) row[1];
        BidContent content = bid.draft() == null ? bid.content()
                : Json.read(sealing.openText(key(bid.projectId()), bid.draft()), Envelope.class).content();
        return new BidView(bid.id(), project.id(), project.content().title(), project.number(), project.tenantId(), bid.status(),
                content, priceOf(content, project.content()), bid.edition(), bid.receipt(), bid.checksum(), bid.savedAt(),
                bid.submittedAt(), bid.submittedAt() != null && bid.savedAt().isAfter(bid.submittedAt()),
                bid.rejectedReason(), bid.rejectedWords(), project.bidDeadline(), bid.version());
    }

    /** The key is read only here and by the use cases that seal and open. */
    private String key(String projectId) {
        return em.createQuery("select b.wrappedKey from BidBox b where b.projectId = :project", String.class)
                .setParameter("project", projectId).getSingleResult();
    }

    /** The bids of a project that has been opened; empty before. */
    public List<OpenedBidView> opened(String tenant, String projectId) {
        return em.createQuery("select new org.sheqia.bid.control.OpenedBidView(b.id, b.creditCode, b.bidderName, b.status,"
                + " b.price, b.content, b.submittedAt, b.rejectedReason, b.rejectedBy, b.rejectedWords) from Bid b where b.tenantId = :tenant"
                + " and b.projectId = :project and b.creditCode is not null order by b.submittedAt, b.id", OpenedBidView.class)
                .setParameter("tenant", tenant).setParameter("project", projectId).setMaxResults(500).getResultList();
    }

    public OpeningView opening(String tenant, String projectId) {
        return em.createQuery("select o.firstName, o.secondName, o.attendedAt, o.openedAt, o.minutes from Opening o"
                + " where o.tenantId = :tenant and o.projectId = :project", Object[].class).setParameter("tenant", tenant)
                .setParameter("project", projectId).getResultStream().findFirst()
                .map(r -> new OpeningView((String) r[0], (String) r[1], (Instant) r[2], (Instant) r[3],
                        r[4] == null ? List.of() : List.of(Json.read((String) r[4], BidEvent.Opened[].class))))
                .orElseGet(() -> new OpeningView(null, null, null, null, List.of()));
    }

    /** A file of an opened bid, decrypted; its name comes from the opened envelope. */
    public FileListing.Content document(String tenant, String projectId, String bidId, String fileId) {
        OpenedBidView bid = opened(tenant, projectId).stream().filter(b -> b.id().equals(bidId)).findFirst()
                .orElseThrow(Rejected::hidden);
        return unsealed(projectId, bidId, bid.content(), fileId);
    }

    /** A file of the organisation's own bid. */
    public FileListing.Content ownDocument(String creditCode, String bidId, String fileId) {
        BidView bid = own(creditCode, bidId);
        return unsealed(bid.projectId(), bidId, bid.content(), fileId);
    }

    private FileListing.Content unsealed(String projectId, String bidId, BidContent content, String fileId) {
        String name = content.documents().stream().filter(d -> d.id().equals(fileId)).findFirst()
                .orElseThrow(Rejected::hidden).name();
        FileListing.Content sealed = files.get(bidId, fileId);
        return new FileListing.Content(name, sealed.mediaType(), sealing.open(key(projectId), sealed.bytes()));
    }

    private static Money priceOf(BidContent content, ProjectContent project) {
        boolean priced = content.faults(project).stream().noneMatch(f -> f.code().equals("prices-count")
                || f.field().endsWith("]"));
        return priced ? content.price(project) : null;
    }
}
