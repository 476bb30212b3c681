package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidEdition;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.bid.entity.Opening;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's bids, with the boxes that they lie in. */
@ApplicationScoped
public class Bids {

    @Inject
    TenantScope scope;

    @Inject
    Sealing sealing;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** Where one of the organisation's own bids belongs; hidden when it has none of that id. */
    Place placeOf(String creditCode, String id) {
        Object[] row = cross.createQuery("select b.tenantId, b.projectId, b.bidderSeal from Bid b where b.id = :id", Object[].class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        if (!sealing.bidderSeal((String) row[1], creditCode).equals(row[2])) {
            throw Rejected.hidden();
        }
        return new Place((String) row[0], (String) row[1]);
    }

    /** The tenant and the project that a bid is for. */
    record Place(String tenant, String project) {
    }

    /** One of the organisation's own bids, in the revision that the caller looked at. */
    Bid own(String creditCode, String id, Revision seen) {
        Bid bid = scope.em().createQuery("select b from Bid b where b.id = :id", Bid.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .filter(b -> sealing.bidderSeal(b.projectId(), creditCode).equals(b.bidderSeal())).orElseThrow(Rejected::hidden);
        Revision.check(seen, id, bid.version());
        return bid;
    }

    Optional<Bid> ofBidder(String projectId, String creditCode) {
        return scope.em().createQuery("select b from Bid b where b.projectId = :project and b.bidderSeal = :seal", Bid.class)
                .setParameter("project", projectId).setParameter("seal", sealing.bidderSeal(projectId, creditCode))
                .getResultStream().findFirst();
    }

    /** Every bid for a project in one of these states. */
    public List<Bid> in(String projectId, Collection<BidStatus> statuses) {
        return scope.em().createQuery("select b from Bid b where b.projectId = :project and b.status in :statuses"
                + " order by b.id", Bid.class).setParameter("project", projectId).setParameter("statuses", statuses)
                .getResultList();
    }

    /** Credit codes of those whose bids are open; none before the opening. */
    public List<String> bidders(String projectId) {
        return scope.em().createQuery("select b.creditCode from Bid b where b.projectId = :project and b.creditCode is not null",
                String.class).setParameter("project", projectId).getResultList();
    }

    public Bid get(String projectId, String id) {
        return scope.em().createQuery("select b from Bid b where b.id = :id and b.projectId = :project", Bid.class)
                .setParameter("id", id).setParameter("project", projectId).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
    }

    /** Number and checksum of the newest edition of each of these bids that was submitted. */
    Map<String, Newest> newest(List<Bid> ofProject) {
        Map<String, Newest> newest = new HashMap<>();
        if (!ofProject.isEmpty()) {
            scope.em().createQuery("select e.bidId, e.number, e.checksum from BidEdition e where e.bidId in :bids order by e.number", Object[].class)
                    .setParameter("bids", ofProject.stream().map(Bid::id).toList()).getResultStream()
                    .forEach(r -> newest.put((String) r[0], new Newest((int) r[1], (String) r[2])));
        }
        return newest;
    }

    /** The last edition of a bid, as it was counted when it was submitted. */
    record Newest(int number, String checksum) {
    }

    /**
     * The project's box, locked until the transaction ends. It is there from the publication on; a project that an earlier
     * version published gets it at its first use.
     */
    BidBox box(String projectId) {
        BidBox box = scope.em().createQuery("select b from BidBox b where b.projectId = :project", BidBox.class)
                .setParameter("project", projectId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst().orElse(null);
        if (box == null) {
            box = new BidBox(projectId, sealing.newKey());
            scope.em().persist(box);
        }
        return box;
    }

    Optional<Opening> opening(String projectId) {
        return scope.em().createQuery("select o from Opening o where o.projectId = :project", Opening.class)
                .setParameter("project", projectId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** When the bids were opened; empty before. */
    public Optional<Instant> openedAt(String projectId) {
        return scope.em().createQuery("select o.openedAt from Opening o where o.projectId = :project and o.openedAt is not null", Instant.class)
                .setParameter("project", projectId).getResultStream().findFirst();
    }

    Bid begin(String projectId, String creditCode) {
        return new Bid(projectId, sealing.bidderSeal(projectId, creditCode));
    }

    void add(Bid bid) {
        scope.em().persist(bid);
    }

    void add(BidEdition edition) {
        scope.em().persist(edition);
    }

    void add(Opening opening) {
        scope.em().persist(opening);
    }
}
