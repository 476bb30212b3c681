package org.sheqia.bid.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.file.control.FileListing;
import org.sheqia.file.control.StoredFiles;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.Listing;

/** An organisation's own bids at any time; everyone's only after the opening. */
@Listing
public class BidListing {

    private static final String ROW = "select new org.sheqia.bid.control.BidRow(b.id, p.id, p.title, p.number, p.tenantId,"
            + " b.status, p.budgetCeiling, p.bidDeadline, b.savedAt, b.submittedAt) from Bid b, Project p where p.id = b.projectId and ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Sealing sealing;

    @Inject
    OwnBidLists lists;

    @Inject
    OwnBid ownBid;

    @Inject
    FileListing files;

    /** The organisation's bids in all tenants, newest first: those that are opened bear its code, the others it alone knows. */
    public Page<BidRow> own(String creditCode, Cursor cursor) {
        String before = cursor.isStart() ? null : cursor.last(1).text(0);
        List<String> sealed = lists.of(creditCode).stream().filter(id -> before == null || id.compareTo(before) < 0)
                .sorted(Comparator.reverseOrder()).limit(cursor.limit() + 1L).toList();
        Stream<BidRow> unopened = sealed.isEmpty() ? Stream.empty() : em.createQuery(ROW + "b.id in :ids", BidRow.class)
                .setParameter("ids", sealed).getResultStream();
        TypedQuery<BidRow> opened = em.createQuery(ROW + "b.creditCode = :code" + (before == null ? "" : " and b.id < :before")
                + " order by b.id desc", BidRow.class).setParameter("code", creditCode);
        if (before != null) {
            opened.setParameter("before", before);
        }
        List<BidRow> rows = Stream.concat(unopened, opened.setMaxResults(cursor.limit() + 1).getResultStream())
                .sorted(Comparator.comparing(BidRow::id).reversed()).limit(cursor.limit() + 1L).toList();
        return Page.of(rows, cursor.limit(), b -> Cursor.at(b.id()));
    }

    /** One of the organisation's own bids, whole. */
    public BidView own(String creditCode, String id) {
        Object[] row = em.createQuery("select b, p from Bid b, Project p where p.id = b.projectId and b.id = :id", Object[].class)
                .setParameter("id", id).getResultStream().findFirst().filter(r -> isOwn((Bid) r[0], creditCode))
                .orElseThrow(Rejected::hidden);
        return ownBid.view((Bid) row[0], (Project) row[1], key(((Bid) row[0]).projectId()));
    }

    private boolean isOwn(Bid bid, String creditCode) {
        return sealing.bidderSeal(bid.projectId(), creditCode).equals(bid.bidderSeal());
    }

    /** The key is read only here and by the use cases that seal and open. */
    private String key(String projectId) {
        return em.createQuery("select b.wrappedKey from BidBox b where b.projectId = :project", String.class)
                .setParameter("project", projectId).getSingleResult();
    }

    /** The bids of a project that has been opened; empty before. */
    public List<OpenedBidView> opened(String tenant, String projectId) {
        return em.createQuery("select new org.sheqia.bid.control.OpenedBidView(b.id, b.creditCode, b.bidderName, b.bidderFacts, b.status,"
                + " b.price, b.content, b.lines, b.submittedAt, b.rejectedReason, b.rejectedBy, b.rejectedWords, b.question) from Bid b where b.tenantId = :tenant"
                + " and b.projectId = :project and b.creditCode is not null order by b.submittedAt, b.id", OpenedBidView.class)
                .setParameter("tenant", tenant).setParameter("project", projectId).setMaxResults(500).getResultList();
    }

    public OpeningView opening(String tenant, String projectId) {
        return em.createQuery("select o.firstName, o.firstSub, o.secondName, o.secondSub, o.attendedAt, o.openedAt, o.minutes"
                + " from Opening o where o.tenantId = :tenant and o.projectId = :project", Object[].class).setParameter("tenant", tenant)
                .setParameter("project", projectId).getResultStream().findFirst()
                .map(r -> new OpeningView((String) r[0], (String) r[1], (String) r[2], (String) r[3], (Instant) r[4], (Instant) r[5],
                        r[6] == null ? List.of() : List.of(Json.read((String) r[6], BidEvent.Opened[].class))))
                .orElseGet(() -> new OpeningView(null, null, null, null, null, null, List.of()));
    }

    /** A file of an opened bid, decrypted; its name comes from the opened envelope. */
    public FileListing.Content document(String tenant, String projectId, String bidId, String fileId) {
        OpenedBidView bid = opened(tenant, projectId).stream().filter(b -> b.id().equals(bidId)).findFirst()
                .orElseThrow(Rejected::hidden);
        return unsealed(projectId, bidId, bid.content(), fileId);
    }

    /** Whose an opened bid is. */
    public String bidder(String tenant, String projectId, String bidId) {
        return opened(tenant, projectId).stream().filter(b -> b.id().equals(bidId)).findFirst().orElseThrow(Rejected::hidden).creditCode();
    }

    /** A file of the organisation's own bid. */
    public FileListing.Content ownDocument(String creditCode, String bidId, String fileId) {
        BidView bid = own(creditCode, bidId);
        return unsealed(bid.projectId(), bidId, bid.content(), fileId);
    }

    private FileListing.Content unsealed(String projectId, String bidId, BidContent content, String fileId) {
        String name = content.documents().stream().filter(d -> d.id().equals(fileId)).findFirst()
                .orElseThrow(Rejected::hidden).name();
        byte[] bytes = sealing.open(key(projectId), Label.document(bidId, fileId), files.get(bidId, fileId).bytes());
        return new FileListing.Content(name, StoredFiles.typeOf(name, bytes), bytes);
    }
}
