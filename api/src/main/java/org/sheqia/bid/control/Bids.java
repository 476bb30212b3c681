package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    /** The tenant of one of the organisation's own bids, hidden when it has none of that id. */
    public String tenantOf(String creditCode, String id) {
        return cross.createQuery("select b.tenantId from Bid b where b.id = :id and b.bidderSeal = :seal", String.class)
                .setParameter("id", id).setParameter("seal", sealing.bidderSeal(creditCode)).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
    }

    /** One of the organisation's own bids, in the revision that the caller looked at. */
    Bid own(String creditCode, String id, Revision seen) {
        Bid bid = scope.em().createQuery("select b from Bid b where b.id = :id and b.bidderSeal = :seal", Bid.class)
                .setParameter("id", id).setParameter("seal", sealing.bidderSeal(creditCode))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        Revision.check(seen, id, bid.version());
        return bid;
    }

    Optional<Bid> ofBidder(String projectId, String creditCode) {
        return scope.em().createQuery("select b from Bid b where b.projectId = :project and b.bidderSeal = :seal", Bid.class)
                .setParameter("project", projectId).setParameter("seal", sealing.bidderSeal(creditCode))
                .getResultStream().findFirst();
    }

    /** Every bid for a project in one of these states. */
    public List<Bid> in(String projectId, List<BidStatus> statuses) {
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

    /** The project's box, locked until the transaction ends; made when the first envelope comes. */
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
