package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheqia.project.control.Stake;

/** Whoever has a bid, drafted or sealed, hears of what changes the project. */
@ApplicationScoped
public class BidStake implements Stake {

    @Inject
    OwnBidLists bids;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    @Override
    public boolean has(String creditCode, String projectId) {
        List<String> own = bids.of(creditCode);
        return !own.isEmpty() && cross.createQuery("select count(b) from Bid b where b.id in :own and b.projectId = :project"
                + " and b.status <> org.sheqia.bid.entity.BidStatus.WITHDRAWN", Long.class).setParameter("own", own).setParameter("project", projectId)
                .getSingleResult() > 0;
    }
}
